package dev.projectsapi.contract.examination;

import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.ServerCertificate;
import java.net.URI;
import java.util.List;

/** A server that shows a certificate of an issuer whom nobody knows, and so may be anybody. */
record Untrusted(FaultServer server) implements Scene {

    private static final int FAR_TOO_MANY = 150;

    static Scene open(Origin origin, int port) {
        HttpAnswer page = HttpAnswer.json(200, Payload.page());
        return new Untrusted(FaultServer.overTls(ServerCertificate.valid().shown(), request -> page, port));
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    /** Who is careful makes connections only. */
    @Override
    public int requests() {
        return server.seen().connectionCount();
    }

    @Override
    public List<String> complaints() {
        return server.seen().requestCount() == 0
                ? List.of()
                : List.of("showed its credentials to a server whose certificate nobody knows");
    }

    @Override
    public boolean isHopeless() {
        return requests() > FAR_TOO_MANY;
    }

    @Override
    public void close() {
        server.close();
    }
}
