package dev.projectsapi.contract.report;

import dev.projectsapi.contract.coverage.Coverage;
import java.util.List;

/** The part of the page that says what of the contract was exercised. */
final class HtmlCoverage {

    private HtmlCoverage() {}

    static void write(Report report, Html page) {
        Coverage coverage = report.verdict().coverage();
        page.element("h2", "What of the contract was exercised");
        table("Operations", coverage.operations(), page);
        table("Parameters", coverage.parameters(), page);
        table("Statuses", coverage.statuses(), page);
        table("Keywords", coverage.keywords(), page);
    }

    private static void table(String title, List<Coverage.Item> items, Html page) {
        long exercised = items.stream().filter(Coverage.Item::isExercised).count();
        page.open("details");
        page.element("summary", title + ": " + exercised + " of " + items.size());
        page.open("table").open("thead").open("tr");
        page.element("th", title, "scope", "col")
                .element("th", "Times", "scope", "col")
                .close("tr");
        page.close("thead").open("tbody");
        for (Coverage.Item item : items) {
            page.open("tr").open("td").text(item.name());
            if (!item.note().isEmpty()) {
                page.open("br").element("span", item.note(), "class", "quiet");
            }
            page.close("td").element("td", Integer.toString(item.times())).close("tr");
        }
        page.close("tbody").close("table").close("details");
    }
}
