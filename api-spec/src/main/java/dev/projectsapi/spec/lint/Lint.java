package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Fault;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says where a contract breaks the rules that a published contract of ours keeps. */
public final class Lint {

    private static final List<HouseRule> RULES = Stream.of(
                    DocumentRules.all(),
                    InfoRules.all(),
                    ServerRules.all(),
                    OperationRules.all(),
                    TextRules.all(),
                    SchemaRules.all(),
                    AnswerRules.all(),
                    ExampleRules.all(),
                    ComponentRules.all(),
                    CatalogueRules.all())
            .flatMap(List::stream)
            .toList();

    private Lint() {}

    /** All house rules, in the order of a document. */
    public static List<HouseRule> rules() {
        return RULES;
    }

    /**
     * Finds what breaks a house rule in a document of OpenAPI 3.0 or 3.1, in the order of its lines.
     *
     * @throws ContractException with one line, where the file cannot be read or is no OpenAPI 3 document
     */
    public static List<Finding> check(Path file) {
        Document document = Document.openApi(file);
        Outline outline = new Outline(document);
        return RULES.stream()
                .flatMap(rule -> rule.check().apply(outline).map(fault -> finding(document, rule, fault)))
                .distinct()
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    private static Finding finding(Document document, HouseRule rule, Fault fault) {
        return new Finding(
                rule.id(),
                rule.sentence(),
                document.line(fault.pointer()),
                fault.pointer(),
                fault.seen(),
                rule.remedy());
    }
}
