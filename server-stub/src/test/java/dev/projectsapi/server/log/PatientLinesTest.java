package dev.projectsapi.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PatientLinesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final CountDownLatch reading = new CountDownLatch(1);
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    @Test
    void keepsLinesForAReaderWhoComesLateAndDropsWhatIsTooMuch() {
        PatientLines lines = new PatientLines(new StandingStill(), 8);
        lines.add(line("one"));
        lines.flush(Duration.ZERO);

        for (String text : new String[] {"two", "six", "ten"}) {
            lines.add(line(text));
        }
        reading.countDown();
        lines.flush(LONG);

        // the first one waits alone or is being written when the others come
        assertThat(read.toString(StandardCharsets.UTF_8)).isIn("one\ntwo\n", "one\ntwo\nsix\n");
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private final class StandingStill extends OutputStream {
        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                reading.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            read.write(bytes, from, count);
        }
    }
}
