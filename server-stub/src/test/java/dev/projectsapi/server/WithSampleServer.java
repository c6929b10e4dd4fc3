package dev.projectsapi.server;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test against a server with the built-in sample, on a free port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WithSampleServer {
    private ProjectsServer server;
    private RawClient client;

    @BeforeAll
    final void start() {
        server = ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts())));
        client = new RawClient(server);
    }

    @AfterAll
    final void stop() {
        server.close();
    }

    protected final ProjectsServer server() {
        return server;
    }

    protected final RawClient client() {
        return client;
    }

    /** The answer to a GET of an account. */
    protected final RawAnswer get(String target, Sample account, String... headers) {
        return client.send(RawClient.get(target, account, headers));
    }
}
