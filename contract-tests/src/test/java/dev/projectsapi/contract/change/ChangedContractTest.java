package dev.projectsapi.contract.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.compat.Facts;
import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A changed contract changes the cases: given to the verifier, it finds the server-stub, which has not changed, by the rule that is named. */
final class ChangedContractTest {

    @TempDir
    static Path folder;

    private static ProjectsServer server;

    @BeforeAll
    static void start() {
        server = Sample.serve();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<ContractChange> changes() {
        return Stream.of(
                        Changes.FOLLOWED,
                        List.of(Changes.FOLLOWED_BY_THE_SERVER),
                        Changes.FOUND_BY_VERIFICATION,
                        Changes.FOUND_BY_THE_COMPILER,
                        VisibleChanges.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isFoundByTheVerifierAndByTheLock(ContractChange change) throws IOException {
        Path file = write(change);

        // the whole is not needed to see one rule fail
        VerifyOptions options = new VerifyOptions(
                List.of(change.seenBy()),
                List.of(),
                true,
                1,
                false,
                false,
                Duration.ofSeconds(60),
                Optional.empty(),
                false);
        List<Finding> findings = Verifier.verify(Contract.read(file), Sample.at(server.baseUri()), options)
                .findings();

        assertThat(findings).extracting(Finding::rule).contains(change.seenBy());
        assertThat(Facts.of(Document.openApi(file))).isNotEqualTo(Facts.of(Document.openApi(GeneratedModule.CONTRACT)));
    }

    static List<ContractChange> invisible() {
        return InvisibleChanges.all();
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void cannotBeSeenFromOutside(ContractChange change) throws IOException {
        assertThat(Verifier.verify(Contract.read(write(change)), Sample.at(server.baseUri()), VerifyOptions.defaults())
                        .findings())
                .isEmpty();
    }

    @Test
    void atLeastThirtyCanBeSeen() {
        assertThat(changes().map(ContractChange::fact).distinct().count()).isGreaterThanOrEqualTo(30);
    }

    private static Path write(ContractChange change) throws IOException {
        return Files.writeString(
                folder.resolve("projects.yaml"), change.appliedTo(Files.readString(GeneratedModule.CONTRACT)));
    }
}
