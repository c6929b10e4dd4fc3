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
            requests.stream().limit(1).forEach(request -> example(text, code, request));
        }
        return text.toString();
    }

    private static void example(Markdown text, ErrorCode code, Request request) {
        if (request.plain()) {
            text.code("sh", Curl.command(request));
        } else {
            situation(text, code, request);
        }
        text.code("json", Json.laidOut(request.example().json()));
    }

    /** A sandbox, which is on with the sample data, gives an error to who asks for it by its code. */
    private static void situation(Markdown text, ErrorCode code, Request request) {
        String situation = Objects.requireNonNull(request.sent().situation());
        switch (situation) {
            case "rate-limited" ->
                text.block("A server-stub that was started with `--rate 1` answers it to the second of two"
                        + " requests in a second; with the sandbox on, to who asks for it:");
            case "failing-store" ->
                text.block("It means that something is broken. A server-stub with the sandbox on answers it"
                        + " to who asks for it:");
            case "lost-store" ->
                text.block("A server-stub answers it when its database cannot be reached; with the sandbox on,"
                        + " to who asks for it:");
            case "provider-only" -> {
                text.block("A server-stub never sends it of its own accord; a provider may.");
                return;
            }
            default -> throw new IllegalArgumentException("No sentence for the situation " + situation);
        }
        text.code("sh", Curl.command(request.preferring("code=" + code.code())));
    }
}
