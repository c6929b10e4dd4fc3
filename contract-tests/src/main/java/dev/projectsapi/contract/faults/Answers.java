package dev.projectsapi.contract.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.Arrays;

/** What answers are made of, beside well-formed HTTP ({@link HttpAnswer}). */
public final class Answers {

    private static final int BLOCK = 64 * 1024;

    private Answers() {}

    /** These bytes; a letter is a byte. */
    public static Answer send(String letters) {
        return send(letters.getBytes(ISO_8859_1));
    }

    public static Answer send(byte[] bytes) {
        return wire -> wire.send(bytes);
    }

    /** The same byte so many times, made while it is sent. */
    public static Answer fill(long count, char letter) {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) letter);
        return wire -> {
            for (long left = count; left > 0; left -= BLOCK) {
                wire.send(left < BLOCK ? Arrays.copyOf(block, (int) left) : block);
            }
        };
    }

    /** The same text again and again, with a pause after each, until the other side has had enough. */
    public static Answer drip(String letters, Duration pause) {
        Answer once = send(letters).then(pause(pause));
        return wire -> {
            while (true) {
                once.play(wire);
            }
        };
    }

    public static Answer pause(Duration time) {
        return wire -> wire.pause(time);
    }

    /** Nothing more, with the connection open, until the other side ends it. */
    public static Answer stall() {
        return Wire::stall;
    }

    /** A regular end of the connection. */
    public static Answer close() {
        return Wire::close;
    }

    /** An end of the connection by RST: the other side's read fails. */
    public static Answer reset() {
        return Wire::reset;
    }
}
