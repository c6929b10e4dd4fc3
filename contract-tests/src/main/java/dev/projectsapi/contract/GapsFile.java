package dev.projectsapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a list of known gaps: {@code rule}, {@code reason}, and {@code expires} where it is accepted for a time only. */
final class GapsFile {

    private static final Set<String> FIELDS = Set.of("rule", "reason", "expires");

    private GapsFile() {}

    static List<KnownGap> read(Path file) {
        JsonNode root = Files.tree(file);
        JsonNode list = root.isObject() ? root.path("gaps") : root;
        if (!list.isArray()) {
            throw new InputException(file + ": a list of gaps is needed, each with rule and reason");
        }
        List<KnownGap> gaps = new ArrayList<>();
        for (JsonNode each : list) {
            String at = file + ": gap " + (gaps.size() + 1) + ": ";
            KnownGap gap = gap(each, at);
            if (gaps.stream().anyMatch(before -> before.rule().equals(gap.rule()))) {
                throw new InputException(at + "rule: " + gap.rule() + " is given twice");
            }
            gaps.add(gap);
        }
        return gaps;
    }

    private static KnownGap gap(JsonNode node, String at) {
        node.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new InputException(at + name + " is unknown; known are expires, reason, rule");
            }
        });
        String rule = node.path("rule").asText("");
        String reason = node.path("reason").asText("");
        if (rule.isBlank() || reason.isBlank()) {
            throw new InputException(at + "rule and reason are needed");
        }
        return new KnownGap(RuleName.parse(rule, at + "rule"), reason, expires(node.path("expires"), at));
    }

    private static Optional<LocalDate> expires(JsonNode node, String at) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.asText()));
        } catch (DateTimeException e) {
            throw new InputException(at + "expires: a date like 2027-01-31 is needed, not " + node.asText());
        }
    }
}
