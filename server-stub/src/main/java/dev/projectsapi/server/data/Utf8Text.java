package dev.projectsapi.server.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** Reads UTF-8, and goes on behind what is none: its line is told, once, and the rest can still be looked at. */
final class Utf8Text extends Reader {
    private static final char REPLACEMENT = '\ufffd';

    private final InputStream content;
    private final IntConsumer badLine;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(16 * 1024).limit(0);
    private boolean ended;
    private int line = 1;
    private int told;
    private char last;

    Utf8Text(InputStream content, IntConsumer badLine) {
        this.content = content;
        this.badLine = badLine;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void decode() throws IOException {
        chars.clear();
        // one place is kept for the replacement
        chars.limit(chars.capacity() - 1);
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.limit(chars.capacity());
        countLines();
        if (result.isError()) {
            bytes.position(bytes.position() + result.length());
            chars.put(REPLACEMENT);
            last = REPLACEMENT;
            tell();
        } else if (result.isUnderflow() && !ended) {
            fill();
        }
        chars.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = content.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    private void countLines() {
        for (int i = 0; i < chars.position(); i++) {
            char c = chars.get(i);
            if (c == '\r' || (c == '\n' && last != '\r')) {
                line++;
            }
            last = c;
        }
    }

    private void tell() {
        if (told < line) {
            told = line;
            badLine.accept(line);
        }
    }
}
