package dev.projectsapi.spec.publish;

import java.util.List;

/** Writes Markdown block by block. It is the one model of every text page: the HTML is made from it. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + title);
    }

    /** Adds Markdown as it is. */
    Markdown block(String markdown) {
        text.append(markdown.strip()).append("\n\n");
        return this;
    }

    Markdown code(String language, String code) {
        return block("```" + language + "\n" + code.stripTrailing() + "\n```");
    }

    Markdown list(List<String> items) {
        return block("- " + String.join("\n- ", items));
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head))
                .append(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> table.append(row(cells)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Markdown::cell).toList()) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s*\\n\\s*", " ");
    }

    static String quoted(String text) {
        return "`" + text + "`";
    }

    static String link(String text, String target) {
        return "[" + text + "](" + target + ")";
    }

    /** The id of a heading, as the usual Markdown hosts make it. */
    static String anchor(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{Alnum} _-]", "")
                .replace(' ', '-');
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
