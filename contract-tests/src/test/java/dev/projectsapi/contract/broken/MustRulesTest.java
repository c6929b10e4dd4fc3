package dev.projectsapi.contract.broken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.rules.RuleBook;
import dev.projectsapi.contract.rules.RuleText;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing is promised that nobody looks at. */
class MustRulesTest {

    private static final Path CONTRACT = Path.of("..", "api-spec", "src", "main", "openapi", "projects.yaml");
    private static final Set<String> ELSEWHERE = Set.of("build", "client");
    private static final Pattern REFERENCES = Pattern.compile("x-rules: \\[([^\\]]*)]");

    private static List<RuleText> musts() {
        return RuleText.all().values().stream()
                .filter(rule -> rule.level().equals("MUST"))
                .toList();
    }

    @Test
    void eachHasABrokenServerOrAReasonWhyItCannotBeSeen() {
        Set<String> broken = Broken.all().stream().map(Broken::foundBy).collect(toSet());

        assertThat(musts())
                .allMatch(rule -> (rule.checkedBy().equals("verifier") && broken.contains(rule.id()))
                        || ELSEWHERE.contains(rule.checkedBy())
                        || rule.checkedBy().matches("none: .{15,}"));
    }

    @Test
    void theVerifierChecksThoseThatSaySoAndNoOthers() {
        assertThat(RuleBook.ids())
                .containsExactlyInAnyOrderElementsOf(RuleText.all().values().stream()
                        .filter(rule -> rule.checkedBy().equals("verifier"))
                        .map(RuleText::id)
                        .toList());
    }

    @Test
    void theContractRefersToEachRule() throws IOException {
        Set<String> referred = REFERENCES
                .matcher(Files.readString(CONTRACT, UTF_8))
                .results()
                .flatMap(match -> Pattern.compile("\\s*,\\s*")
                        .splitAsStream(match.group(1).strip()))
                .collect(toSet());

        assertThat(referred).containsExactlyInAnyOrderElementsOf(RuleText.all().keySet());
    }

    /** Which an example of the contract shows, and which is therefore executed. */
    @Test
    void eachErrorThatARuleNamesHasAnExample() {
        Contract contract = Contract.builtIn();
        String examples = contract.operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .flatMap(response -> response.examples().stream())
                .toList()
                .toString();

        List<String> named = contract.errorCodes().stream()
                .map(ErrorCode::code)
                .filter(code ->
                        musts().stream().anyMatch(rule -> rule.sentence().contains(code)))
                .toList();

        assertThat(named).isNotEmpty().allMatch(examples::contains);
    }

    @Test
    void noServerIsForARuleThatIsNone() {
        Collection<String> ids = RuleText.all().keySet();

        assertThat(Broken.all()).extracting(Broken::foundBy).allMatch(ids::contains);
    }
}
