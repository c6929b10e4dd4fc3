package dev.projectsapi.contract.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** How a head says where its body ends. */
sealed interface Framing {

    /** The header line, with its line end; empty if there is none. */
    String header(int status);

    byte[] frame(byte[] body);

    record Length(long announced) implements Framing {

        /** A 204, 304 or interim answer has no body, so no length either (RFC 9110, 8.6). */
        @Override
        public String header(int status) {
            boolean bodiless = status < 200 || status == 204 || status == 304;
            return bodiless && announced == 0 ? "" : "Content-Length: " + announced + "\r\n";
        }

        @Override
        public byte[] frame(byte[] body) {
            return body;
        }
    }

    record Chunks(int length) implements Framing {

        @Override
        public String header(int status) {
            return "Transfer-Encoding: chunked\r\n";
        }

        @Override
        public byte[] frame(byte[] body) {
            ByteArrayOutputStream chunks = new ByteArrayOutputStream();
            for (int at = 0; at < body.length; at += length) {
                int size = Math.min(length, body.length - at);
                chunks.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(ISO_8859_1));
                chunks.write(body, at, size);
                chunks.writeBytes("\r\n".getBytes(ISO_8859_1));
            }
            chunks.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
            return chunks.toByteArray();
        }
    }

    record UntilClose() implements Framing {

        @Override
        public String header(int status) {
            return "Connection: close\r\n";
        }

        @Override
        public byte[] frame(byte[] body) {
            return body;
        }
    }
}
