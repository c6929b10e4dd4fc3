package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ImportLinesTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void drawsOnTheTerminalAndLeavesNothingButPlainLinesInALog() {
        tell(true);

        assertThat(err).hasToString(String.format("a problem%n"));
        assertThat(out.toString()).startsWith("\r\u001b[K10000 records read").endsWith("\r\u001b[K");
    }

    @Test
    void writesPlainLinesWhereThereIsNoTerminal() {
        tell(false);

        assertThat(err).hasToString(String.format("100000 records read%na problem%ncomparing%n"));
        assertThat(out.toString()).isEmpty();
    }

    private void tell(boolean terminal) {
        ImportLines lines = new ImportLines(new PrintWriter(out), new PrintWriter(err), terminal);
        for (int records = 1; records <= 100_000; records++) {
            lines.read(records);
        }
        lines.problem("a problem");
        lines.step("comparing");
        lines.done();
    }
}
