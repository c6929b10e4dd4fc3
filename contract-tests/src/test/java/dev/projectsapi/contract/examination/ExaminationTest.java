package dev.projectsapi.contract.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.contract.InputException;
import dev.projectsapi.contract.RuleOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examination finds out who is naive, and nothing against who is not. The whole of it runs in {@link AllCasesTest}. */
final class ExaminationTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    /** For those who never end, and need no longer to be seen not to. */
    private static final Duration SHORT = Duration.ofSeconds(12);

    /** Right for all of them, so it shows that they run at all. */
    private static final String GOOD_DAY = "no-projects";

    @Test
    void findsNothingAgainstOurClientInTheCasesThatFindOutTheNaiveOnes() {
        List<RuleOutcome> outcomes = Clients.examine(
                Clients.java(OurClient.class),
                LONG,
                "names-in-many-scripts",
                "unknown-fields",
                "empty-page-in-the-middle",
                "tokens-in-a-circle",
                "projects-disappear",
                "outage-stays",
                "small-quota",
                "latin-1",
                "redirect-to-another-host",
                "unauthorized");

        assertThat(outcomes).hasSize(10);
        assertThat(Clients.found(outcomes)).isEmpty();
    }

    @Test
    void findsOutEachNaiveClientByTheCaseThatIsThereForIt() throws Exception {
        Map<Naive, Future<List<String>>> running = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Naive naive : Naive.values()) {
            Callable<List<String>> examination = () -> {
                // a busy machine makes it slow, but neither right nor wrong
                List<RuleOutcome> outcomes = new ArrayList<>(Clients.examine(naive.command(), LONG, GOOD_DAY));
                outcomes.addAll(Clients.examine(naive.command(), SHORT, naive.foundBy()));
                return Clients.failed(outcomes);
            };
            running.put(naive, threads.submit(examination));
        }

        for (Naive naive : Naive.values()) {
            assertThat(running.get(naive).get()).as(naive.program()).containsExactly(naive.foundBy());
        }
        threads.shutdown();
    }

    @Test
    void theTableNamesTheNaiveClientsAndTheirCases() throws Exception {
        List<String> rows = Arrays.stream(Naive.values())
                .map(naive -> "| [`" + naive.program()
                        + "`](../contract-tests/src/test/java/dev/projectsapi/contract/examination/naive/"
                        + naive.program()
                        + ".java) | " + naive.what() + " | `" + naive.foundBy() + "` |")
                .toList();

        assertThat(Files.readAllLines(Path.of("../docs/naive-clients.md"))).containsSequence(rows);
    }

    @Test
    void endsWhateverAProgramHasStarted(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(
                folder.resolve("many.sh"), "sleep 300 & sh -c 'sleep 301 & echo $! > \"$0\"; wait' \"$1\" & wait\n");
        Path pid = folder.resolve("pid");

        List<RuleOutcome> outcomes =
                Clients.examine(List.of("sh", script.toString(), pid.toString()), Duration.ofSeconds(3), "all-pages");

        assertThat(Clients.found(outcomes)).singleElement().asString().contains("it was stopped after 3 s");
        long grandchild = Long.parseLong(Files.readString(pid).strip());
        // else it would sleep for minutes
        ProcessHandle.of(grandchild)
                .ifPresent(left -> assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(30)));
    }

    @Test
    void saysThatThereIsNoSuchProgram() {
        assertThatThrownBy(() -> Clients.examine(List.of("no-such-program"), SHORT, "all-pages"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("cannot run no-such-program");
    }
}
