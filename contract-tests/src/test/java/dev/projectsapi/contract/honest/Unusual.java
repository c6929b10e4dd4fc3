package dev.projectsapi.contract.honest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Another way to keep all rules.
 *
 * @param name what it does, a sentence without its subject
 */
record Unusual(String name, Change change) {

    /** Makes an unusual server of the honest one; what is left to chance is the same for the same seed. */
    @FunctionalInterface
    interface Change {
        void make(Api api, Random random);
    }

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Override
    public String toString() {
        return name;
    }

    static List<Unusual> all() {
        return List.of(
                new Unusual(
                        "sends chunks", (api, random) -> api.onReply((q, r) -> r.chunks = 1 + random.nextInt(5_000))),
                new Unusual(
                        "sends chunks of one byte with a trailer",
                        (api, random) -> each(api, random, 20, r -> {
                            r.chunks = 1;
                            r.trailer = "X-Sum: 1";
                        })),
                new Unusual(
                        "says of HEAD that it would send chunks",
                        (api, random) -> api.onReply((q, r) -> r.chunks = q.isHead() ? 1 : 0)),
                new Unusual("writes header names in lower case", (api, random) -> names(api, String::toLowerCase)),
                new Unusual("writes header names in upper case", (api, random) -> names(api, String::toUpperCase)),
                new Unusual(
                        "writes headers in any order",
                        (api, random) -> api.onReply((q, r) -> Collections.shuffle(r.lines, random))),
                new Unusual(
                        "writes members in the other order",
                        (api, random) -> api.json = body -> JsonText.of(reversed(body))),
                new Unusual("writes white space wherever it may", (api, random) -> api.json = JsonText::spacious),
                new Unusual("writes every letter as its number", (api, random) -> api.json = JsonText::escaped),
                new Unusual(
                        "escapes slashes",
                        (api, random) -> api.onReply((q, r) -> r.text(r.text().replace("/", "\\/")))),
                new Unusual("gives another token each time", (api, random) -> randomTokens(api, random, 30)),
                new Unusual("gives tokens of 256 letters", (api, random) -> randomTokens(api, random, 256)),
                new Unusual("gives tokens of 8 letters", (api, random) -> randomTokens(api, random, 8)),
                new Unusual("sends more headers", (api, random) -> api.onReply((q, r) -> r.lines.addAll(MORE))),
                new Unusual(
                        "names each request",
                        (api, random) -> api.onReply((q, r) -> r.set("X-Request-Id", "" + random.nextLong()))),
                new Unusual("compresses when asked to", (api, random) -> gzip(api)),
                new Unusual(
                        "explains the limits in its messages",
                        (api, random) -> api.message = fault ->
                                "Results_Count is 1 to 200, Results_Skip 0 to 2147483647, a Sid has 32 of A-Z and 0-9."),
                new Unusual("sends short messages", (api, random) -> api.message = fault -> "x"),
                new Unusual(
                        "sends a message for each code",
                        (api, random) -> api.message =
                                fault -> fault.code().toLowerCase(Locale.ROOT).replace('_', ' ') + "!".repeat(150)),
                new Unusual(
                        "names bad parameters in another order",
                        (api, random) -> api.query.blamed = names -> {
                            List<String> other = new ArrayList<>(names);
                            Collections.reverse(other);
                            return other;
                        }),
                new Unusual("closes after each answer", (api, random) -> api.onReply((q, r) -> r.closes = true)),
                new Unusual("closes now and then", (api, random) -> each(api, random, 7, r -> r.closes = true)),
                new Unusual("hangs up now and then", (api, random) -> each(api, random, 50, r -> r.hangsUp = true)),
                new Unusual(
                        "is a second late now and then",
                        (api, random) -> each(api, random, 900, r -> r.delay = Duration.ofSeconds(1))),
                new Unusual(
                        "says interim things",
                        (api, random) ->
                                each(api, random, 3, r -> r.before = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")),
                new Unusual(
                        "challenges for more schemes in one line",
                        (api, random) -> challenge(api, "Digest realm=\"a, b\", nonce=\"n\", Basic realm=\"x\"")),
                new Unusual(
                        "challenges in any letter case, without charset",
                        (api, random) -> challenge(api, "bAsIc realm=x")),
                new Unusual(
                        "challenges for more schemes in more lines",
                        (api, random) -> api.onReply((q, r) -> r.lines.addAll(
                                r.status == 401
                                        ? List.of("WWW-Authenticate: Bearer", "www-authenticate: Negotiate")
                                        : List.of()))),
                new Unusual(
                        "allows more, in more lines",
                        (api, random) -> api.onReply((q, r) -> r.lines.replaceAll(line ->
                                line.startsWith("Allow") ? "Allow: HEAD , OPTIONS\r\nAllow: TRACE,GET" : line))),
                new Unusual(
                        "says the charset in its own way",
                        (api, random) -> api.onReply((q, r) -> r.set(
                                "Content-Type",
                                List.of(
                                                "application/json;charset=UTF-8",
                                                "Application/JSON; charset=\"utf-8\"",
                                                "application/json ; CHARSET=Utf-8")
                                        .get((q.path().length() + r.status) % 3)))),
                new Unusual(
                        "says more about caches",
                        (api, random) -> api.onReply((q, r) -> r.set("Cache-Control", "private, No-Store, max-age=0"))),
                new Unusual(
                        "says more about caches in more lines",
                        (api, random) -> api.onReply((q, r) -> r.lines.add(0, "cache-control: no-cache"))),
                new Unusual(
                        "leaves paths that are no URIs to the layer below",
                        (api, random) -> api.onReply((q, r) -> {
                            if (q.path().matches(".*(%(?![0-9A-Fa-f]{2})|%00).*")) {
                                r.status = 400;
                                r.lines.clear();
                                r.set("Content-Type", "text/html");
                                r.text("400 Bad Request");
                                r.closes = true;
                            }
                        })),
                new Unusual("gives no reasons", (api, random) -> api.onReply((q, r) -> r.reason = "")),
                new Unusual("limits the rate", (api, random) -> busy(api, random, 429, "TOO_MANY_REQUESTS")),
                new Unusual("is away now and then", (api, random) -> busy(api, random, 503, "UNAVAILABLE")),
                new Unusual("holds 137 projects", (api, random) -> api.tenants = TestData.tenants(137)),
                new Unusual("holds 5 projects", (api, random) -> api.tenants = TestData.tenants(5)),
                new Unusual("holds 1,500 projects", (api, random) -> api.tenants = TestData.tenants(1_500)),
                new Unusual(
                        "knows one account only",
                        (api, random) -> api.tenants = TestData.tenants(60).subList(0, 1)),
                new Unusual(
                        "knows an empty and an inactive account only",
                        (api, random) -> api.tenants = TestData.tenants().subList(2, 4)));
    }

    private static final List<String> MORE = List.of(
            "Date: Wed, 21 Oct 2026 07:28:00 GMT",
            "Server: Other/1.0 (x; \"y\")",
            "Vary: Accept",
            "vary: Accept-Encoding",
            "Strict-Transport-Security: max-age=1",
            "Keep-Alive: timeout=5",
            "ETag: W/\"x\"",
            "X-Empty:",
            "Link: </docs>; rel=\"help\"");

    /** Every so many-th answer on average. */
    private static void each(Api api, Random random, int times, Consumer<Reply> change) {
        api.onReply((question, reply) -> {
            if (random.nextInt(times) == 0) {
                change.accept(reply);
            }
        });
    }

    private static void names(Api api, java.util.function.UnaryOperator<String> change) {
        api.onReply((q, r) -> r.lines.replaceAll(
                line -> change.apply(line.substring(0, line.indexOf(':'))) + line.substring(line.indexOf(':'))));
    }

    private static void challenge(Api api, String value) {
        api.onReply(
                (q, r) -> r.lines.replaceAll(line -> line.startsWith("WWW-") ? "WWW-Authenticate: " + value : line));
    }

    private static void gzip(Api api) {
        api.onReply((q, r) -> {
            String asked = q.header("Accept-Encoding");
            if (asked != null && asked.matches("gzip(;q=0\\.5.*)?")) {
                r.gzip();
            }
        });
    }

    /** Tokens that are made up, and remembered. */
    private static void randomTokens(Api api, Random random, int length) {
        Map<String, byte[]> given = new ConcurrentHashMap<>();
        api.tokens.encode = bytes -> {
            String token = random.ints(length, 0, LETTERS.length())
                    .mapToObj(i -> LETTERS.substring(i, i + 1))
                    .collect(Collectors.joining());
            given.put(token, bytes);
            return token;
        };
        api.tokens.decode = given::get;
    }

    /** Says that it cannot answer now, in the proper form. */
    private static void busy(Api api, Random random, int status, String code) {
        each(api, random, 400, reply -> {
            reply.status = status;
            reply.text(JsonText.of(
                    Map.of("ResponseStatus", Map.of("ErrorCode", code, "Message", "Wait.", "Errors", List.of()))));
            reply.drop("WWW-Authenticate");
            reply.drop("Allow");
            reply.set("Retry-After", "" + random.nextInt(2));
        });
    }

    private static @Nullable Object reversed(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Object> keys = new ArrayList<>(map.keySet());
            Collections.reverse(keys);
            Map<Object, @Nullable Object> other = new LinkedHashMap<>();
            keys.forEach(key -> other.put(key, reversed(map.get(key))));
            return other;
        }
        return value instanceof List<?> list
                ? list.stream().map(Unusual::reversed).toList()
                : value;
    }
}
