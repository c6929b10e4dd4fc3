package dev.projectsapi.contract.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The server-stub with its sample, which answers rightly; the cases spoil what it says. */
final class Origin implements AutoCloseable {

    private static final String LIST = "/v2/Properties";

    private final ProjectsServer server = ProjectsServer.start(
            ServerOptions.of(new InMemoryProjectStore(SampleData.accounts())).withSandbox());

    /** The right answer to a request, as the client sent it. */
    Reply reply(SeenRequest request) {
        return reply(request, request.target());
    }

    /** The same for another target. */
    Reply reply(SeenRequest request, String target) {
        List<String> lines = request.headerLines().stream()
                .filter(line -> !line.regionMatches(true, 0, "Connection:", 0, 11)
                        && !line.regionMatches(true, 0, "Host:", 0, 5))
                .toList();
        return ask(request.method() + " " + target + " HTTP/1.1", lines);
    }

    /** All projects of an account, walked page by page as the contract says. */
    List<JsonNode> projects(Credentials caller) {
        List<JsonNode> all = new ArrayList<>();
        String query = "";
        while (true) {
            // the largest page, so that a small quota is enough
            String target = LIST + "?Results_Count=200" + query;
            JsonNode page = ask("GET " + target + " HTTP/1.1", List.of("Authorization: " + caller.basic()))
                    .json();
            page.path("Properties").forEach(all::add);
            if (!page.path("NextPageToken").isTextual()) {
                return all;
            }
            query = "&NextPageToken="
                    + URLEncoder.encode(page.path("NextPageToken").asText(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply ask(String requestLine, List<String> headerLines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String head = requestLine + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                    + String.join(
                            "", headerLines.stream().map(line -> line + "\r\n").toList()) + "\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            return Reply.parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the server-stub answers", e);
        }
    }
}
