package dev.projectsapi.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.Script;
import dev.projectsapi.contract.faults.SeenRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.function.BiFunction;

/** A script that asks the server-stub, and answers what that says after a change: a server that is wrong, or odd, in one way. */
public final class Relay implements Script {

    private final URI server;
    private final BiFunction<SeenRequest, Relayed, Relayed> change;

    public Relay(URI server, BiFunction<SeenRequest, Relayed, Relayed> change) {
        this.server = server;
        this.change = change;
    }

    public static Relay unchanged(URI server) {
        return new Relay(server, (request, answer) -> answer);
    }

    @Override
    public Answer answerTo(SeenRequest request) {
        return change.apply(request, ask(request)).answer();
    }

    Relayed ask(SeenRequest request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head = request.method() + " " + request.target() + " HTTP/1.1\r\n"
                    + String.join("\r\n", request.headerLines()) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            return Relayed.parse(socket.getInputStream().readAllBytes()).without("Connection");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
