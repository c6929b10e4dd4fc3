package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not HTTP, as nobody's library sends them. */
final class MalformedRequestTest extends WithSampleServer {
    private static final String AUTHORIZATION = "Authorization: " + Sample.ONE.authorization() + "\r\n";
    private static final String HOST = "Host: 127.0.0.1\r\n";
    private static final String LINE = "GET /v2/Properties HTTP/1.1\r\n";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("malformed")
    void refusesInTheEnvelopeAndEndsTheConnection(String what, String verdict, String request) {
        RawAnswer answer = client().send(request);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.body()).endsWith("\"Errors\":[]}}");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("x-request-id")).isNotEmpty();
        assertThat(client().closesAfter(request)).isTrue();
    }

    static Stream<Arguments> malformed() {
        String bad = "400 REQUEST_MALFORMED";
        return Stream.of(
                row("no HTTP at all", bad, "GARBAGE\r\n" + HOST + "\r\n"),
                row("no version", bad, "GET /v2/Properties\r\n" + HOST + "\r\n"),
                row("a blank before the method", bad, " " + whole(LINE, HOST)),
                row("two blanks before the target", bad, whole("GET  /v2/Properties HTTP/1.1\r\n", HOST)),
                row("two blanks after the target", bad, whole("GET /v2/Properties  HTTP/1.1\r\n", HOST)),
                row("tabs between the words", bad, whole("GET\t/v2/Properties\tHTTP/1.1\r\n", HOST)),
                row("a blank after the version", bad, whole("GET /v2/Properties HTTP/1.1 \r\n", HOST)),
                row("a method that is no token", bad, whole("G@T /v2/Properties HTTP/1.1\r\n", HOST)),
                row("LF only", bad, whole(LINE, HOST).replace("\r\n", "\n")),
                row("LF after the request line", bad, whole("GET /v2/Properties HTTP/1.1\n", HOST)),
                row("LF after a header", bad, whole(LINE, "Host: 127.0.0.1\n")),
                row("LF at the end of the head", bad, LINE + HOST + AUTHORIZATION + "\n"),
                row("CR within a header", bad, whole(LINE, HOST + "X-A: a\rb\r\n")),
                row("NUL before the request line", bad, "\0" + whole(LINE, HOST)),
                row("NUL in the target", bad, whole("GET /v2/Prop\0erties HTTP/1.1\r\n", HOST)),
                row("NUL in a header", bad, whole(LINE, HOST + "X-A: a\0b\r\n")),
                row("a blank in the target", bad, whole("GET /v2/Prop erties HTTP/1.1\r\n", HOST)),
                row("a control character in the target", bad, whole("GET /v2/Prop\u0001erties HTTP/1.1\r\n", HOST)),
                row("a non-ASCII byte in the target", bad, whole("GET /v2/Prop\u00e9rties HTTP/1.1\r\n", HOST)),
                row("a non-ASCII byte in the query", bad, whole("GET /v2/Properties?a=\u00ff HTTP/1.1\r\n", HOST)),
                row("no Host", bad, whole(LINE, "")),
                row("two Hosts", bad, whole(LINE, HOST + HOST)),
                row("an empty Host", bad, whole(LINE, "Host:\r\n")),
                row("a blank in Host", bad, whole(LINE, "Host: a b\r\n")),
                row("a length that is no number", bad, whole(LINE, HOST + "Content-Length: abc\r\n")),
                row("a length with a plus", bad, whole(LINE, HOST + "Content-Length: +5\r\n")),
                row("a length below zero", bad, whole(LINE, HOST + "Content-Length: -1\r\n")),
                row("an empty length", bad, whole(LINE, HOST + "Content-Length:\r\n")),
                row("a length beyond 64 bits", bad, whole(LINE, HOST + "Content-Length: 99999999999999999999\r\n")),
                row("two equal lengths", bad, whole(LINE, HOST + "Content-Length: 0\r\nContent-Length: 0\r\n")),
                row("a list of lengths", bad, whole(LINE, HOST + "Content-Length: 5, 5\r\n")),
                row(
                        "a length beside chunked coding",
                        bad,
                        whole(LINE, HOST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n"),
                row("a coding that is not chunked", bad, whole(LINE, HOST + "Transfer-Encoding: gzip\r\n")),
                row("a blank in a header name", bad, whole(LINE, HOST + "X A: b\r\n")),
                row("a blank before the colon", bad, whole(LINE, HOST + "X-A : b\r\n")),
                row("a header without a colon", bad, whole(LINE, HOST + "XA\r\n")),
                row("a header without a name", bad, whole(LINE, HOST + ": b\r\n")),
                row("a request line of 17 kB", "414 REQUEST_MALFORMED", longLine(17_000)),
                row("a request line of 2 MB", "414 REQUEST_MALFORMED", longLine(2_000_000)),
                row("a header of 70 kB", "431 HEADER_TOO_LARGE", whole(LINE, HOST + longHeader(70_000))),
                row("a header of 2 MB", "431 HEADER_TOO_LARGE", whole(LINE, HOST + longHeader(2_000_000))),
                row("5,000 headers", "431 HEADER_TOO_LARGE", whole(LINE, HOST + "X-Padding: 12345\r\n".repeat(5000))));
    }

    @Test
    void answersAHeadJustBelowTheLimits() {
        String request =
                whole("GET /v2/Properties?padding=" + "a".repeat(16_000) + " HTTP/1.1\r\n", HOST + longHeader(60_000));

        assertThat(client().send(request).verdict()).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/9.9", "HTTP/2.0", "HTTP/1.2", "FTP/1.1", "http/1.1", "Http/1.0"})
    void refusesAVersionThatItDoesNotSpeakInOneThatItDoesWithoutABody(String version) {
        RawAnswer answer = client().send(whole("GET /v2/Properties " + version + "\r\n", HOST));

        assertThat(answer.head()).startsWith("HTTP/1.1 501 ");
        assertThat(answer.header("connection")).isEqualTo("close");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void refusesTheHttp2Preface() {
        assertThat(client().send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status()).isEqualTo(501);
    }

    @Test
    void answersAMalformedHeadRequestWithoutABody() {
        RawAnswer answer = client().send(whole("HEAD /v2/Properties HTTP/1.1\r\n", ""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Integer.parseInt(answer.header("content-length"))).isPositive();
    }

    @Test
    void refusesBeforeItLooksAtAnythingElse() {
        String request = RawClient.request("POST", "/nowhere", "Host: second");

        assertThat(client().send(request).verdict()).isEqualTo("400 REQUEST_MALFORMED");
    }

    private static Arguments row(String what, String verdict, String request) {
        return Arguments.of(what, verdict, request);
    }

    private static String whole(String line, String headers) {
        return line + headers + AUTHORIZATION + "\r\n";
    }

    private static String longLine(int length) {
        return whole("GET /v2/Properties?padding=" + "a".repeat(length) + " HTTP/1.1\r\n", HOST);
    }

    private static String longHeader(int length) {
        return "X-Padding: " + "a".repeat(length) + "\r\n";
    }
}
