package dev.projectsapi.contract.change;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.Closeable;
import java.net.URI;
import java.util.function.Supplier;

/** The server-stub with its sample, whichever code was made for it; its value is where it is. */
public final class ServerOfAnyCode implements Supplier<URI>, Closeable {

    private final ProjectsServer server =
            ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts())));

    public ServerOfAnyCode() {}

    @Override
    public URI get() {
        return server.baseUri();
    }

    @Override
    public void close() {
        server.close();
    }
}
