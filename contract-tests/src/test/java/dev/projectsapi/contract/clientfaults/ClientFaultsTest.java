package dev.projectsapi.contract.clientfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our client survives every fault of the table, leaves nothing behind, and `docs/client-faults.md` says so. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientFaultsTest {

    /** What the JDK's client on Java 17 does not free: an answer whose head cannot be read, a body whose reader is interrupted. */
    private static final Set<String> LEFT_BY_JAVA_17 = Set.of("39 ", "41 reading");

    private static final Results RESULTS = new Results();
    private static final Leftovers LEFTOVERS = new Leftovers();

    static Stream<Arguments> quickCases() {
        return cases(false);
    }

    static Stream<Arguments> slowCases() {
        return cases(true);
    }

    private static Stream<Arguments> cases(boolean slow) {
        return FaultTable.ROWS.stream()
                .filter(row -> row.slow() == slow)
                .flatMap(row -> row.cases().stream().map(each -> Arguments.of(row.number(), each)));
    }

    /** What the JDK and this table themselves keep for ever is there before the first case. */
    @BeforeAll
    static void warmUp() throws Exception {
        try (Stage stage = new Stage(OurClient::new)) {
            FaultTable.ROWS.get(0).cases().get(0).play().on(stage);
        }
    }

    @Test
    @Order(1)
    void theTableIsWhole() {
        assertThat(FaultTable.ROWS)
                .extracting(Row::number)
                .isEqualTo(IntStream.rangeClosed(1, 52).boxed().toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("quickCases")
    @Order(2)
    void survives(int row, FaultCase fault) throws Exception {
        play(row, fault);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slowCases")
    @Order(3)
    void survivesForLong(int row, FaultCase fault) throws Exception {
        play(row, fault);
    }

    @Test
    @Order(4)
    void leavesNothingBehind() throws Exception {
        assertThat(LEFTOVERS.afterAWhile()).isEmpty();
    }

    @Test
    @Order(5)
    void thePublishedTableSaysWhatCameOfIt() throws Exception {
        assertThat(FaultsPage.of(RESULTS, Map.of())).isEqualTo(FaultsPage.committed());
    }

    private static void play(int row, FaultCase fault) throws Exception {
        Set<Object> before = Leftovers.now();
        try (Stage stage = new Stage(OurClient::new)) {
            fault.play().on(stage);
            RESULTS.add(row, stage.outcomes());
        }
        String name = row + " " + fault;
        if (Runtime.version().feature() > 17 || LEFT_BY_JAVA_17.stream().noneMatch(name::startsWith)) {
            LEFTOVERS.note(name, before);
        }
    }
}
