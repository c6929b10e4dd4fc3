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
    private final boolean terminal;

    ImportLines(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ImportLines to(PrintWriter out) {
        return new ImportLines(out, onTerminal());
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
        out.println(terminal ? CLEAR_LINE + line : line);
    }

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
            out.println(text);
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
