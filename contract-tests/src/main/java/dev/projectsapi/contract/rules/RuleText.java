package dev.projectsapi.contract.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of {@code docs/contract-rules.md}, which is where the sentence of a rule is written.
 *
 * @param group the heading above it
 */
public record RuleText(String id, String level, String sentence, String why, String checkedBy, String group) {

    private static final String RESOURCE = "/META-INF/projects-contract/contract-rules.md";

    /** All rows of the document, in its order, by their ids. */
    public static Map<String, RuleText> all() {
        Map<String, RuleText> rows = new LinkedHashMap<>();
        String group = "";
        for (String line : document().split("\n")) {
            group = line.startsWith("## ") ? line.substring(3).strip() : group;
            String[] cells = line.split("\\|", -1);
            if (cells.length == 7 && cells[1].strip().matches("[A-Z]{3}-\\d+[a-z]?")) {
                String id = cells[1].strip();
                rows.put(
                        id,
                        new RuleText(
                                id, cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip(), group));
            }
        }
        return rows;
    }

    private static String document() {
        try (InputStream in = RuleText.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
