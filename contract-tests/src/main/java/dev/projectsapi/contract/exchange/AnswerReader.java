package dev.projectsapi.contract.exchange;

import dev.projectsapi.contract.exchange.TransportFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one HTTP/1 answer, trusting nothing that it says about itself. */
final class AnswerReader {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*");
    private static final int MOST_HEADERS = 500;
    private static final int LONGEST_BODY = 64 << 20;

    private final Source source;
    private final boolean head;

    AnswerReader(Source source, boolean head) {
        this.source = source;
        this.head = head;
    }

    Response read() throws IOException {
        Response response = head();
        while (response.status() < 200) {
            response = head();
        }
        boolean noBody = head || response.status() == 204 || response.status() == 304;
        return noBody ? response : withBody(response);
    }

    private Response head() throws IOException {
        String statusLine = source.line();
        if (statusLine.isEmpty()) {
            throw new Garbled(Kind.NO_ANSWER, "the connection was closed without an answer", null);
        }
        Matcher status = STATUS_LINE.matcher(statusLine);
        if (!status.matches()) {
            throw new Garbled(Kind.NOT_HTTP, "not a status line: " + Shown.text(statusLine), null);
        }
        List<Header> headers = new ArrayList<>();
        for (String line = source.line(); !line.isEmpty(); line = source.line()) {
            Matcher header = HEADER.matcher(line);
            if (!header.matches() || headers.size() == MOST_HEADERS) {
                throw new Garbled(Kind.NOT_HTTP, "not a header line: " + Shown.text(line), null);
            }
            headers.add(new Header(header.group(1), header.group(2)));
        }
        return new Response(Integer.parseInt(status.group(1)), new Headers(headers), new byte[0]);
    }

    private Response withBody(Response start) throws IOException {
        List<String> lengths = start.headers().all("Content-Length");
        List<String> codings = start.headers().members("Transfer-Encoding");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            if (!codings.isEmpty()) {
                if (!lengths.isEmpty() || !codings.equals(List.of("chunked"))) {
                    throw wrongLength("Transfer-Encoding " + codings + " with Content-Length " + lengths);
                }
                chunks(body);
            } else if (!lengths.isEmpty()) {
                counted(body, lengths);
            } else {
                // the end of the connection is the end of the body: HTTP/1.0's way, which tells nothing about the
                // length
                source.copy(body, LONGEST_BODY);
            }
        } catch (Garbled e) {
            throw new Garbled(e.fault().kind(), e.fault().text(), whole(start, body));
        } catch (SocketTimeoutException e) {
            throw new Garbled(
                    Kind.TIMEOUT, "the answer stopped after " + body.size() + " bytes of its body", whole(start, body));
        } catch (IOException e) {
            throw new Garbled(
                    Kind.LENGTH,
                    "the connection broke after " + body.size() + " bytes of the body",
                    whole(start, body));
        }
        return whole(start, body);
    }

    private void counted(ByteArrayOutputStream body, List<String> lengths) throws IOException {
        String length = lengths.get(0);
        if (lengths.size() > 1 || !length.matches("\\d{1,9}")) {
            throw wrongLength("Content-Length " + lengths);
        }
        long done = source.copy(body, Long.parseLong(length));
        if (done < Long.parseLong(length)) {
            throw wrongLength("Content-Length says " + length + ", " + done + " bytes came");
        }
    }

    private void chunks(ByteArrayOutputStream body) throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            if (source.copy(body, size) < size
                    || body.size() > LONGEST_BODY
                    || !source.line().isEmpty()) {
                throw wrongLength("a chunk is not as long as it says");
            }
        }
        while (!source.line().isEmpty()) {
            // trailers are allowed and mean nothing here
        }
    }

    private int chunkSize() throws IOException {
        String line = source.line();
        String size = line.split(";", 2)[0].strip();
        if (!size.matches("[0-9A-Fa-f]{1,7}")) {
            throw wrongLength(
                    line.isEmpty() ? "the chunks end without the last one" : "no chunk size: " + Shown.text(line));
        }
        return Integer.parseInt(size, 16);
    }

    private static Garbled wrongLength(String text) {
        return new Garbled(Kind.LENGTH, text, null);
    }

    private static Response whole(Response start, ByteArrayOutputStream body) {
        return new Response(start.status(), start.headers(), body.toByteArray());
    }
}
