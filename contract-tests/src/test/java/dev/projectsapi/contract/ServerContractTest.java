package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.projectsapi.contract.rules.RuleBook;
import dev.projectsapi.contract.rules.RuleText;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What JUnit reports of classes that extend {@link ServerContract}. */
final class ServerContractTest {

    @TempDir
    static Path folder;

    private static ProjectsServer server;
    private static URI nobody;
    private static Path anotherDefault;

    @BeforeAll
    static void start() throws IOException {
        server = Sample.serve();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        String contract = Files.readString(Path.of("../api-spec/src/main/openapi/projects.yaml"));
        anotherDefault =
                Files.writeString(folder.resolve("projects.yaml"), contract.replace("default: 50", "default: 25"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aConformingServerPassesOneTestForEachRule() {
        Events tests = run(Conforming.class);

        assertThat(tests.failed().list()).isEmpty();
        assertThat(tests.succeeded().count()).isEqualTo(RuleBook.ids().size());
    }

    @Test
    void aBrokenRuleFailsWithItsSentenceAndWhatWasExpectedAndSeenAndACommand() {
        Events tests = run(WithAnotherDefault.class);

        tests.failed()
                .assertThatEvents()
                .haveAtLeastOne(event(
                        test(),
                        displayName("LST-1c " + sentence("LST-1c")),
                        finishedWithFailure(message(text -> text.contains("expected ")
                                && text.contains("seen ")
                                && text.contains(":$TOKEN\" 'http://127.0.0.1:")))));
    }

    @Test
    void aKnownGapIsSkippedWithItsReason() {
        Events tests = run(WithAKnownGap.class);

        tests.aborted()
                .assertThatEvents()
                .haveExactly(1, event(abortedWithReason(message("known gap: we page by 25"))));
        assertThat(tests.failed().list()).isEmpty();
    }

    @Test
    void aRuleThatCouldNotRunIsSkippedWithTheReason() {
        Events tests = run(WithOneAccount.class);

        tests.aborted()
                .assertThatEvents()
                .haveAtLeastOne(event(abortedWithReason(message(text -> text.startsWith("could not run: ")))));
        assertThat(tests.failed().list()).isEmpty();
    }

    @Test
    void aVerificationThatTakesTooLongFails() {
        Events tests = run(WithoutTime.class);

        tests.failed()
                .assertThatEvents()
                .haveExactly(1, event(displayName("The verification ends in the time it is given")));
    }

    @Test
    void noServerAtAllFails() {
        Events all = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(WithoutServer.class))
                .execute()
                .allEvents();

        all.failed().assertThatEvents().hasSize(1);
    }

    private static Events run(Class<? extends ServerContract> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .testEvents();
    }

    private static String sentence(String rule) {
        return RuleText.all().get(rule).sentence();
    }

    static class Conforming extends ServerContract {
        @Override
        protected ServerUnderTest serverUnderTest() {
            return Sample.at(server.baseUri());
        }
    }

    static final class WithOneAccount extends ServerContract {
        @Override
        protected ServerUnderTest serverUnderTest() {
            return ServerUnderTest.at(server.baseUri()).withAccount(Sample.oneProject());
        }
    }

    static class WithAnotherDefault extends Conforming {
        @Override
        protected Contract contract() {
            return Contract.read(anotherDefault);
        }

        @Override
        protected VerifyOptions verifyOptions() {
            return super.verifyOptions().withOnly(List.of("LST-1c"));
        }
    }

    static final class WithAKnownGap extends WithAnotherDefault {
        @Override
        protected VerifyOptions verifyOptions() {
            return super.verifyOptions().withGaps(List.of(new KnownGap("LST-1c", "we page by 25", Optional.empty())));
        }
    }

    static final class WithoutTime extends Conforming {
        @Override
        protected VerifyOptions verifyOptions() {
            return super.verifyOptions().withLimit(Duration.ofNanos(1));
        }
    }

    static final class WithoutServer extends ServerContract {
        @Override
        protected ServerUnderTest serverUnderTest() {
            return ServerUnderTest.at(nobody).withAccount(Sample.oneProject());
        }
    }
}
