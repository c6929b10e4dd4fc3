package dev.projectsapi.server;

import dev.projectsapi.server.data.DataFile;
import dev.projectsapi.server.data.DataFileException;
import dev.projectsapi.server.data.DataFileWatch;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.log.LogFormat;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "Accounts and projects as .yaml, .json or .ndjson, read again when changed. Default: the built-in sample")
    private @Nullable Path data;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (port.isOff()) {
            throw new UsageException("--port: -1 is no port; allowed are 0 to 65535, 0 for any free one");
        }
        log.use();
        // it looks before the file is read, so that no change in between is missed
        @Nullable DataFileWatch watch = data == null ? null : new DataFileWatch(data);
        InMemoryProjectStore store = new InMemoryProjectStore(data == null ? SampleData.accounts() : read(data));
        ServerOptions options = ServerOptions.of(store).withHost(host).withPort(port.number());
        if (tokenKeys != null) {
            options = options.withTokenKeys(TokenKeyFile.read(tokenKeys));
        }
        options = limits.applyTo(tls.applyTo(options));
        if (sandbox.isOn(data == null, false)) {
            options = options.withSandbox();
        }
        ProjectsServer server = start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "projects-stop"));
        if (watch != null) {
            everySecond(() -> watch.lookAgain(store::replace));
        }
        StartText.of(server, options, managementHost, data == null)
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

    private static ProjectsServer startWithoutManagement(ServerOptions options) {
        try {
            return ProjectsServer.start(options);
        } catch (CannotListenException e) {
            throw new UsageException("--port: " + e.getMessage());
        }
    }

    private static List<AccountHoldings> read(Path file) {
        try {
            return DataFile.read(file);
        } catch (DataFileException e) {
            throw new UsageException(
                    e.problems().stream().map(problem -> "--data: " + problem).toList());
        }
    }

    private static void everySecond(Runnable look) {
        Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread thread = new Thread(task, "projects-data-file");
                    thread.setDaemon(true);
                    return thread;
                })
                .scheduleWithFixedDelay(look, 1, 1, TimeUnit.SECONDS);
    }

    private static void stop(ProjectsServer server) {
        server.drain();
        server.close();
        // being told to stop is no failure; without this the process would end with 128 + the signal's number
        Runtime.getRuntime().halt(0);
    }
}
