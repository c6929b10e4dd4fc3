package dev.projectsapi.contract.review;

import dev.projectsapi.spec.compat.Change;
import dev.projectsapi.spec.compat.Comparison;
import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.lint.Finding;
import dev.projectsapi.spec.lint.Lint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that is said of a document, in the order of reading.
 *
 * @param verb {@code lint} or {@code diff}
 * @param older what it was compared with
 * @param summary the last line
 */
public record Review(String verb, Path document, Optional<Path> older, List<Remark> remarks, String summary) {

    public Review {
        remarks = List.copyOf(remarks);
    }

    /**
     * Holds a document against the house rules.
     *
     * @throws dev.projectsapi.spec.ContractException with one line, where the file is no OpenAPI document
     */
    public static Review lint(Path document) {
        List<Remark> remarks = Lint.check(document).stream().map(Review::remark).toList();
        String summary = (remarks.isEmpty() ? "No finding" : count(remarks.size(), "finding")) + " by "
                + Lint.rules().size() + " house rules in " + document;
        return new Review("lint", document, Optional.empty(), remarks, summary);
    }

    /**
     * Says whether the newer of two documents is a compatible successor of the older one.
     *
     * @throws dev.projectsapi.spec.ContractException with one line, where a file is no OpenAPI document
     */
    public static Review diff(Path older, Path newer) {
        List<Remark> remarks = Comparison.of(Document.openApi(older), Document.openApi(newer)).stream()
                .map(Review::remark)
                .toList();
        long breaking = remarks.stream().filter(Remark::serious).count();
        String summary = count(breaking, "breaking change") + ", "
                + count(remarks.size() - breaking, "compatible change") + ": " + newer + " is "
                + (breaking == 0 ? "a" : "no") + " compatible successor of " + older;
        return new Review("diff", newer, Optional.of(older), remarks, summary);
    }

    /** Whether something in it makes the command fail. */
    public boolean serious() {
        return remarks.stream().anyMatch(Remark::serious);
    }

    private static Remark remark(Finding finding) {
        return new Remark(
                true,
                finding.rule(),
                finding.line(),
                0,
                List.of(finding.pointer()),
                finding.seen(),
                finding.sentence(),
                finding.remedy());
    }

    private static Remark remark(Change change) {
        return new Remark(
                change.breaking(),
                change.rule(),
                change.newerLine(),
                change.olderLine(),
                change.places(),
                change.what(),
                change.why(),
                change.action());
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
