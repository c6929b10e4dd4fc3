package dev.projectsapi.server.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What may happen to bytes on their way: one place or a few are changed, lost, doubled, or cut off. */
final class Damage {
    private static final byte[] TELLING = {
        0, '\r', '\n', ' ', '\t', ':', '/', '%', '&', '=', ';', ',', '"', 0x7f, (byte) 0x80, (byte) 0xff
    };

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    byte[] to(byte[] whole) {
        byte[] bytes = whole;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int end = at + 1 + random.nextInt(Math.min(20, bytes.length - at));
        byte[] changed = bytes.clone();
        switch (random.nextInt(7)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = telling();
            case 2 -> {
                return spliced(bytes, at, new byte[] {telling()}, at);
            }
            case 3 -> {
                return spliced(bytes, at, new byte[0], end);
            }
            case 4 -> {
                return spliced(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            }
            case 5 -> {
                byte[] noise = new byte[1 + random.nextInt(8)];
                random.nextBytes(noise);
                return spliced(bytes, at, noise, at);
            }
            default -> {
                return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : changed;
            }
        }
        return changed;
    }

    private byte telling() {
        return TELLING[random.nextInt(TELLING.length)];
    }

    private static byte[] spliced(byte[] bytes, int end, byte[] between, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, end);
        out.writeBytes(between);
        out.write(bytes, start, bytes.length - start);
        return out.toByteArray();
    }
}
