package dev.projectsapi.contract.examination;

import java.time.Duration;
import java.util.List;

/**
 * How the program ended, and what it printed.
 *
 * @param inTime false: it had to be ended
 * @param exit of no meaning if it was not in time
 * @param tooMuch whether it printed more than anybody would keep
 */
record ClientRun(boolean inTime, int exit, List<String> lines, String errors, boolean tooMuch, Duration took) {

    ClientRun {
        lines = List.copyOf(lines);
    }
}
