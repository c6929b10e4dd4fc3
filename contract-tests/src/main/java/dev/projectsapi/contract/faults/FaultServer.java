package dev.projectsapi.contract.faults;

import java.net.URI;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on a free port of the loopback that answers as its script says. {@link #close()} leaves no thread and no socket. */
public final class FaultServer implements AutoCloseable {

    private final Listener listener;
    private final @Nullable SSLContext tls;
    private final Sightings seen = new Sightings();
    private volatile Script script;

    private FaultServer(Script script, @Nullable SSLContext tls, int port) {
        this.script = script;
        this.tls = tls;
        this.listener = new Listener(port, "faults", seen, this::serve);
    }

    public static FaultServer following(Script script) {
        return new FaultServer(script, null, 0);
    }

    /** On that port; 0: on a free one. */
    public static FaultServer following(Script script, int port) {
        return new FaultServer(script, null, port);
    }

    /** Each answer once, in the order in which requests come in; the last one again and again. */
    public static FaultServer answering(Answer... inTurn) {
        return following(Script.inTurn(inTurn));
    }

    public static FaultServer overTls(SSLContext tls, Script script) {
        return overTls(tls, script, 0);
    }

    /** On that port; 0: on a free one. */
    public static FaultServer overTls(SSLContext tls, Script script, int port) {
        return new FaultServer(script, tls, port);
    }

    /** Without a path, and with the address, not a name. */
    public URI uri() {
        return listener.uri(tls == null ? "http" : "https");
    }

    public Sightings seen() {
        return seen;
    }

    /** Answers by another script from the next request on. */
    public void follow(Script next) {
        script = next;
    }

    @Override
    public void close() {
        listener.close();
    }

    private void serve(Accepted accepted) {
        new Connection(accepted, tls, request -> script.answerTo(request), seen).serve();
    }
}
