package dev.projectsapi.contract.examination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a program prints, read while it runs; beyond a limit the program is stopped, for it would never end. */
final class PrintedText {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int PATIENCE_MILLIS = 10_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread reader;
    private volatile boolean tooMuch;

    private PrintedText(InputStream in, Runnable stop) {
        this.reader = new Thread(() -> read(in, stop), "examination-output");
        reader.setDaemon(true);
    }

    static PrintedText of(InputStream in, Runnable stop) {
        PrintedText text = new PrintedText(in, stop);
        text.reader.start();
        return text;
    }

    /** All that was printed. Call it when the program has ended; a process that it left behind is not waited for. */
    String text() throws InterruptedException {
        reader.join(PATIENCE_MILLIS);
        synchronized (bytes) {
            return bytes.toString(UTF_8);
        }
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    private void read(InputStream in, Runnable stop) {
        byte[] block = new byte[8192];
        try {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                synchronized (bytes) {
                    if (bytes.size() < MOST_BYTES) {
                        bytes.write(block, 0, count);
                    } else if (!tooMuch) {
                        tooMuch = true;
                        stop.run();
                    }
                }
            }
        } catch (IOException ended) {
            // together with the program
        }
    }
}
