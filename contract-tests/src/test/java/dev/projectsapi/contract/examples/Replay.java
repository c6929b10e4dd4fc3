package dev.projectsapi.contract.examples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.spec.ExampleRequest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Plays an example on a server that holds the sample data: its request is made, and its answer is expected. */
public record Replay(ServerUnderTest server) {

    /** REST Assured would mend the request: only a socket sends it as it is. */
    private static final String NOT_HTTP = "Content-Length";

    public void play(DocumentedExample example) throws IOException {
        if (example.request().headers().containsKey(NOT_HTTP)) {
            playOverASocket(example);
        } else {
            expect(example, ask(example));
        }
    }

    /** Asks again until the answer has the example's status; it is the first that is looked at. */
    void playUntilItComes(DocumentedExample example) {
        Response answer = ask(example);
        for (int tries = 0; tries < 100 && answer.statusCode() != example.status(); tries++) {
            answer = ask(example);
        }
        expect(example, answer);
    }

    private Response ask(DocumentedExample example) {
        return given().spec(as(example.request()))
                .when()
                .request(example.request().method(), pathOf(example.request()));
    }

    private static void expect(DocumentedExample example, Response answer) {
        answer.then()
                .statusCode(example.status())
                .contentType("application/json")
                .body(new SameJson(example.example().json()));
    }

    /** With the account's token, the headers and the padding that the example asks for; nothing is encoded once more. */
    private RequestSpecification as(ExampleRequest request) {
        RequestSpecification spec = given().baseUri(server.baseUrl().toString())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .headers(request.headers());
        if (request.account() != null) {
            spec.header("Authorization", basic(account(request.account())));
        }
        if (request.padding() > 0) {
            spec.header("X-Padding", "x".repeat(request.padding()));
        }
        return spec;
    }

    private String pathOf(ExampleRequest request) {
        if (request.after() == null) {
            return request.path();
        }
        String token = given().baseUri(server.baseUrl().toString())
                .header("Authorization", basic(account(request.account())))
                .when()
                .get(request.after())
                .then()
                .extract()
                .path("NextPageToken");
        return request.path().replace("{NextPageToken}", token);
    }

    private void playOverASocket(DocumentedExample example) throws IOException {
        ExampleRequest request = example.request();
        URI url = server.baseUrl();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(10_000);
            StringBuilder head = new StringBuilder(request.method() + " " + request.path() + " HTTP/1.1\r\n")
                    .append("Host: " + url.getAuthority() + "\r\n")
                    .append("Authorization: " + basic(account(request.account())) + "\r\n");
            request.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + example.status() + " ");
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                    .matches(new SameJson(example.example().json())::matches);
        }
    }

    /** In UTF-8: {@code auth().preemptive().basic()} of REST Assured writes tokens in Latin-1. */
    private static String basic(Account account) {
        String pair = account.accountSid() + ":" + account.token();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private Account account(@Nullable String accountSid) {
        return server.accounts().stream()
                .filter(account -> account.accountSid().equals(accountSid))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sample has no account " + accountSid));
    }
}
