package dev.projectsapi.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.projectsapi.spec.Contract;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A JUnit test class for a server of your own: extend it, say which server, and each rule of the contract is a test of your build.
 *
 * <pre>{@code
 * final class OurServerTest extends ServerContract {
 *
 *     private static final OurServer SERVER = OurServer.start();
 *
 *     @AfterAll
 *     static void stop() {
 *         SERVER.close();
 *     }
 *
 *     @Override
 *     protected ServerUnderTest serverUnderTest() {
 *         return ServerUnderTest.at(SERVER.url())
 *                 .withAccount(Account.of("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-one-project"))
 *                 .withAccount(Account.of("EG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-many-pages"));
 *     }
 * }
 * }</pre>
 *
 * <p>The server is asked once, for all rules; then there is one test for each rule, with its sentence as the name. It fails with what was
 * expected, what was seen and the {@code curl} command that shows it again. A rule that could not run, or whose failing is a known gap,
 * is skipped with the reason. The more accounts are given, the more rules can run. Works with JUnit Jupiter 5.14 and 6, whichever the build has.
 */
public abstract class ServerContract {

    /** Which server, and as whom; asked for once, after {@code @BeforeAll} and {@code @BeforeEach}. */
    protected abstract ServerUnderTest serverUnderTest();

    /** How to verify; override it for {@link VerifyOptions#withGaps known gaps}, a part of the rules, or another seed. */
    protected VerifyOptions verifyOptions() {
        return VerifyOptions.defaults();
    }

    /** What the server has to keep; override it to verify against another contract than the built-in one. */
    protected Contract contract() {
        return Contract.builtIn();
    }

    @TestFactory
    final Stream<DynamicTest> keepsTheContract() throws ConnectException {
        Verdict verdict = Verifier.verify(contract(), serverUnderTest(), verifyOptions());
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleOutcome outcome : verdict.outcomes()) {
            tests.add(dynamicTest(outcome.rule() + " " + outcome.sentence(), () -> tell(outcome)));
        }
        if (!verdict.finished()) {
            tests.add(dynamicTest(
                    "The verification ends in the time it is given",
                    () -> Assertions.fail(verdict.unfinishedBecause())));
        }
        return tests.stream();
    }

    private static void tell(RuleOutcome outcome) {
        switch (outcome.result()) {
            case FAILED -> Assertions.fail(outcome.told());
            case KNOWN_GAP -> Assumptions.abort("known gap: " + outcome.note());
            case COULD_NOT_RUN -> Assumptions.abort("could not run: " + outcome.note());
            case PASSED -> {
                // the name says what is so
            }
        }
    }
}
