package dev.projectsapi.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract's {@code x-rules} and the list of rules name each other completely. */
final class RulesTest {

    @Test
    void everyRuleStandsInTheContractAndTheContractNamesNoOther() throws IOException {
        String rules = Files.readString(Path.of("../docs/contract-rules.md"));
        String contract = Files.readString(Path.of("src/main/openapi/projects.yaml"));

        Set<String> listed = all("(?m)^\\| ([A-Z]{3}-\\d+[a-z]?) \\|", rules);
        Set<String> named = new TreeSet<>();
        all("x-rules: \\[([^]]*)]", contract).forEach(list -> named.addAll(all("([A-Z]{3}-\\d+[a-z]?)", list)));

        assertThat(named).isNotEmpty().isEqualTo(listed);
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
