package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Question;
import dev.projectsapi.contract.honest.Tenant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers who came before. */
final class BrokenSessions {

    private BrokenSessions() {}

    /** Some requests without right credentials get who came before them with the same key. */
    private static BiFunction<Question, @Nullable Tenant, @Nullable Tenant> remembering(
            Function<Question, Integer> key, Predicate<Question> some) {
        Map<Integer, Tenant> before = new ConcurrentHashMap<>();
        return (question, who) -> {
            if (who != null) {
                before.put(key.apply(question), who);
            }
            return who == null && some.test(question) ? before.get(key.apply(question)) : who;
        };
    }

    /** Who came first on a connection stays its caller, whoever comes later with right credentials. */
    private static BiFunction<Question, @Nullable Tenant, @Nullable Tenant> first() {
        Map<Integer, Tenant> first = new ConcurrentHashMap<>();
        return (question, who) -> who == null ? null : first.computeIfAbsent(question.connection(), number -> who);
    }

    static List<Broken> servers() {
        return new Broken.Kind("sessions")
                .row(
                        "remembers the caller of a connection",
                        "AUT-2a",
                        api -> api.credentials.caller = remembering(q -> q.connection(), q -> !q.has("Authorization")))
                .row(
                        "remembers the caller of a connection, also for wrong credentials",
                        "AUT-2a",
                        api -> api.credentials.caller = remembering(q -> q.connection(), q -> true))
                .row(
                        "remembers the first caller of a connection for all of it",
                        "AUT-2a",
                        api -> api.credentials.caller = first())
                .row(
                        "remembers the last caller, on all connections",
                        "AUT-2a",
                        api -> api.credentials.caller = remembering(q -> 0, q -> !q.has("Authorization")))
                .row(
                        "remembers the caller by User-Agent",
                        "AUT-2a",
                        api -> api.credentials.caller = remembering(
                                q -> String.valueOf(q.header("User-Agent")).hashCode(), q -> !q.has("Authorization")))
                .servers();
    }
}
