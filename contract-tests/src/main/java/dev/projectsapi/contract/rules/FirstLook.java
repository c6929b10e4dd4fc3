package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether there is an API behind the address, and whether it knows the given accounts: a mistake in the subject is said once and plainly,
 * and not as the many rules that are broken because of it.
 */
final class FirstLook {

    private FirstLook() {}

    /** Why nothing can be judged, which is also a finding by then; empty where one of the accounts is answered by an API. */
    static Optional<String> at(Session session) {
        List<Answer> refused = new ArrayList<>();
        for (Caller caller : session.active()) {
            Answer answer;
            try {
                answer = session.ask(Request.get(session.api().listPath()).as(caller.authorization()), false);
            } catch (CannotRun | Ended notNow) {
                return Optional.empty();
            }
            if (isHtml(answer.exchange())) {
                return Optional.of(found(
                        session,
                        answer,
                        "HTML with status " + answer.status() + ": is the URL right?",
                        "this is not the API: it answers HTML"));
            }
            if (answer.status() != Refusal.unauthorized(session.api()).status()) {
                return Optional.empty();
            }
            refused.add(answer);
        }
        return refused.stream()
                .findFirst()
                .map(answer -> found(
                        session,
                        answer,
                        answer.summary() + " to the given credentials of "
                                + (refused.size() == 1
                                        ? "the only active account"
                                        : "all " + refused.size() + " active accounts")
                                + ": are they right?",
                        "the server refuses the given credentials"));
    }

    private static String found(Session session, Answer answer, String seen, String reason) {
        session.found(
                Verification.LET_IN,
                "a good answer to the given credentials",
                seen,
                answer.exchange().request());
        return reason;
    }

    private static boolean isHtml(Exchange exchange) {
        String type = exchange.headers().joined("Content-Type").toLowerCase(Locale.ROOT);
        String body = new String(exchange.body().bytes(), StandardCharsets.UTF_8).stripLeading();
        return body.startsWith("<")
                && (type.startsWith("text/html")
                        || body.toLowerCase(Locale.ROOT).matches("(?s)<(!doctype )?html.*"));
    }
}
