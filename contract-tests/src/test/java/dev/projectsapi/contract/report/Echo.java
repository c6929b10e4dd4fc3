package dev.projectsapi.contract.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.contract.Relayed;
import dev.projectsapi.contract.faults.SeenRequest;
import java.util.Base64;
import java.util.regex.Matcher;

/** Says back what it was sent, credentials too, in a place that changes with every request. */
final class Echo {

    /** What a page must not take for a part of itself. */
    static final String ATTACK = "<script>alert(1)</script>&\"'";

    private Echo() {}

    static Relayed change(SeenRequest request, Relayed answer) {
        String sent = request.header("Authorization").orElse("nothing") + " " + decoded(request) + " "
                + request.target() + ATTACK;
        String header = sent.replaceAll("[^ -~]", "?");
        String escaped = sent.replace("\\", "\\\\").replace("\"", "\\\"");
        return switch (request.number() % 12) {
            case 0 -> answer.with("X-Echo: " + header).status(200);
            case 1 -> answer.without("Content-Type").with("Content-Type: " + header);
            case 2 ->
                answer.text(answer.text()
                        .replaceFirst("\"Message\":\"[^\"]*\"", quoted("\"Message\":\"" + escaped + "\"")));
            case 3 ->
                answer.text(answer.text()
                        .replaceFirst("\"ErrorCode\":\"[^\"]*\"", quoted("\"ErrorCode\":\"" + escaped + "\"")));
            case 4 -> answer.text(answer.text().replaceFirst("\\{", quoted("{\"" + escaped + "\":1,")));
            case 5 -> answer.text(sent);
            case 6 ->
                answer.text(answer.text().replaceFirst("\"Name\":\"[^\"]*\"", quoted("\"Name\":\"" + escaped + "\"")));
            case 7 -> answer.with("Access-Control-Allow-Origin: " + header);
            case 8 -> answer.with("Location: /" + header).status(302);
            case 9 ->
                answer.text(answer.text()
                        .replaceFirst(
                                "\"NextPageToken\":(null|\"[^\"]*\")",
                                quoted("\"NextPageToken\":\"" + escaped + "\"")));
            case 10 ->
                answer.without("WWW-Authenticate")
                        .with("WWW-Authenticate: Echo " + header)
                        .with(header + ": 1");
            default -> new Relayed("HTTP/1.1 200 " + header, answer.headers(), answer.body());
        };
    }

    private static String decoded(SeenRequest request) {
        String value = request.header("Authorization").orElse("");
        try {
            return new String(
                            Base64.getDecoder()
                                    .decode(value.replaceFirst("^\\S+ ", "").getBytes(ISO_8859_1)),
                            UTF_8)
                    .replaceAll("\\p{Cntrl}", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
