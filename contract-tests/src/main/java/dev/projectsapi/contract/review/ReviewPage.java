package dev.projectsapi.contract.review;

/** A review as one plain page: no script, readable on a small screen, in the dark, and on paper. */
final class ReviewPage {

    private ReviewPage() {}

    static String html(Review review) {
        String title = review.older().map(older -> "Changes of a contract").orElse("A contract and the house rules");
        StringBuilder page = new StringBuilder(head(title, escaped(review.summary())));
        for (Remark remark : review.remarks()) {
            page.append("<section>\n<h2>")
                    .append(escaped(ReviewText.kind(review, remark)))
                    .append("<code>")
                    .append(escaped(remark.rule()))
                    .append("</code>, line ")
                    .append(remark.line())
                    .append(review.older()
                            .map(older -> " (before: line " + remark.olderLine() + ")")
                            .orElse(""))
                    .append("</h2>\n<ul>\n");
            remark.places()
                    .forEach(place -> page.append("<li><code>")
                            .append(escaped(place.isEmpty() ? "the document" : place))
                            .append("</code></li>\n"));
            page.append("</ul>\n<p><strong>")
                    .append(escaped(remark.what()))
                    .append(".</strong> ")
                    .append(escaped(remark.why()))
                    .append(" What to do: ")
                    .append(escaped(remark.action()))
                    .append("</p>\n</section>\n");
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String head(String title, String summary) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
            section { border-top: 1px solid; margin-top: 1rem; }
            h2 { font-size: 1rem; }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            """.formatted(title, title, summary);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
