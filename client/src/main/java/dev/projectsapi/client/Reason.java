package dev.projectsapi.client;

import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;

/** What a failed connection says about itself: the innermost texts are the ones that help. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure, String target) {
        if (failure instanceof ConnectException && failure.getMessage() == null) {
            // the JDK says less than it knows
            return "ConnectException: "
                    + (failure.getCause() instanceof UnresolvedAddressException
                            ? "no such host"
                            : "the connection was refused")
                    + ", to " + target + " or its proxy";
        }
        StringBuilder reason = new StringBuilder();
        String last = "";
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String text = each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage();
            // the JDK repeats the text of the inner exception in the outer one
            if (!last.contains(text)) {
                reason.append(reason.isEmpty() ? "" : ": ").append(text);
                last = text;
            }
        }
        return reason.toString();
    }
}
