package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Call;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Errors that say too much, too little, something else, or come in another order. */
final class BrokenErrors {

    private BrokenErrors() {}

    private static BiConsumer<Call, Map<String, Object>> entries(Consumer<Map<String, Object>> change) {
        return (call, status) -> Call.maps(status.get("Errors")).forEach(change);
    }

    private static BiConsumer<Call, Map<String, Object>> of(String code, Consumer<Map<String, Object>> change) {
        return of(code, (call, status) -> change.accept(status));
    }

    private static BiConsumer<Call, Map<String, Object>> of(String code, BiConsumer<Call, Map<String, Object>> change) {
        return (call, status) -> {
            if (code.equals(status.get("ErrorCode"))) {
                change.accept(call, status);
            }
        };
    }

    private static List<Map<String, Object>> entry(String field, String code) {
        return List.of(Map.of("FieldName", field, "ErrorCode", code, "Message", "Mend it."));
    }

    static List<Broken> servers() {
        return new Broken.Kind("errors")
                .row("leaves out Errors", "ERR-1a", api -> api.onError((call, status) -> status.remove("Errors")))
                .row(
                        "leaves out Errors where they are empty",
                        "ERR-1a",
                        api -> api.onError((call, status) -> status.values().remove(List.of())))
                .row(
                        "sends null for empty Errors",
                        "ERR-1a",
                        api -> api.onError((call, status) -> status.replace("Errors", List.of(), null)))
                .row(
                        "sends Errors as a map",
                        "ERR-1a",
                        api -> api.onError((call, status) -> status.put("Errors", Map.of())))
                .row(
                        "leaves out Errors of a 401",
                        "ERR-1a",
                        api -> api.onError(of("UNAUTHORIZED", status -> status.remove("Errors"))))
                .row(
                        "leaves out Errors of a 406",
                        "ERR-1a",
                        api -> api.onError(of("NOT_ACCEPTABLE", status -> status.remove("Errors"))))
                .row(
                        "leaves out the message of a 404",
                        "ERR-1a",
                        api -> api.onError(of("NOT_FOUND", status -> status.remove("Message"))))
                .row(
                        "leaves out the code of a 405",
                        "ERR-1a",
                        api -> api.onError(of("METHOD_NOT_ALLOWED", status -> status.remove("ErrorCode"))))
                .row(
                        "leaves out the code of a field",
                        "ERR-1a",
                        api -> api.onError(entries(e -> e.remove("ErrorCode"))))
                .row(
                        "leaves out the message of a field",
                        "ERR-1a",
                        api -> api.onError(entries(e -> e.remove("Message"))))
                .row(
                        "names the field Field",
                        "ERR-1a",
                        api -> api.onError(entries(e -> e.put("Field", e.remove("FieldName")))))
                .row(
                        "adds a field to errors",
                        "ERR-1a",
                        api -> api.onError((call, status) -> status.put("StackTrace", "")))
                .row("adds the value to a field", "ERR-1a", api -> api.onError(entries(e -> e.put("Value", "x"))))
                .row(
                        "sends the status without its envelope",
                        "ERR-1a",
                        api -> api.onReply(
                                (q, r) -> r.text(r.text().replaceFirst("^\\{\"ResponseStatus\":(.*)}$", "$1"))))
                .row(
                        "sends a 404 of its own",
                        "ERR-1a",
                        api -> api.onReply(Broken.on(404, r -> r.text("{\"error\":\"Not Found\"}"))))
                .row(
                        "sends a 405 as HTML",
                        "PRO-4a",
                        api -> api.onReply(Broken.on(405, r -> {
                            r.text("<html></html>");
                            r.set("Content-Type", "text/html");
                        })))
                .row("sends a 405 without a body", "PRO-4a", api -> api.onReply(Broken.on(405, r -> r.text(""))))
                .row(
                        "sends problem details for a 406",
                        "PRO-4b",
                        api -> api.onReply(Broken.on(406, r -> r.set("Content-Type", "application/problem+json"))))
                .row(
                        "blames the Authorization header",
                        "ERR-1b",
                        api -> api.onError(of(
                                "UNAUTHORIZED",
                                (call, status) -> status.put("Errors", entry("Authorization", "UNAUTHORIZED")))))
                .row(
                        "blames the Accept header",
                        "ERR-1b",
                        api -> api.onError(of(
                                "NOT_ACCEPTABLE",
                                (call, status) -> status.put("Errors", entry("Accept", "NOT_ACCEPTABLE")))))
                .row(
                        "blames the path",
                        "ERR-1b",
                        api -> api.onError(
                                of("NOT_FOUND", (call, status) -> status.put("Errors", entry("path", "NOT_FOUND")))))
                .row(
                        "blames the method",
                        "ERR-1b",
                        api -> api.onError(of(
                                "METHOD_NOT_ALLOWED",
                                (call, status) -> status.put("Errors", entry("method", "METHOD_NOT_ALLOWED")))))
                .row(
                        "blames the account",
                        "ERR-1b",
                        api -> api.onError(of(
                                "ACCOUNT_INACTIVE",
                                (call, status) -> status.put("Errors", entry("AccountSid", "ACCOUNT_INACTIVE")))))
                .row(
                        "sends codes in lower case",
                        "ERR-2a",
                        api -> api.onError((call, status) -> status.computeIfPresent(
                                "ErrorCode", (k, v) -> v.toString().toLowerCase(Locale.ROOT))))
                .row(
                        "sends codes with hyphens",
                        "ERR-2a",
                        api -> api.onError((call, status) -> status.computeIfPresent(
                                "ErrorCode", (k, v) -> v.toString().replace('_', '-'))))
                .row(
                        "sends statuses for codes",
                        "ERR-2a",
                        api -> api.onError((call, status) -> status.put("ErrorCode", 400)))
                .row(
                        "sends a code that nobody knows",
                        "ERR-2a",
                        api -> api.onError(
                                of("PARAMETER_INVALID", (call, status) -> status.put("ErrorCode", "BAD_PARAMETER"))))
                .row(
                        "sends a code that nobody knows for a field",
                        "ERR-2a",
                        api -> api.onError((call, status) ->
                                Call.maps(status.get("Errors")).forEach(e -> e.put("ErrorCode", "OUT_OF_RANGE"))))
                .row(
                        "sends the code of another error",
                        "ERR-2a",
                        api -> api.onError(
                                of("NOT_FOUND", (call, status) -> status.put("ErrorCode", "PROPERTY_NOT_FOUND"))))
                .row(
                        "sends codes with a status of 200",
                        "LST-1b",
                        api -> api.onReply(Broken.on(400, r -> r.status = 200)))
                .row(
                        "sends every error as 400",
                        "ERR-2a",
                        api -> api.onReply((q, r) -> r.status = Math.min(r.status, 400)))
                .row("sends 422 for 400", "ERR-2a", api -> api.onReply(Broken.on(400, r -> r.status = 422)))
                .row("sends 500 for an unknown path", "PRO-9", api -> api.onReply(Broken.on(404, r -> r.status = 500)))
                .servers();
    }
}
