package dev.projectsapi.server.sandbox;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The sandbox as a page for people: what clients did, newest first, and which accounts there are. */
final class SandboxPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    // blocks and no table, so that it fits a narrow screen
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What did my client do?</title>
            <style>
            :root { color-scheme: light dark; background: light-dark(#ffffff, #16191d); color: light-dark(#16191d, #f1f3f5); --line: #8888; --bad: light-dark(#a40000, #ff9c9c); --good: light-dark(#00591b, #8fe3a5); }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            ol, ul { padding: 0; list-style: none; }
            li { border-top: 1px solid var(--line); padding: .5rem 0; }
            code { font: .9rem/1.4 ui-monospace, monospace; }
            .bad { color: var(--bad); } .good { color: var(--good); }
            </style>
            </head>
            <body>
            <main>
            """;

    private SandboxPage() {}

    static String of(List<Visit> visits, int orders) {
        List<Manners> clients = Manners.of(visits);
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>What did my client do?</h1>\n<p>The latest ")
                .append(visits.size())
                .append(" requests, of at most ")
                .append(Journal.KEPT)
                .append("; reload to see more. Page tokens and credentials are not shown. Times are UTC. Open orders: ")
                .append(orders)
                .append(".</p>\n<h2>Manners</h2>\n");
        clients.forEach(client -> manners(page, client));
        page.append("<h2>Requests, newest first</h2>\n<ol>\n");
        List<Visit> newestFirst = new ArrayList<>(visits);
        Collections.reverse(newestFirst);
        newestFirst.forEach(visit -> visit(page, visit, clients));
        page.append("</ol>\n<h2>Accounts</h2>\n<ul>\n");
        for (Scenario scenario : Scenario.values()) {
            page.append("<li><strong>")
                    .append(scenario.key())
                    .append("</strong> ")
                    .append(scenario.what())
                    .append("<br><code>")
                    .append(scenario.accountSid())
                    .append(":")
                    .append(scenario.token())
                    .append("</code></li>\n");
        }
        return page.append("</ul>\n</main>\n</body>\n</html>\n").toString();
    }

    private static void manners(StringBuilder page, Manners client) {
        String account = client.accountSid().isEmpty() ? "nobody's credentials" : client.accountSid();
        page.append("<p><strong class=\"")
                .append(client.verdict().equals("poor") ? "bad" : "good")
                .append("\">")
                .append(client.verdict())
                .append("</strong>: ")
                .append(escaped(account))
                .append(", ")
                .append(escaped(client.userAgent().isEmpty() ? "no User-Agent" : client.userAgent()))
                .append(", ")
                .append(client.requests())
                .append(" requests. Retry-After obeyed: ")
                .append(client.retryAfterObeyed())
                .append(" of ")
                .append(client.retryAfterGiven())
                .append(". ")
                .append(pauses(client))
                .append(client.loops() ? "In a loop: " + client.longestRun() + " times the same." : "No loop.")
                .append("</p>\n");
    }

    private static String pauses(Manners client) {
        if (client.pausesMillis().isEmpty()) {
            return "";
        }
        String millis = client.pausesMillis().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "Pauses before other repetitions (ms): " + millis + (client.pauses() ? ". " : ", too short. ");
    }

    private static void visit(StringBuilder page, Visit visit, List<Manners> clients) {
        String query = MaskedQuery.of(visit.queryText());
        page.append("<li>")
                .append(TIME.format(visit.at()))
                .append(" <code>")
                .append(escaped(visit.method() + " " + visit.path() + (query.isEmpty() ? "" : "?" + query)))
                .append("</code> ")
                .append(visit.operation())
                .append(": <strong>")
                .append(visit.status())
                .append("</strong> ")
                .append(escaped(visit.code()));
        if (!visit.note().isEmpty()) {
            page.append(" (sandbox: ").append(escaped(visit.note())).append(")");
        }
        for (Misstep misstep : Missteps.of(visit, clients)) {
            page.append("<br><span class=\"bad\">")
                    .append(misstep.rule())
                    .append("</span> ")
                    .append(misstep.what());
        }
        page.append("</li>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
