package dev.projectsapi.contract.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.faults.HttpAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the origin answered, to be passed on as it is or changed. */
record Reply(int status, List<String> headerLines, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The engine frames answers itself. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length");

    static Reply parse(byte[] answer) {
        String text = new String(answer, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n"));
        return new Reply(
                Integer.parseInt(lines.get(0).split(" ")[1]),
                lines.subList(1, lines.size()).stream()
                        .filter(line -> !OF_THE_CONNECTION.contains(
                                line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)))
                        .toList(),
                Arrays.copyOfRange(answer, end + 4, answer.length));
    }

    HttpAnswer answer() {
        HttpAnswer answer = HttpAnswer.of(status);
        for (String line : headerLines) {
            answer = answer.line(line);
        }
        return answer.body(body);
    }

    /** The body, to be read or changed. */
    ObjectNode json() {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a changed body, if it holds a list of projects; refusals stay as they are. */
    Reply changed(Consumer<ObjectNode> change) {
        if (status != 200) {
            return this;
        }
        ObjectNode json = json();
        change.accept(json);
        return new Reply(status, headerLines, json.toString().getBytes(UTF_8));
    }

    Optional<Integer> retryAfterSeconds() {
        return headerLines.stream()
                .filter(line -> line.regionMatches(true, 0, "Retry-After:", 0, 12))
                .map(line -> Integer.parseInt(line.substring(12).strip()))
                .findFirst();
    }
}
