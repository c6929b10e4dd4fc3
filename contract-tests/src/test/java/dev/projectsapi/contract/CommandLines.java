package dev.projectsapi.contract;

/** The command line, for tests of other packages. */
public final class CommandLines {

    private CommandLines() {}

    public static int run(String... arguments) {
        return Main.line().execute(arguments);
    }
}
