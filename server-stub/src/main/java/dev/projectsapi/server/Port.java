package dev.projectsapi.server;

import picocli.CommandLine.TypeConversionException;

/** A port as a flag names it: 0 is any free one; below zero is none, where that is allowed. */
record Port(int number) {
    private static final int NONE = -1;
    private static final int HIGHEST = 65535;

    static Port parse(String text) {
        if (text.matches("-1|[0-9]{1,5}") && Integer.parseInt(text) <= HIGHEST) {
            return new Port(Integer.parseInt(text));
        }
        throw new TypeConversionException(
                "'" + text + "' is no port; allowed are 0 to " + HIGHEST + ", 0 for any free one");
    }

    boolean isOff() {
        return number == NONE;
    }
}
