package dev.projectsapi.server;

import dev.projectsapi.server.log.LogFormat;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `serve`: answers requests until it is stopped. */
@Command(
        name = "serve",
        description =
                "Serves until stopped. Each flag can be given by the environment instead: --token-keys by PROJECTS_TOKEN_KEYS.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class ServeCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    private static final int DEFAULT_MANAGEMENT_PORT = 9000;
    /** A second more than a server takes that can end. */
    private static final Duration LONGEST_END = Duration.ofSeconds(13);

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "0: any free one. Default: 8080")
    private Port port = new Port(8080);

    @Option(names = "--host", paramLabel = "H", defaultValue = "127.0.0.1", description = "Default: 127.0.0.1")
    private String host = "";

    @Option(
            names = "--management-port",
            paramLabel = "N",
            description = "Health and metrics; 0: any free one, -1: off. Default: 9000, or off where that is taken")
    private @Nullable Port managementPort;

    @Option(
            names = "--management-host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "Default: 127.0.0.1")
    private String managementHost = "";

    @Mixin
    private StoreFlags stores = new StoreFlags();

    @Option(
            names = "--token-keys",
            paramLabel = "FILE",
            description = "Page-token keys, 64 hex digits a line; the first one signs. Default: a random one")
    private @Nullable Path tokenKeys;

    @Mixin
    private TlsFlags tls = new TlsFlags();

    @Mixin
    private LimitFlags limits = new LimitFlags();

    @Mixin
    private SandboxFlag sandbox = new SandboxFlag();

    @Option(
            names = "--log",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "json, text or off. Default: text")
    private LogFormat log = LogFormat.TEXT;

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (port.isOff()) {
            throw new UsageException("--port: -1 is no port; allowed are 0 to 65535, 0 for any free one");
        }
        Map<String, String> environment =
                Objects.requireNonNull(main, "picocli sets it").environment();
        sandbox.check(stores.areShared(environment));
        log.use();
        ServedStore served = stores.open(environment);
        try {
            serve(served);
        } catch (RuntimeException e) {
            served.close();
            throw e;
        }
    }

    private void serve(ServedStore served) {
        ServerOptions options = ServerOptions.of(served.store()).withHost(host).withPort(port.number());
        if (tokenKeys != null) {
            options = options.withTokenKeys(TokenKeyFile.read(tokenKeys));
        } else if (served.shared()) {
            LOG.warn(
                    "page tokens of this server are good until it stops, and on no other one; give all of them the same"
                            + " --token-keys");
        }
        options = limits.applyTo(tls.applyTo(options));
        if (sandbox.isOn(served.sample())) {
            options = options.withSandbox();
        }
        if (served.sample() && !isThisMachineOnly(host)) {
            LOG.warn("{} lets others in, and the sample's tokens are public; serve your own by --data or --db", host);
        }
        // once, while nobody waits yet: what it took to read the projects goes, and a JVM that began with a large heap
        // gives most of it back
        System.gc();
        ProjectsServer server = start(options);
        if (!isStoppedLater(new Thread(() -> stop(server, served), "projects-stop"))) {
            return;
        }
        served.watch().run();
        // what was said of the start comes before it
        LogFormat.flush();
        StartText.of(server, options, managementHost, served.sample())
                .forEach(Objects.requireNonNull(spec, "picocli sets it")
                        .commandLine()
                        .getOut()::println);
    }

    private ProjectsServer start(ServerOptions options) {
        boolean off = managementPort != null && managementPort.isOff();
        int number = managementPort == null ? DEFAULT_MANAGEMENT_PORT : managementPort.number();
        try {
            return ProjectsServer.start(off ? options : options.withManagement(managementHost, number));
        } catch (UnusableTlsException e) {
            throw new UsageException((e.isKey() ? "--tls-key: " : "--tls-cert: ") + e.getMessage());
        } catch (CannotListenException e) {
            boolean port = e.reason() != CannotListenException.Reason.NO_SUCH_ADDRESS;
            if (e.isManagement() && port && managementPort == null) {
                LOG.warn("no health and no metrics here: {}", e.getMessage());
                return startWithoutManagement(options);
            }
            throw new UsageException(
                    (e.isManagement() ? "--management-" : "--") + (port ? "port: " : "host: ") + e.getMessage());
        }
    }

    /** False if it was told to stop while it started. */
    private static boolean isStoppedLater(Thread stop) {
        try {
            Runtime.getRuntime().addShutdownHook(stop);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** A thread that hangs cannot keep the process. */
    private static void haltLater() {
        Thread halt = new Thread(
                () -> {
                    try {
                        Thread.sleep(LONGEST_END.toMillis());
                    } catch (InterruptedException e) {
                        // then at once
                    }
                    Runtime.getRuntime().halt(1);
                },
                "projects-halt");
        halt.setDaemon(true);
        halt.start();
    }

    private static boolean isThisMachineOnly(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // nobody can listen there either, and that will be said
            return true;
        }
    }

    private static ProjectsServer startWithoutManagement(ServerOptions options) {
        try {
            return ProjectsServer.start(options);
        } catch (CannotListenException e) {
            throw new UsageException("--port: " + e.getMessage());
        }
    }

    private static void stop(ProjectsServer server, ServedStore served) {
        haltLater();
        server.drain();
        server.close();
        served.close();
        LogFormat.flush();
        // being told to stop is no failure; without this the process would end with 128 + the signal's number
        Runtime.getRuntime().halt(0);
    }
}
