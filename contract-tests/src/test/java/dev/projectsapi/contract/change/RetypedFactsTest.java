package dev.projectsapi.contract.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ErrorCode;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Parameter;
import dev.projectsapi.spec.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the contract says is said nowhere else: no file of ours names its numbers, names, patterns and codes but for a reason. */
final class RetypedFactsTest {

    private static final Path ROOT = Path.of("..");

    /** Files that name a fact, each with the reason. */
    private static final Map<String, String> REASONS = reasons();

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("contract-tests/ProjectsApi.java", "what to fall back on for a contract that does not say");
        // where a careless server goes wrong, whatever the contract says
        reasons.put("contract-tests/Lists.java", "numbers around 2^31");
        // names of a file's own format
        reasons.put("server-stub/RecordReader.java", "fields of data files, which have their own form");
        reasons.put("server-stub/StagedFaults.java", "fields of data files, which have their own form");
        reasons.put("server-stub/FutureAct.java", "the sandbox shows how an answer could look one day");
        reasons.put(
                "contract-tests/Payload.java",
                "answers are scripted from the contract's examples, by the names of their fields");
        reasons.put("contract-tests/Envelope.java", "what to fall back on for a contract that does not say");
        reasons.put("contract-tests/TestData.java", "fields of data files, which have their own form");
        // each rule is about a code
        reasons.put("contract-tests/Refusal.java", "which code a rule expects is what the rule says");
        reasons.put("contract-tests/ErrorCheck.java", "which codes blame a field is what the rule says");
        reasons.put("contract-tests/HttpLayer.java", "which code the layer below the API has is what the rule says");
        return reasons;
    }

    /** Scripts of what a server could answer to somebody's client: JSON, by the names that it has. */
    private static final String SCRIPTS = "examination";

    @Test
    void noOtherFileNamesWhatTheContractSays() throws IOException {
        Map<String, Set<String>> retyped = new TreeMap<>();
        for (String module : List.of("client", "server-stub", "contract-tests")) {
            for (Path file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                if (file.getParent().endsWith(SCRIPTS)) {
                    continue;
                }
                String code = withoutComments(Files.readString(file));
                Set<String> found = facts().entrySet().stream()
                        .filter(fact -> fact.getValue().matcher(code).find())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!found.isEmpty()) {
                    retyped.put(module + "/" + file.getFileName(), found);
                }
            }
        }

        assertThat(retyped.keySet()).as("%s", retyped).isEqualTo(new TreeSet<>(REASONS.keySet()));
    }

    /** Names and numbers: those that could not be anything else as they stand, in code between quotes. */
    private static Map<String, Pattern> facts() {
        Contract contract = Contract.builtIn();
        Map<String, Pattern> facts = new TreeMap<>();
        for (Operation operation : contract.operations()) {
            facts.put(
                    operation.path(),
                    Pattern.compile(Pattern.quote(operation.path().replaceAll("/\\{.*", ""))));
            for (Parameter parameter : operation.parameters()) {
                facts.put(parameter.name(), quoted(parameter.name()));
                numbers(parameter.schema()).forEach(number -> facts.put(number, number(number)));
                pattern(parameter.schema(), facts);
            }
            operation
                    .responses()
                    .forEach(response -> response.content().values().forEach(body -> fields(body, facts)));
        }
        contract.errorCodes().stream().map(ErrorCode::code).forEach(code -> facts.put(code, quoted(code)));
        return facts;
    }

    private static void fields(Schema schema, Map<String, Pattern> facts) {
        schema.properties().forEach((name, inner) -> {
            // Name, Active and the like are words, too
            if (name.length() > 8) {
                facts.put(name, quoted(name));
            }
            pattern(inner, facts);
            fields(inner, facts);
        });
        if (schema.items() != null) {
            fields(schema.items(), facts);
        }
    }

    private static void pattern(Schema schema, Map<String, Pattern> facts) {
        if (schema.pattern() != null) {
            String bare = schema.pattern().replaceAll("^\\^|\\$$", "").replace("\\", "\\\\");
            facts.put(schema.pattern(), Pattern.compile(Pattern.quote(bare)));
        }
    }

    /** Those of more than one digit. */
    private static List<String> numbers(Schema schema) {
        return Stream.of(schema.minimum(), schema.maximum(), schema.defaultValue())
                .map(String::valueOf)
                .filter(number -> number.matches("[0-9]{2,}"))
                .toList();
    }

    /** A small number is many things: it counts where it is a limit of something. */
    private static Pattern number(String number) {
        String before = number.length() > 3 ? "" : "(?i)(count|page|size|limit|skip|maximum|default)\\w*\\W{1,4}";
        return Pattern.compile(before + "\\b" + number + "\\b");
    }

    private static Pattern quoted(String name) {
        return Pattern.compile('"' + Pattern.quote(name) + '"');
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(extension))
                    .sorted(Comparator.naturalOrder())
                    .toList());
        }
    }
}
