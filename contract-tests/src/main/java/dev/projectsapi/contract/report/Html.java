package dev.projectsapi.contract.report;

/** Writes HTML element by element; text is escaped, so nothing that a server said can become a part of the page. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    Html open(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        return this;
    }

    Html close(String tag) {
        text.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String plain) {
        text.append(escaped(plain));
        return this;
    }

    Html element(String tag, String plain, String... attributes) {
        return open(tag, attributes).text(plain).close(tag);
    }

    /** A sentence as the documents write it: what stands between backticks is code. */
    Html sentence(String markdown) {
        text.append(escaped(markdown).replaceAll("`([^`]*)`", "<code>$1</code>"));
        return this;
    }

    Html link(String target, String plain) {
        text.append("<a href=\"")
                .append(escaped(target))
                .append("\">")
                .append(escaped(plain))
                .append("</a>");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
