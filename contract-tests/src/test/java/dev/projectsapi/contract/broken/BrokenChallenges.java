package dev.projectsapi.contract.broken;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Reading;
import java.util.List;

/** Refuses by another status, in other words, or without a challenge. */
final class BrokenChallenges {

    private BrokenChallenges() {}

    /** The user name of credentials; empty where there is none. */
    static String user(Question question) {
        byte[] pair =
                Reading.base64(String.valueOf(question.header("Authorization")).replaceFirst("(?i)basic +", ""));
        return pair == null ? "" : new String(pair, ISO_8859_1).split(":", 2)[0];
    }

    static List<Broken> servers() {
        return new Broken.Kind("challenges")
                .row(
                        "names the unknown account",
                        "AUT-1e",
                        api -> api.onError((call, status) -> status.put(
                                "Message",
                                status.get("ErrorCode").equals("UNAUTHORIZED") && call.question.has("Authorization")
                                        ? "Wrong."
                                        : "Missing.")))
                .row(
                        "tells a wrong token from an unknown account",
                        "AUT-1e",
                        api -> api.onError((call, status) -> status.put(
                                "Message",
                                api.tenants.stream()
                                                .anyMatch(
                                                        t -> user(call.question).equals(t.sid()))
                                        ? "Correct the token."
                                        : "Correct it.")))
                .row(
                        "tells the inactive account from others by its message",
                        "AUT-1e",
                        api -> api.onError((call, status) ->
                                status.put("Message", user(call.question).startsWith("IN7") ? "No." : "Correct it.")))
                .row(
                        "answers an unknown account with 403",
                        "AUT-1c",
                        api -> api.onReply((q, r) -> r.status = r.status == 401
                                        && !user(q).isEmpty()
                                        && api.tenants.stream()
                                                .noneMatch(t -> t.sid().equals(user(q)))
                                ? 403
                                : r.status))
                .row("challenges nobody", "AUT-1f", api -> api.onReply((q, r) -> r.drop("WWW-Authenticate")))
                .row(
                        "challenges nobody on HEAD",
                        "AUT-1f",
                        api -> api.onReply((q, r) -> r.lines.removeIf(line -> q.isHead() && line.startsWith("WWW"))))
                .row(
                        "challenges only who sent no credentials",
                        "AUT-1f",
                        api -> api.onReply(
                                (q, r) -> r.lines.removeIf(line -> q.has("Authorization") && line.startsWith("WWW"))))
                .row(
                        "challenges for Bearer",
                        "AUT-1f",
                        api -> api.onReply(Broken.on(401, r -> r.set("WWW-Authenticate", "Bearer realm=\"test\""))))
                .row(
                        "challenges for nothing",
                        "AUT-1f",
                        api -> api.onReply(Broken.on(401, r -> r.set("WWW-Authenticate", ""))))
                .row(
                        "answers wrong credentials with 403",
                        "AUT-1c",
                        api -> api.onReply(
                                (q, r) -> r.status = r.status == 401 && q.has("Authorization") ? 403 : r.status))
                .row(
                        "answers wrong credentials by HEAD with 403",
                        "AUT-1c",
                        api -> api.onReply((q, r) -> r.status = r.status == 401 && q.isHead() ? 403 : r.status))
                .servers();
    }
}
