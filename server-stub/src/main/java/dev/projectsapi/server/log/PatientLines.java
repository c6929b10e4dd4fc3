package dev.projectsapi.server.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines on their way to a stream that may stand still: a console in which somebody selects text, a pipe whose reader hangs. Who has a
 * line to write never waits for it.
 */
final class PatientLines {
    private static final Logger LOG = LoggerFactory.getLogger("dev.projectsapi.server.log");
    /** A busy server writes the lines of so much time at once. */
    private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();

    private final OutputStream out;
    private final int mostBytes;
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean writing;
    private long dropped;

    PatientLines(OutputStream out, int mostBytes) {
        this.out = out;
        this.mostBytes = mostBytes;
        Thread thread = new Thread(this::run, "projects-log");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns at once. Where too much waits already the line is dropped, and later a line says how many were. */
    synchronized void add(byte[] line) {
        if (waiting.size() + line.length > mostBytes) {
            dropped++;
            return;
        }
        if (waiting.size() == 0) {
            notifyAll();
        }
        waiting.writeBytes(line);
    }

    /** Returns when all is written, or when time is up. */
    synchronized void flush(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (writing || waiting.size() > 0) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                byte[] lines = take();
                // the lines that were dropped came behind these, and there is room for one more now
                tellWhatWasDropped();
                write(lines);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized byte[] take() throws InterruptedException {
        while (waiting.size() == 0) {
            wait();
        }
        byte[] lines = waiting.toByteArray();
        waiting = new ByteArrayOutputStream();
        writing = true;
        return lines;
    }

    private void write(byte[] lines) {
        try {
            out.write(lines);
            out.flush();
        } catch (IOException e) {
            // nobody reads any more, and there is no other place to say so
        }
        synchronized (this) {
            writing = false;
            notifyAll();
        }
    }

    private void tellWhatWasDropped() {
        long lines;
        synchronized (this) {
            lines = dropped;
            dropped = 0;
        }
        if (lines > 0) {
            LOG.warn("lines that are missing here, for nobody took what is on standard error: {}", lines);
        }
    }
}
