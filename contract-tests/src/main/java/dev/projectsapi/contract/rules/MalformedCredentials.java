package dev.projectsapi.contract.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.contract.exchange.Authorization;
import java.util.List;
import java.util.Optional;

/** {@code Authorization} lines that are no HTTP Basic credentials, though the right ones are often in them. */
final class MalformedCredentials {

    private MalformedCredentials() {}

    static List<Authorization> of(Caller caller) {
        String sid = caller.sid();
        String right = caller.base64();
        String shell = caller.shellBase64();
        String half = right.substring(0, right.length() / 2);
        String rest = right.substring(right.length() / 2);
        String shellHalf = shell.substring(0, shell.length() - 1) + " | sed ";
        return List.of(
                Authorization.line("Basic"),
                Authorization.line("Basic !!!!"),
                Authorization.line("Basic %%%"),
                Authorization.line("Basic =" + Authorization.base64("x".getBytes(UTF_8))),
                encoded("nocolonatall".getBytes(UTF_8)),
                encoded(sid.getBytes(UTF_8)),
                encoded(":".getBytes(UTF_8)),
                encoded((sid + ":").getBytes(UTF_8)),
                encoded((sid + ":\u00ff\u00fe").getBytes(ISO_8859_1)),
                encoded("\u00ff\u00fe:\u00ff".getBytes(ISO_8859_1)),
                encoded("\u0000:\u0000".getBytes(ISO_8859_1)),
                new Authorization(
                        "Basic " + Authorization.base64((sid + ":" + caller.token() + "\u00ff").getBytes(ISO_8859_1)),
                        "-H \"Authorization: Basic " + Authorization.shellBase64("%s\\377", sid, "$TOKEN") + "\""),
                Authorization.line("Basic !!!!, Basic " + right, "Basic !!!!, Basic " + shell),
                Authorization.line("Basic " + right + "!", "Basic " + shell + "!"),
                Authorization.line("Basic " + right + " " + right, "Basic " + shell + " " + shell),
                Authorization.line(
                        "Basic " + half + " " + rest, "Basic " + shellHalf + "'s/.\\{" + half.length() + "\\}/& /')"),
                Authorization.line(
                        "Basic " + half + "*" + rest, "Basic " + shellHalf + "'s/.\\{" + half.length() + "\\}/&*/')"),
                Authorization.line("Basic " + sid + ":" + caller.token(), "Basic " + sid + ":$TOKEN"),
                Authorization.line(sid + ":" + caller.token(), sid + ":$TOKEN"),
                Authorization.line(right, shell),
                Authorization.line("Basic:" + right, "Basic:" + shell),
                Authorization.line("Basics " + right, "Basics " + shell),
                Authorization.line("Bearer " + right, "Bearer " + shell),
                Authorization.line("Bearer " + caller.token(), "Bearer $TOKEN"),
                Authorization.line("Token " + caller.token(), "Token $TOKEN"),
                Authorization.line("Digest " + right, "Digest " + shell),
                Authorization.line(
                        "Digest username=\"" + sid + "\", realm=\"x\", nonce=\"x\", uri=\"/\", response=\"x\""),
                Authorization.line("Negotiate YII="));
    }

    /** The right pair in the alphabet of base64 that is for URLs, where that is another text: RFC 7617 has the usual one. */
    static Optional<Authorization> inTheUrlAlphabet(Caller caller) {
        String right = caller.base64();
        String other = right.replace('+', '-').replace('/', '_');
        return other.equals(right)
                ? Optional.empty()
                : Optional.of(Authorization.line(
                        "Basic " + other, "Basic " + caller.shellBase64().replaceFirst("\\)$", " | tr '+/' '-_')")));
    }

    private static Authorization encoded(byte[] pair) {
        return Authorization.line("Basic " + Authorization.base64(pair));
    }
}
