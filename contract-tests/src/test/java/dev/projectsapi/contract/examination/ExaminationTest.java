package dev.projectsapi.contract.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.InputException;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examination finds out who is naive, and nothing against who is not. The whole of it runs in {@link AllCasesTest}. */
@Execution(CONCURRENT)
final class ExaminationTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    /** For those who never end, and need no longer to be seen not to. */
    private static final Duration SHORT = Duration.ofSeconds(5);

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
                "retry-after-an-hour",
                "latin-1",
                "redirect-to-another-host",
                "unauthorized");

        assertThat(outcomes).hasSize(11);
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
                outcomes.addAll(Clients.examine(naive.command(), naive.isEndless() ? SHORT : LONG, naive.foundBy()));
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

    @ParameterizedTest
    @EnumSource
    void eachNaiveClientIsShort(Naive naive) throws Exception {
        Path source = Path.of(
                "src/test/java", Naive.class.getPackageName().replace('.', '/'), "naive", naive.program() + ".java");

        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void listensOnThePortThatItIsGivenOneCaseAfterTheOther() throws Exception {
        int port = freePort();
        List<String> cases = List.of("all-pages", "outage-passes", "connection-refused", "connecting-hangs");

        List<RuleOutcome> outcomes = new Examination(Clients.java(OurClient.class), cases, LONG, port, 6).run();

        assertThat(outcomes)
                .extracting(RuleOutcome::rule, RuleOutcome::result)
                .containsExactly(
                        tuple("all-pages", Result.PASSED),
                        tuple("outage-passes", Result.PASSED),
                        tuple("connection-refused", Result.PASSED),
                        tuple("connecting-hangs", Result.COULD_NOT_RUN));
    }

    /** Below those that a system gives to outgoing connections, of which this test makes many. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try {
                new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
                return port;
            } catch (IOException taken) {
                // then another
            }
        }
    }

    @Test
    void findsOutWhoBelievesEveryCertificate(@TempDir Path folder) throws Exception {
        assumeThat(Clients.isThere("curl")).isTrue();
        Path script = Files.writeString(
                folder.resolve("believing.sh"),
                "curl --silent --insecure --user $PROJECTS_ACCOUNT_SID:$PROJECTS_TOKEN $PROJECTS_BASE_URL/v2/Properties\n");

        List<RuleOutcome> outcomes = Clients.examine(Clients.shell(script.toString()), LONG, "unknown-issuer");

        assertThat(outcomes.get(0).findings())
                .extracting(Finding::seen)
                .contains("exit code 0", "showed its credentials to a server whose certificate nobody knows");
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
