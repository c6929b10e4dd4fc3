package dev.projectsapi.contract.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A well-formed HTTP answer, and the smallest steps away from one. Immutable: each step gives another answer. */
public final class HttpAnswer implements Answer {

    private final int status;
    private final List<String> lines;
    private final Framing framing;
    private final byte[] body;
    private final int sent;

    private HttpAnswer(int status, List<String> lines, Framing framing, byte[] body, int sent) {
        this.status = status;
        this.lines = List.copyOf(lines);
        this.framing = framing;
        this.body = body;
        this.sent = sent;
    }

    /** Without a body. */
    public static HttpAnswer of(int status) {
        return new HttpAnswer(status, List.of(), new Framing.Length(0), new byte[0], 0);
    }

    public static HttpAnswer json(int status, String text) {
        return of(status).with("Content-Type", "application/json").body(text.getBytes(UTF_8));
    }

    public static HttpAnswer html(int status, String text) {
        return of(status).with("Content-Type", "text/html").body(text.getBytes(UTF_8));
    }

    public HttpAnswer with(String header, String value) {
        return line(header + ": " + value);
    }

    /** A header line as it is, a right one or a wrong one. */
    public HttpAnswer line(String line) {
        List<String> longer = new ArrayList<>(lines);
        longer.add(line);
        return new HttpAnswer(status, longer, framing, body, sent);
    }

    /** Without that header. */
    public HttpAnswer without(String header) {
        List<String> others = lines.stream()
                .filter(line -> !line.regionMatches(true, 0, header + ":", 0, header.length() + 1))
                .toList();
        return new HttpAnswer(status, others, framing, body, sent);
    }

    /** Another body, with its true length. */
    public HttpAnswer body(byte[] bytes) {
        return new HttpAnswer(status, lines, new Framing.Length(bytes.length), bytes.clone(), bytes.length);
    }

    /** The body compressed, and said to be so. */
    public HttpAnswer gzip() {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with("Content-Encoding", "gzip").body(small.toByteArray());
    }

    /** The body as it is, with that length in the head. */
    public HttpAnswer announcing(long length) {
        return new HttpAnswer(status, lines, new Framing.Length(length), body, sent);
    }

    /** Behind the announced end of the body, in the same piece, another answer: what comes later a client may meet as the next one's. */
    public HttpAnswer followedBy(HttpAnswer another) {
        byte[] more = another.bytes();
        byte[] both = Arrays.copyOf(body, body.length + more.length);
        System.arraycopy(more, 0, both, body.length, more.length);
        return body(both).announcing(body.length);
    }

    /** The body in chunks of that length. */
    public HttpAnswer chunked(int length) {
        return new HttpAnswer(status, lines, new Framing.Chunks(length), body, sent);
    }

    /** No length in the head: the end of the connection is the end of the body. */
    public HttpAnswer untilClose() {
        return new HttpAnswer(status, lines, new Framing.UntilClose(), body, sent);
    }

    /** Only so many bytes of the framed body; what follows is the next answer's. */
    public HttpAnswer cutAfter(int bytes) {
        return new HttpAnswer(status, lines, framing, body, bytes);
    }

    @Override
    public void play(Wire wire) throws IOException {
        wire.send(bytes());
        if (!isCut() && framing instanceof Framing.UntilClose) {
            wire.close();
        }
    }

    private byte[] bytes() {
        byte[] framed = framing.frame(body);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head().getBytes(ISO_8859_1));
        all.writeBytes(isCut() ? Arrays.copyOf(framed, sent) : framed);
        return all.toByteArray();
    }

    private boolean isCut() {
        return sent < body.length;
    }

    /** For the names of parameterized tests. */
    @Override
    public String toString() {
        return status + " " + framing;
    }

    private String head() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
        lines.forEach(line -> head.append(line).append("\r\n"));
        return head.append(framing.header(status)).append("\r\n").toString();
    }
}
