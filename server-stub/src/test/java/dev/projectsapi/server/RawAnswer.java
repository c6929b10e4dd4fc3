package dev.projectsapi.server;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An answer as it came over the wire. */
public record RawAnswer(String head, String body) {
    public int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }

    /** The value of a header, whatever its letter case; empty if it is not there. */
    public String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** The value of the first string field of that name in the body; empty if there is none. */
    public String text(String field) {
        return texts(field).stream().findFirst().orElse("");
    }

    public List<String> texts(String field) {
        return Pattern.compile("\"" + field + "\":\"([^\"\\\\]*)\"")
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The status and the error's code, as in `400 PARAMETER_INVALID`; the status alone if there is no error. */
    public String verdict() {
        String code = body.startsWith("{\"ResponseStatus\":") ? text("ErrorCode") : "";
        return (status() + " " + code).strip();
    }
}
