package dev.projectsapi.contract.testserver;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.Answers;
import dev.projectsapi.contract.faults.FaultProxy;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The Projects API for a test, in this process and on a free port of the loopback: the real server-stub with data in code, and
 * faults for the requests that are to meet one. Any thread may use it.
 *
 * <pre>{@code
 * TestData data = TestData.none()
 *         .account("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
 *         .project("S1234567890ABCDEF1234567890ABCDE", "My Awesome Project");
 * try (ProjectsTestServer server = ProjectsTestServer.start(data)) {
 *     server.next(503).delayNext(Duration.ofMillis(100));
 *
 *     String name = nameOfTheFirstProject(server.baseUrl());
 *
 *     assertThat(name).isEqualTo("My Awesome Project");
 * }
 * }</pre>
 */
public final class ProjectsTestServer implements AutoCloseable {

    private static final int BEGUN = 15;

    private final InMemoryProjectStore store;
    private final ProjectsServer server;
    private final FaultProxy proxy;

    private ProjectsTestServer(List<AccountHoldings> holdings) {
        store = new InMemoryProjectStore(holdings);
        server = ProjectsServer.start(ServerOptions.of(store));
        proxy = FaultProxy.before(server.port());
    }

    /** Returns when it accepts requests. */
    public static ProjectsTestServer start(TestData data) {
        return start(data.holdings());
    }

    static ProjectsTestServer start(List<AccountHoldings> holdings) {
        return new ProjectsTestServer(holdings);
    }

    /** Where a client sends its requests, without the version in the path. */
    public URI baseUrl() {
        return proxy.uri();
    }

    /** From now on only these accounts and projects exist. */
    public ProjectsTestServer replace(TestData data) {
        store.replace(data.holdings());
        return this;
    }

    /** The next request gets this answer, whatever it asks for; several are given in this order. */
    public ProjectsTestServer next(Answer answer) {
        proxy.next(answer);
        return this;
    }

    /** The next request gets this status, with the contract's error body. */
    public ProjectsTestServer next(int status) {
        return next(HttpAnswer.json(status, Payload.error("CODE_OF_THE_TEST", "Do what the status says.")));
    }

    /** The next request gets the begin of a body, and then nothing more until the client gives up. */
    public ProjectsTestServer stallNextBody() {
        return next(HttpAnswer.json(200, Payload.page()).cutAfter(BEGUN).then(Answers.stall()));
    }

    /** The next request gets the begin of a body, and then the end of the connection. */
    public ProjectsTestServer cutNextBody() {
        return next(HttpAnswer.json(200, Payload.page()).cutAfter(BEGUN).then(Answers.close()));
    }

    /** The next request gets no answer: its connection is closed. */
    public ProjectsTestServer hangUpNext() {
        return next(Answers.close());
    }

    /** The next request gets the server's answer, so much later. */
    public ProjectsTestServer delayNext(Duration time) {
        proxy.delayNext(time);
        return this;
    }

    /** Forgets the faults that no request has met yet. */
    public ProjectsTestServer withoutFaults() {
        proxy.clear();
        return this;
    }

    /** How many requests have met a fault. */
    public int faultsMet() {
        return proxy.faulted().requestCount();
    }

    @Override
    public void close() {
        proxy.close();
        server.close();
    }
}
