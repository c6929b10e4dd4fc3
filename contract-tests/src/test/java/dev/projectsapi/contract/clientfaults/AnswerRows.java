package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.FaultCase.get;
import static dev.projectsapi.contract.clientfaults.FaultCase.list;
import static dev.projectsapi.contract.clientfaults.Kind.INVALID_REQUEST;
import static dev.projectsapi.contract.clientfaults.Kind.SERVER;
import static dev.projectsapi.contract.clientfaults.Kind.UNEXPECTED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows 1, 2 and 18 to 26: whole answers that say too much, too little, or something else. */
final class AnswerRows {

    private static final String UNKNOWN = "\"New\":{\"a\":[1,null]},";
    private static final Expected WRONG = Expected.of(UNEXPECTED);

    private AnswerRows() {}

    static List<Row> rows() {
        String page = Payload.page();
        String noProjects = Payload.page(List.of(), 0, null);
        return List.of(
                Row.of(
                        1,
                        "unknown fields in every object",
                        "ignored",
                        list("in a page", Expected.answer(), json(page.replace("{", "{" + UNKNOWN))),
                        get("in a project", Expected.answer(), json(one().replace("{", "{" + UNKNOWN))),
                        list(
                                "in an error",
                                Expected.of(INVALID_REQUEST).code("PARAMETER_INVALID"),
                                HttpAnswer.json(
                                        400, Payload.error("PARAMETER_INVALID").replace("{", "{" + UNKNOWN)))),
                Row.of(
                        2,
                        "unknown `ErrorCode` at 400 / 418 / 599",
                        "`InvalidRequestException` (every 4xx with an envelope), `ServerException`; code kept as text",
                        unknownCode(400, INVALID_REQUEST),
                        unknownCode(418, INVALID_REQUEST),
                        unknownCode(599, SERVER)),
                Row.of(
                        18,
                        "200 with HTML",
                        "`UnexpectedResponseException` that shows the start of the text",
                        list(
                                "a log-in page",
                                WRONG.says("<html>Log in</html>"),
                                HttpAnswer.html(200, "<html>Log in</html>"))),
                Row.of(
                        19,
                        "502 with HTML (a proxy's page)",
                        "`ServerException`, retried",
                        list(
                                "a proxy's page",
                                Expected.of(SERVER).requests(3).says("<html>Bad gateway</html>"),
                                HttpAnswer.html(502, "<html>Bad gateway</html>")),
                        list(
                                "compressed",
                                Expected.of(SERVER).requests(3),
                                HttpAnswer.html(502, "<html>Bad gateway</html>").gzip())),
                Row.of(
                        20,
                        "200 with an empty body; 204",
                        "`UnexpectedResponseException`",
                        list("200 without a body", WRONG, json("")),
                        list("204", WRONG, HttpAnswer.of(204)),
                        get("one project, 204", WRONG, HttpAnswer.of(204))),
                Row.of(
                        21,
                        "200 `{}`; `null`; `[]`",
                        "the same, with the place that is missing",
                        list("{}", WRONG.at("/Properties"), json("{}")),
                        get("one project, {}", WRONG.at("/Property"), json("{}")),
                        list("null", WRONG, json("null")),
                        list("[]", WRONG, json("[]"))),
                Row.of(
                        22,
                        "each of the nine fields missing, null, of another type",
                        "the same, naming the field by JSON pointer",
                        wrongFields()),
                Row.of(
                        23,
                        "`TotalCount` negative, fractional, a string, beyond int64",
                        "the same",
                        Stream.of("-1", "1.5", "\"1\"", "9223372036854775808")
                                .map(total -> list(
                                        total,
                                        WRONG.at("/TotalCount"),
                                        json(page.replace("\"TotalCount\":1", "\"TotalCount\":" + total))))
                                .toList()),
                Row.of(
                        24,
                        "duplicate keys, trailing garbage, byte-order mark, NaN",
                        "the same (a byte-order mark, too, is refused)",
                        list("duplicate keys", WRONG, json(page.replace("{\"Prop", "{\"TotalCount\":1,\"Prop"))),
                        list("trailing garbage", WRONG, json(page + "x")),
                        list("byte-order mark", WRONG, json("\uFEFF" + page)),
                        list("NaN", WRONG, json(page.replace("\"TotalCount\":1", "\"TotalCount\":NaN")))),
                Row.of(
                        25,
                        "UTF-16 or Latin-1 body labelled JSON",
                        "the same, never mangled text",
                        encoded(UTF_16BE),
                        encoded(UTF_16LE),
                        list("UTF-16LE, simple letters", WRONG, json("").body(page.getBytes(UTF_16LE))),
                        list("UTF-16BE, simple letters", WRONG, json("").body(page.getBytes(UTF_16BE))),
                        encoded(ISO_8859_1)),
                Row.of(
                        26,
                        "nesting 100,000 deep; a number of 10^6 digits; a string of 20 MB",
                        "typed, memory bounded",
                        list("nesting", WRONG, json("{\"New\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")),
                        list("digits", WRONG, json(noProjects.replace(":0,", ":" + "9".repeat(1_000_000) + ","))),
                        list("string", WRONG, json(page.replace("Awesome", "A".repeat(20_000_000))))));
    }

    private static HttpAnswer json(String body) {
        return HttpAnswer.json(200, body);
    }

    private static String one() {
        return Payload.one(Payload.project());
    }

    private static FaultCase unknownCode(int status, Kind kind) {
        return list(
                String.valueOf(status),
                Expected.of(kind).code("NEVER_HEARD_OF").says("Come back tomorrow."),
                HttpAnswer.json(status, Payload.error("NEVER_HEARD_OF", "Come back tomorrow.")));
    }

    /** Of the second project of a page. */
    private static List<FaultCase> wrongFields() {
        List<FaultCase> cases = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : Payload.project().properties()) {
            String name = field.getKey();
            ObjectNode missing = Payload.project();
            missing.remove(name);
            cases.add(wrongField(name + " missing", name, missing));
            cases.add(wrongField(name + " null", name, Payload.project().putNull(name)));
            cases.add(wrongField(name + " a number", name, Payload.project().put(name, 1)));
            cases.add(wrongField(name + " an object", name, with(name)));
            cases.add(wrongField(
                    name + " of another type",
                    name,
                    field.getValue().isBoolean()
                            ? Payload.project().put(name, "true")
                            : Payload.project().put(name, true)));
        }
        return cases;
    }

    private static ObjectNode with(String name) {
        ObjectNode project = Payload.project();
        project.putObject(name);
        return project;
    }

    private static FaultCase wrongField(String fault, String name, ObjectNode project) {
        String page = Payload.page(List.of(Payload.project(1), project), 2, null);
        return list(fault, WRONG.at("/Properties/1/" + name), json(page));
    }

    private static FaultCase encoded(Charset charset) {
        byte[] body = Payload.page().replace("Awesome", "Caf\u00e9").getBytes(charset);
        return list(charset.name(), WRONG, json("").body(body));
    }
}
