package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the content of an error body: a known code with its status, nobody blamed without cause, a message that gives nothing away. */
final class ErrorCheck {

    private static final Pattern INTERNALS =
            Pattern.compile("\\bat [\\w$.]+\\(|\\w+(Exception|Error)\\b|Traceback|[Ss]tack ?[Tt]race"
                    + "|(?<![\\w./-])(java|javax|jakarta|org|com|io|net|dev)\\.\\w+\\.\\w+|\\bSELECT\\b.+\\bFROM\\b|\\bSQL|ORA-\\d"
                    + "|\\.(java|py|js|php|rb|go|cs|ts):\\d|\\bpanic:|\\bgoroutine \\d|\\bstrconv\\.");
    private static final int SHORTEST_ECHO = 6;

    /** The codes that say which field is to blame. */
    private static final List<String> BLAMING =
            List.of("PARAMETER_INVALID", "CONFLICTING_PARAMETERS", "PROPERTY_NOT_FOUND");

    private final ProjectsApi api;
    private final Envelope envelope;
    /** What the contract says of its parameters: a message that names a limit repeats nobody. */
    private final Set<String> limits;

    ErrorCheck(ProjectsApi api) {
        this.api = api;
        this.envelope = api.envelope();
        this.limits = api.list().parameters().stream()
                .map(Parameter::schema)
                .flatMap(schema -> Stream.of(schema.minimum(), schema.maximum(), schema.defaultValue()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    void check(Exchange exchange, List<Violation> found) {
        JsonNode body = exchange.body().json();
        code(envelope.codeOf(body), exchange.status(), found);
        envelope.blamedIn(body).values().forEach(code -> {
            if (!code.contains(" and ")) {
                code(code, exchange.status(), found);
            }
        });
        boolean nobodyToBlame = !blames(exchange.status());
        if (nobodyToBlame
                && !body.path(envelope.outer()).path(envelope.errors()).isEmpty()) {
            found.add(new Violation(
                    "ERR-1b",
                    "no blamed field with status " + exchange.status(),
                    envelope.blamedIn(body).toString()));
        }
        for (String message : envelope.messagesIn(body)) {
            message(message, exchange.request(), found);
        }
    }

    private boolean blames(int status) {
        boolean noCatalogue = api.contract().errorCodes().isEmpty();
        return noCatalogue
                ? status == 400
                : BLAMING.stream().anyMatch(code -> api.statuses(code).contains(status));
    }

    private void code(String code, int status, List<Violation> found) {
        if (!api.contract().errorCodes().isEmpty() && !api.statuses(code).contains(status)) {
            List<Integer> statuses = api.statuses(code);
            String expected = statuses.isEmpty() ? "a code of the catalogue" : code + " with status " + statuses;
            found.add(new Violation("ERR-2a", expected, Shown.text(code) + " with status " + status));
        }
    }

    private void message(String message, Request request, List<Violation> found) {
        if (INTERNALS.matcher(message).find()) {
            found.add(new Violation("ERR-3", "a message without internals", Shown.text(message)));
        }
        for (String input : inputs(request)) {
            if (message.contains(input) && !limits.contains(input)) {
                found.add(new Violation("ERR-3", "a message that does not repeat what was sent", Shown.text(message)));
                return;
            }
        }
    }

    /** What a caller wrote that no message says by chance: values of the query, the last part of the path, headers, credentials. */
    private static List<String> inputs(Request request) {
        List<String> raw = new ArrayList<>();
        for (String part : request.query().split("&")) {
            // what has no equals sign is a name, and names are to be said
            raw.add(part.indexOf('=') < 0 ? "" : part.substring(part.indexOf('=') + 1));
        }
        raw.add(request.path().substring(request.path().lastIndexOf('/') + 1));
        request.authorization().ifPresent(who -> {
            raw.add(who.value().substring(who.value().indexOf(' ') + 1));
            who.pair().ifPresent(pair -> raw.addAll(List.of(pair.split(":", 2))));
        });
        List<String> inputs = new ArrayList<>();
        for (String each : raw) {
            inputs.add(each);
            inputs.add(decoded(each));
        }
        inputs.removeIf(input ->
                input.length() < SHORTEST_ECHO || (input.chars().allMatch(Character::isLetter) && input.length() < 12));
        return inputs;
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }
}
