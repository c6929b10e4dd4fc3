package dev.projectsapi.contract.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Sample;
import dev.projectsapi.server.ProjectsServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example that the contract documents, of each operation, played on the server-stub. */
final class ExamplesTest {

    private static ProjectsServer server;

    @BeforeAll
    static void start() {
        RestAssured.reset();
        server = Sample.serve();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<DocumentedExample> plain() {
        return DocumentedExample.plain();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void isAnsweredAsDocumented(DocumentedExample example) throws IOException {
        new Replay(Sample.at(server.baseUri())).play(example);
    }

    static Stream<DocumentedExample> inSituations() {
        return DocumentedExample.all().filter(example -> Situation.of(example).isPresent());
    }

    @ParameterizedTest
    @MethodSource("inSituations")
    void isAnsweredAsDocumentedInItsSituation(DocumentedExample example) {
        Situation situation = Situation.of(example).orElseThrow();
        try (ProjectsServer troubled = situation.serve()) {
            new Replay(Sample.at(troubled.baseUri())).playUntilItComes(example);
        }
    }

    @Test
    void nothingIsDocumentedThatIsNotPlayedOrSaidToBeNeverSent() {
        List<String> played = Stream.concat(plain().stream(), inSituations())
                .map(DocumentedExample::toString)
                .toList();

        assertThat(DocumentedExample.all().map(DocumentedExample::toString).filter(each -> !played.contains(each)))
                // the server-stub never sends FORBIDDEN: it is for providers, who have reasons of their own
                .containsExactly("listProjects 403 NotAllowed", "getProject 403 NotAllowed");
    }
}
