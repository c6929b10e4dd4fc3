package dev.projectsapi.contract.honest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.contract.faults.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer on its way out. Everything in it can be changed until it is sent: that is what servers which lie are made of. */
public final class Reply {

    public int status;
    public String reason = "Because";
    public final List<String> lines = new ArrayList<>();
    public byte[] body = new byte[0];
    /** False for HEAD. */
    public boolean sendsBody = true;
    /** How the body ends: a header line for its length, chunks, or the end of the connection. */
    public boolean sendsLength = true;

    public int chunks;
    /** A header line behind the last chunk. */
    public String trailer = "";
    /** What the length says beyond the truth. */
    public int lengthError;
    /** How many bytes of the body are not sent. */
    public int cut;

    public Duration delay = Duration.ZERO;
    public boolean closes;
    public boolean isSilent;
    /** Closes without having said so. */
    public boolean hangsUp;
    /** An interim answer before this one. */
    public String before = "";
    /** Bytes behind the end. */
    public String extra = "";

    Reply(int status) {
        this.status = status;
    }

    public String text() {
        return new String(body, UTF_8);
    }

    public void text(String other) {
        body = other.getBytes(UTF_8);
    }

    public void set(String name, String value) {
        drop(name);
        add(name, value);
    }

    public void add(String name, String value) {
        lines.add(name + ": " + value);
    }

    public void drop(String name) {
        lines.removeIf(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
    }

    public @Nullable String header(String name) {
        return lines.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip())
                .orElse(null);
    }

    public void gzip() {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        body = zipped.toByteArray();
        set("Content-Encoding", "gzip");
    }

    void play(Wire wire) throws IOException {
        if (!delay.isZero()) {
            wire.pause(delay);
        }
        if (isSilent) {
            wire.close();
            return;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(ISO_8859_1));
        all.writeBytes(head().getBytes(ISO_8859_1));
        if (sendsBody) {
            byte[] framed = chunks > 0 ? chunked() : body;
            all.write(framed, 0, framed.length - cut);
        }
        all.writeBytes(extra.getBytes(ISO_8859_1));
        wire.send(all.toByteArray());
        if (closes || hangsUp || cut > 0 || (chunks == 0 && !sendsLength && sendsBody)) {
            wire.close();
        }
    }

    private String head() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + (reason.isEmpty() ? " " : " " + reason) + "\r\n");
        lines.forEach(line -> head.append(line).append("\r\n"));
        if (chunks > 0) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (sendsLength) {
            head.append("Content-Length: ").append(body.length + lengthError).append("\r\n");
        }
        if (closes) {
            head.append("Connection: close\r\n");
        }
        return head.append("\r\n").toString();
    }

    private byte[] chunked() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += chunks) {
            byte[] chunk = Arrays.copyOfRange(body, at, Math.min(body.length, at + chunks));
            all.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(ISO_8859_1));
            all.writeBytes(chunk);
            all.writeBytes("\r\n".getBytes(ISO_8859_1));
        }
        all.writeBytes(("0" + (trailer.isEmpty() ? "" : ";last\r\n" + trailer) + "\r\n\r\n").getBytes(ISO_8859_1));
        return all.toByteArray();
    }
}
