package dev.projectsapi.server;

import dev.projectsapi.server.postgres.ImportProgress;
import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is: one line that changes on a terminal, plain lines anywhere else. */
final class ImportLines implements ImportProgress {
    private static final int EVERY_ON_TERMINAL = 10_000;
    private static final int EVERY_IN_LOG = 100_000;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;

    /** {@code terminal}: whether standard output is one, which the changing line is then written to. */
    ImportLines(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Java can tell whether standard input and output are a terminal, of standard error it says nothing: a log gets plain lines only. */
    static ImportLines to(PrintWriter out, PrintWriter err) {
        return new ImportLines(out, err, onTerminal());
    }

    @Override
    public void read(long records) {
        if (records % (terminal ? EVERY_ON_TERMINAL : EVERY_IN_LOG) == 0) {
            show(records + " records read");
        }
    }

    @Override
    public void step(String name) {
        show(name);
    }

    /** A line that stays. */
    void problem(String line) {
        done();
        err.println(line);
    }

    /** Leaves nothing of the line that changes. */
    void done() {
        if (terminal) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }

    private void show(String text) {
        if (terminal) {
            out.print(CLEAR_LINE + text);
            out.flush();
        } else {
            err.println(text);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // on Java 17 to 21 it is null where there is no terminal
    private static boolean onTerminal() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // since Java 22 there is a console also where there is no terminal
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
