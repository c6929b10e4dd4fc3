package dev.projectsapi.contract.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.coverage.Coverage;
import dev.projectsapi.contract.rules.RuleText;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** For programs. The names are documented in {@code docs/verify-your-server.md}; within a format only new ones are added. */
final class JsonReport {

    private static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Report report;

    private JsonReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            return MAPPER.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(lines)
                                    .withArrayIndenter(lines))
                            .writeValueAsString(new JsonReport(report).root())
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode root() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("verifier", Report.verifierVersion());
        root.putObject("contract")
                .put("title", report.contract().title())
                .put("version", report.contract().version())
                .put("sha256", report.contract().sha256());
        root.put("server", report.server().toString());
        root.put("seed", report.verdict().seed());
        root.put("conforms", report.verdict().conforms());
        root.put("finished", report.verdict().finished());
        root.put("requests", report.verdict().requests());
        root.put("milliseconds", report.verdict().took().toMillis());
        ObjectNode counts = root.putObject("counts");
        for (Result result : Result.values()) {
            counts.put(name(result), report.verdict().count(result));
        }
        ArrayNode remarks = root.putArray("remarks");
        report.remarks().forEach(remarks::add);
        ArrayNode rules = root.putArray("rules");
        report.verdict().outcomes().forEach(outcome -> rule(rules.addObject(), outcome));
        ArrayNode notChecked = root.putArray("notCheckedHere");
        report.notCheckedHere().forEach(text -> notChecked(notChecked.addObject(), text));
        coverage(root.putObject("coverage"), report.verdict().coverage());
        return root;
    }

    private void rule(ObjectNode node, RuleOutcome outcome) {
        RuleText text = report.text(outcome);
        node.put("id", outcome.rule())
                .put("level", text.level())
                .put("sentence", outcome.sentence())
                .put("why", text.why())
                .put("result", name(outcome.result()))
                .put("note", outcome.note());
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : outcome.findings()) {
            findings.addObject()
                    .put("expected", finding.expected())
                    .put("seen", finding.seen())
                    .put("curl", finding.curl());
        }
    }

    private static void notChecked(ObjectNode node, RuleText text) {
        node.put("id", text.id())
                .put("level", text.level())
                .put("sentence", text.sentence())
                .put("checkedBy", text.checkedBy());
    }

    private static void coverage(ObjectNode node, Coverage coverage) {
        items(node.putArray("operations"), coverage.operations());
        items(node.putArray("parameters"), coverage.parameters());
        items(node.putArray("statuses"), coverage.statuses());
        items(node.putArray("keywords"), coverage.keywords());
    }

    private static void items(ArrayNode list, List<Coverage.Item> items) {
        for (Coverage.Item item : items) {
            list.addObject()
                    .put("name", item.name())
                    .put("times", item.times())
                    .put("exercised", item.isExercised())
                    .put("note", item.note());
        }
    }

    /** {@code COULD_NOT_RUN} is {@code couldNotRun}. */
    private static String name(Result result) {
        StringBuilder name = new StringBuilder();
        for (String word : result.name().split("_")) {
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
