package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.honest.HonestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code verify --gaps}: what a server is known to do otherwise. */
final class KnownGapsTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsAKnownGapUpToItsLastDay() throws Exception {
        try (HonestServer server = HonestServer.start(
                api -> api.onReply((asked, reply) -> reply.add("Access-Control-Allow-Origin", "*")))) {
            Path subject = Run.subject(folder, server.underTest());
            LocalDate today = LocalDate.now(ZoneId.systemDefault());

            Run without = gaps(subject, "- {rule: PRO-8, reason: the gateway adds it}");
            Run lastDay =
                    gaps(subject, "- {rule: PRO, reason: the gateway adds it, expires: " + today.plusDays(1) + "}");
            Run expired =
                    gaps(subject, "- {rule: PRO-8, reason: the gateway adds it, expires: " + today.minusDays(1) + "}");
            Run json = gaps(subject, "{\"gaps\": [{\"rule\": \"PRO-8\", \"reason\": \"the gateway adds it\"}]}");

            assertThat(without.exit()).isZero();
            assertThat(without.out()).contains("GAP  PRO-8  known gap: the gateway adds it");
            assertThat(without.lastLine()).contains("0 failed, 1 known gap,");
            assertThat(lastDay.exit()).isZero();
            assertThat(json.exit()).isZero();
            assertThat(expired.exit()).isOne();
            assertThat(expired.out()).contains("it expired on " + today.minusDays(1) + "; take it out of the list");
        }
    }

    @Test
    void findsAKnownGapThatIsNone() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path subject = Run.subject(folder, server.underTest());

            Run run = gaps(subject, "- {rule: PRO-8, reason: the gateway adds it}");

            assertThat(run.exit()).isOne();
            assertThat(run.out()).contains("FAIL PRO-8", "the rule does not fail; take it out of the list");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - {rule: PRO-8, reason: one, expires: 2020-01-01} @ - {rule: PRO, reason: two} | it expired on 2020-01-01
            - {rule: PRO, reason: two} @ - {rule: PRO-8, reason: one, expires: 2020-01-01} | it expired on 2020-01-01
            - {rule: PRO-8, reason: one} @ - {rule: PRO, reason: two}                      | a known gap: one
            - {rule: PRO-8, reason: one} @ - {rule: PRO, reason: two}                      | a known gap: two
            """)
    void judgesEachKnownGapByItselfWhereTheyOverlap(String list, String found) throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path subject = Run.subject(folder, server.underTest());

            Run run = gaps(subject, list.replace("@ ", "\n"));

            assertThat(run.exit()).as(run.out()).isOne();
            assertThat(run.out()).contains(found).doesNotContain("GAP ");
        }
    }

    @Test
    void doesNotJudgeAKnownGapOfARuleThatCouldNotRun() throws Exception {
        try (HonestServer server = HonestServer.start()) {
            Path subject = Run.subject(
                    folder,
                    ServerUnderTest.at(server.baseUri())
                            .withAccount(server.accounts().get(0)));
            Path list =
                    Files.writeString(folder.resolve("gaps.yaml"), "- {rule: AUT-4a, reason: nobody is inactive yet}");

            Run run = Run.verify(subject, "--only", "AUT-4a,PRO-8", "--gaps", list);

            assertThat(run.exit()).as(run.out()).isZero();
        }
    }

    private Run gaps(Path subject, String text) throws Exception {
        Path list = Files.writeString(folder.resolve("gaps.yaml"), text);
        return Run.verify(subject, "--only", "PRO-8", "--gaps", list);
    }
}
