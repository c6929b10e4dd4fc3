package dev.projectsapi.contract.honest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.spec.Contract;
import java.net.ConnectException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(CONCURRENT)
class UnusualServersTest {

    private static final int SEEDS = 20;

    static List<Unusual> each() {
        return Unusual.all();
    }

    static Stream<List<Unusual>> pairs() {
        List<Unusual> all = Unusual.all();
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other -> all.indexOf(one) < all.indexOf(other))
                        .map(other -> List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void isNotAccused(Unusual unusual) throws ConnectException {
        assertThat(verify(1, List.of(unusual)).findings()).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("each")
    void isNotAccusedWithAnySeed(Unusual unusual) throws ConnectException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            assertThat(verify(seed, List.of(unusual)).findings())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("pairs")
    void twoTogetherAreNotAccused(List<Unusual> two) throws ConnectException {
        assertThat(verify(7, two).findings()).isEmpty();
    }

    @Test
    void aServerThatKeepsNoConnectionCannotBeAskedOneThing() throws ConnectException {
        Unusual closing = Unusual.all().stream()
                .filter(unusual -> unusual.name().equals("closes after each answer"))
                .findFirst()
                .orElseThrow();

        assertThat(verify(1, List.of(closing)).outcomes())
                .filteredOn(outcome -> outcome.result() != Result.PASSED)
                .extracting(outcome -> outcome.rule() + " " + outcome.note())
                .containsExactlyInAnyOrder("AUT-2a the server keeps no connection open");
    }

    private static Verdict verify(int seed, List<Unusual> several) throws ConnectException {
        Random random = new Random(seed);
        try (HonestServer server =
                HonestServer.start(api -> several.forEach(each -> each.change().make(api, random)))) {
            return Verifier.verify(
                    Contract.builtIn(),
                    server.underTest(),
                    VerifyOptions.defaults().withSeed(seed));
        }
    }
}
