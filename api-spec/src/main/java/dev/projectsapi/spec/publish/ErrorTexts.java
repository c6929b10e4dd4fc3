package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.ErrorCode;
import java.util.List;
import java.util.Objects;

/** The catalogue of error codes with a request that gets each of them. */
final class ErrorTexts {

    private ErrorTexts() {}

    static String markdown(Examples examples) {
        Markdown text = new Markdown();
        for (ErrorCode code : examples.contract().errorCodes()) {
            text.heading(2, code.code())
                    .block("Status "
                            + String.join(
                                    " or ",
                                    code.status().stream().map(String::valueOf).toList())
                            + ". " + code.meaning() + " **" + code.action() + "**");
            List<Request> requests = examples.withCode(code.code());
            requests.stream().limit(1).forEach(request -> example(text, request));
        }
        return text.toString();
    }

    private static void example(Markdown text, Request request) {
        if (request.plain()) {
            text.code("sh", Curl.command(request));
        } else {
            text.block(situation(Objects.requireNonNull(request.sent().situation())));
        }
        text.code("json", Json.laidOut(request.example().json()));
    }

    private static String situation(String situation) {
        return switch (situation) {
            case "rate-limited" ->
                "A server-stub that was started with `--rate 1` answers it to the second of two requests in a second.";
            case "failing-store" -> "No plain request gets it from a server-stub: it means that something is broken.";
            case "lost-store" -> "A server-stub answers it when its database cannot be reached.";
            case "provider-only" -> "A server-stub never sends it; a provider may.";
            default -> throw new IllegalArgumentException("No sentence for the situation " + situation);
        };
    }
}
