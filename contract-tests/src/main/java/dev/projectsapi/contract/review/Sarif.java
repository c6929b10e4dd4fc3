package dev.projectsapi.contract.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.spec.lint.HouseRule;
import dev.projectsapi.spec.lint.Lint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A review in SARIF 2.1.0, which code hosts and editors show beside the lines. */
final class Sarif {

    private final Review review;
    private final List<String> rules;

    private Sarif(Review review) {
        this.review = review;
        this.rules = new ArrayList<>(
                new LinkedHashSet<>(review.remarks().stream().map(Remark::rule).toList()));
    }

    static ObjectNode of(Review review) {
        return new Sarif(review).log();
    }

    private ObjectNode log() {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "projects-contract " + review.verb());
        ArrayNode described = driver.putArray("rules");
        rules.forEach(rule -> describe(described.addObject(), rule));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        review.remarks().forEach(remark -> result(results.addObject(), remark));
        return log;
    }

    /** A house rule has a sentence of its own; the id of a change says what kind it is. */
    private static void describe(ObjectNode rule, String id) {
        Map<String, HouseRule> house =
                Lint.rules().stream().collect(Collectors.toMap(HouseRule::id, Function.identity()));
        rule.put("id", id);
        HouseRule known = house.get(id);
        rule.putObject("shortDescription").put("text", known == null ? id.replace('-', ' ') : known.sentence());
        if (known != null) {
            rule.putObject("help").put("text", known.remedy());
        }
    }

    private void result(ObjectNode result, Remark remark) {
        result.put("ruleId", remark.rule());
        result.put("ruleIndex", rules.indexOf(remark.rule()));
        result.put("level", remark.serious() ? "error" : "note");
        result.putObject("message")
                .put("text", remark.what() + ". " + remark.why() + " What to do: " + remark.action());
        ObjectNode location = result.putArray("locations").addObject();
        physical(location, review.document(), remark.line());
        ArrayNode logical = location.putArray("logicalLocations");
        remark.places().forEach(place -> logical.addObject().put("fullyQualifiedName", place));
        review.older().ifPresent(older -> {
            ObjectNode related = result.putArray("relatedLocations").addObject();
            physical(related, older, remark.olderLine());
            related.putObject("message").put("text", "before");
        });
    }

    private static void physical(ObjectNode location, Path file, int line) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(file));
        physical.putObject("region").put("startLine", line);
    }

    /** As it was given: whoever shows the report knows the folder that it is relative to. */
    private static String uri(Path file) {
        return file.isAbsolute()
                ? file.toUri().toString()
                : Path.of("/")
                        .toUri()
                        .relativize(Path.of("/").resolve(file).toUri())
                        .toString();
    }
}
