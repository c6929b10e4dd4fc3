package dev.projectsapi.contract.examination;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.SeenRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A server that answers by a script, and watches the manners of its caller. */
final class ScriptedScene implements Scene {

    private static final int FAR_TOO_MANY = 10;

    private final FaultServer server;
    private final List<AutoCloseable> besides = new ArrayList<>();
    private final Set<String> complaints = new LinkedHashSet<>();
    private final int mostRequests;

    ScriptedScene(int port, int mostRequests, Watched script) {
        this.mostRequests = mostRequests;
        this.server = FaultServer.following(request -> script.answerTo(request, this), port);
    }

    /** Closed together with it. */
    void withBeside(AutoCloseable other) {
        besides.add(other);
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    @Override
    public int requests() {
        return server.seen().requestCount();
    }

    /** Each is told once, however often it happens. */
    synchronized void complain(String complaint) {
        complaints.add(complaint);
    }

    @Override
    public synchronized List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        if (requests() > mostRequests) {
            all.add(requests() + " requests, where " + mostRequests + " are enough");
        }
        if (server.seen().requests().stream().map(SeenRequest::target).anyMatch(target -> !target.startsWith("/v2/"))) {
            all.add("a request for another path than those of the API");
        }
        return all;
    }

    @Override
    public boolean isHopeless() {
        return requests() > FAR_TOO_MANY * mostRequests;
    }

    @Override
    public void close() {
        server.close();
        for (AutoCloseable other : besides) {
            try {
                other.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A script that may complain about its caller. */
    @FunctionalInterface
    interface Watched {
        Answer answerTo(SeenRequest request, ScriptedScene scene);
    }
}
