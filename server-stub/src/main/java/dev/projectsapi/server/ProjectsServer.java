package dev.projectsapi.server;

import dev.projectsapi.server.http.HttpDoor;
import dev.projectsapi.server.http.ManagementDoor;
import dev.projectsapi.server.http.ManagementPort;
import dev.projectsapi.server.http.Network;
import dev.projectsapi.server.http.Sandbox;
import dev.projectsapi.server.paging.PageTokens;
import dev.projectsapi.server.sandbox.SandboxDoor;
import dev.projectsapi.server.sandbox.ScenarioSandbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The server-stub, running. Threads and sockets are its own; {@link #close} gives all of them back. */
public final class ProjectsServer implements AutoCloseable {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** For answers that take their time; with twice the grace before it, and the end of the last connections, these are 12 seconds. */
    private static final long FINISH_SECONDS = 7;
    /** So long a connection that does nothing may still send a request before a drained server ends it. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ServerOptions options;
    private final Network network = new Network();
    private final Vertx vertx;
    private final Optional<ScenarioSandbox> sandbox;
    private final MeterRegistry meters;
    private final HttpDoor door;
    private final Optional<Metrics> metrics;
    private final List<HttpServer> servers = new ArrayList<>();
    private OptionalInt managementPort = OptionalInt.empty();
    private volatile boolean ready;

    private ProjectsServer(ServerOptions options) {
        this.options = options;
        this.vertx = Vertx.builder()
                .withTransport(network)
                .with(new VertxOptions()
                        .setEventLoopPoolSize(CORES)
                        // else it writes to the folder for temporary files
                        .setFileSystemOptions(new FileSystemOptions()
                                .setFileCachingEnabled(false)
                                .setClassPathResolvingEnabled(false)))
                .build();
        // who can be asked for metrics has them, nobody else pays for them
        this.metrics = options.management().map(address -> new Metrics(options.store()));
        this.sandbox = options.sandbox() ? Optional.of(new ScenarioSandbox()) : Optional.empty();
        this.meters = metrics.map(Metrics::registry).orElseGet(CompositeMeterRegistry::new);
        this.door = new HttpDoor(
                vertx,
                sandbox.map(own -> own.around(options.store())).orElse(options.store()),
                new PageTokens(options.tokenKeys()),
                sandbox.<Sandbox>map(own -> own).orElse(Sandbox.NONE),
                options.limits(),
                meters);
    }

    /** Returns when it accepts requests. Throws {@link CannotListenException} if a port is taken or a host is not ours. */
    public static ProjectsServer start(ServerOptions options) {
        ProjectsServer server = new ProjectsServer(options);
        try {
            server.listen();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The port that it listens on, also where any free one was asked for. */
    public int port() {
        return servers.get(0).actualPort();
    }

    public OptionalInt managementPort() {
        return managementPort;
    }

    /** Where the API is, without the version in the path. */
    public URI baseUri() {
        String scheme = options.tls().isPresent() ? "https://" : "http://";
        return URI.create(scheme + inUri(options.host()) + ":" + port());
    }

    static String inUri(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /**
     * Makes ready for {@link #close} without a caller noticing: is no longer ready, says with each answer that its connection ends
     * there, after two seconds takes no new one, and returns when all have ended that are not being answered.
     */
    public void drain() {
        ready = false;
        door.endConnections(GRACE, GRACE);
    }

    /** Takes no new request, finishes what has begun, and returns when all is given back. */
    @Override
    public void close() {
        ready = false;
        List<Future<Void>> closing = new ArrayList<>();
        servers.forEach(server -> closing.add(server.shutdown(FINISH_SECONDS, TimeUnit.SECONDS)));
        closing.forEach(ProjectsServer::await);
        door.close();
        await(vertx.close());
        metrics.ifPresent(Metrics::close);
    }

    private void listen() {
        ServerOptions.Address api = new ServerOptions.Address(options.host(), options.port());
        HttpServerOptions protocol = new HttpServerOptions();
        options.tls().ifPresent(tls -> {
            protocol.setSsl(true).setKeyCertOptions(tls.load(vertx)).setEnabledSecureTransportProtocols(Tls.VERSIONS);
            Tls.suites().forEach(protocol::addEnabledCipherSuite);
        });
        network.receiveAt(door.reception());
        // one for each event loop; below zero: one free port for all of them
        for (int i = 0; i < CORES; i++) {
            servers.add(listen(door.on(vertx, protocol), api, api.port() == 0 ? -1 : api.port(), false));
        }
        options.management().ifPresent(address -> {
            if (address.port() != 0 && address.port() == port()) {
                throw CannotListenException.portTaken(address, true);
            }
            ManagementDoor ordinary = new ManagementDoor(
                    () -> ready && options.store().isAvailable(),
                    () -> metrics.map(Metrics::text).orElse(""));
            ManagementPort management = new ManagementPort(options.limits(), meters);
            network.receiveAt(management.reception());
            HttpServer health = management.on(
                    vertx,
                    sandbox.<Handler<HttpServerRequest>>map(own -> new SandboxDoor(own, ordinary))
                            .orElse(ordinary));
            servers.add(listen(health, address, address.port(), true));
            managementPort = OptionalInt.of(health.actualPort());
        });
        ready = true;
    }

    private static HttpServer listen(HttpServer server, ServerOptions.Address address, int port, boolean management) {
        try {
            return await(server.listen(port, address.host()));
        } catch (CompletionException e) {
            throw CannotListenException.of(address, management, e.getCause());
        } catch (IllegalArgumentException e) {
            // of a text that can be no host
            throw CannotListenException.of(address, management, e);
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
