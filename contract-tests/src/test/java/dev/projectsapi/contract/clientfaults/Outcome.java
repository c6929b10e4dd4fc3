package dev.projectsapi.contract.clientfaults;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param answers the names of the projects that were delivered, also by a walk that failed later
 * @param requests how many requests the server saw
 * @param took from the call to its end
 * @param machine by how much this machine itself was late in that time, see {@link Lateness}
 */
record Outcome(
        Failure failure,
        List<String> answers,
        @Nullable Throwable thrown,
        int requests,
        Duration took,
        Duration machine) {

    Kind kind() {
        return failure.kind();
    }

    /** The same, where others were under way and nobody can tell which request was whose. */
    Outcome amongOthers() {
        return new Outcome(failure, answers, thrown, 1, took, machine);
    }

    /** All that a person can read of it: the texts of the exception and of its causes. */
    String said() {
        StringBuilder said = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            said.append(each).append('\n');
        }
        return said.toString();
    }

    /** For the published table; times are not in it, they differ each time. */
    String inTable() {
        String end = switch (kind()) {
            case ANSWER -> "answer";
            case NO_END -> "no end";
            default -> "`" + (thrown == null ? "?" : thrown.getClass().getSimpleName()) + "`";
        };
        boolean unsent = requests == 0 && (kind() == Kind.INVALID_REQUEST || kind() == Kind.CLOSED);
        return end
                + (unsent
                        ? ", no request"
                        : requests < 2 || kind() == Kind.NO_END ? "" : ", " + requests + " requests");
    }
}
