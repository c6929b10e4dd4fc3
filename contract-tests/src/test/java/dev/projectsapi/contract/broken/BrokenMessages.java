package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Api;
import dev.projectsapi.contract.honest.Call;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Messages that say too much, or that nobody can read. */
final class BrokenMessages {

    private BrokenMessages() {}

    private static BiConsumer<Call, Map<String, Object>> of(String code, BiConsumer<Call, Map<String, Object>> change) {
        return (call, status) -> {
            if (code.equals(status.get("ErrorCode"))) {
                change.accept(call, status);
            }
        };
    }

    private static void says(Api api, Function<Call, String> message) {
        api.onError((call, status) -> status.put("Message", printable(message.apply(call))));
    }

    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?").replaceFirst("(.{200}).*", "$1");
    }

    static List<Broken> servers() {
        return new Broken.Kind("messages")
                .row("sends an empty message", "ERR-3", api -> api.message = fault -> "")
                .row("sends a message of 201 characters", "ERR-3", api -> api.message = fault -> "x".repeat(201))
                .row("sends messages in other scripts", "ERR-3", api -> api.message = fault -> "Bitte prüfen.")
                .row(
                        "sends messages of two lines",
                        "ERR-3",
                        api -> api.message = fault -> "Correct it.\nSend it again.")
                .row(
                        "repeats the path",
                        "ERR-3",
                        api -> api.onError((call, status) -> status.put(
                                "Message", "Nothing at " + call.question.path().replaceAll("[^ -~]|.{150}", "?"))))
                .row(
                        "repeats the unknown Sid",
                        "ERR-3",
                        api -> api.onError((call, status) -> status.put(
                                "Message", "No project " + (call.sid.matches("[A-Z0-9]{32}") ? call.sid : ""))))
                .row("repeats the query", "ERR-3", api -> says(api, call -> "Not understood: " + call.question.query()))
                .row(
                        "repeats a value of the query",
                        "ERR-3",
                        api -> says(
                                api,
                                call -> "Not a number: " + call.question.query().replaceFirst(".*?=", "")))
                .row(
                        "repeats a number that is out of range",
                        "ERR-3",
                        api -> says(
                                api,
                                call -> call.question.query().replaceFirst("^\\w+=(-?\\d+)$|.*", "Out of range: $1")))
                .row(
                        "repeats a value for the field",
                        "ERR-3",
                        api -> api.onError((call, status) -> Call.maps(status.get("Errors"))
                                .forEach(e -> e.put(
                                        "Message",
                                        "Bad: "
                                                + printable(
                                                        call.question.query().replaceFirst(".*?=", ""))))))
                .row(
                        "repeats the user",
                        "ERR-3",
                        api -> api.onError(of(
                                "UNAUTHORIZED",
                                (call, status) -> status.put(
                                        "Message",
                                        "Unknown: "
                                                + BrokenChallenges.user(call.question)
                                                        .replaceAll("[^ -~]", "?")))))
                .row(
                        "repeats the Accept header",
                        "ERR-3",
                        api -> api.onError(of(
                                "NOT_ACCEPTABLE",
                                (call, status) ->
                                        status.put("Message", "Cannot send " + call.question.header("Accept")))))
                .row(
                        "repeats the request's id",
                        "ERR-3",
                        api -> says(api, call -> "See " + call.question.header("X-Request-Id")))
                .row("shows a class name", "ERR-3", api -> says(api, call -> "java.lang.NumberFormatException"))
                .row(
                        "shows a line of a stack trace",
                        "ERR-3",
                        api -> says(api, call -> "Failed at Projects.list(Projects.java:42)"))
                .row("shows SQL", "ERR-3", api -> says(api, call -> "SELECT * FROM project WHERE sid = ?"))
                .row(
                        "shows a class name for one kind of error",
                        "ERR-3",
                        api -> api.onError(of(
                                "PROPERTY_NOT_FOUND",
                                (call, status) -> status.put("Message", "com.example.projects.NotFoundException"))))
                .servers();
    }
}
