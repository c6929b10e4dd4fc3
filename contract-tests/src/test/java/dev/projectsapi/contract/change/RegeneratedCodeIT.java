package dev.projectsapi.contract.change;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.Verifier;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.spec.Contract;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract is the only place where a fact is written. Facts are changed in copies of it, and nowhere else; the code is made again.
 * Either it follows, or something goes red, in a known place. All that it follows is changed at once: that each of these changes makes a
 * difference is shown by {@link ChangedContractTest}.
 */
final class RegeneratedCodeIT {

    @TempDir
    static Path work;

    private static Path server;
    private static Path client;
    private static Path serverInVain;
    private static Path clientInVain;

    @BeforeAll
    static void makeTheCodeAgain() throws IOException, InterruptedException {
        List<ContractChange> parameter = List.of(Changes.FOLLOWED_BY_THE_SERVER);
        server = copy("server", List.of(Changes.FOLLOWED, parameter, Changes.FOUND_BY_VERIFICATION));
        client = copy("client", List.of(Changes.FOLLOWED, Changes.FOUND_BY_VERIFICATION));
        serverInVain = copy("server-in-vain", List.of(Changes.FOUND_BY_THE_COMPILER));
        clientInVain = copy("client-in-vain", List.of(Changes.FOUND_BY_THE_COMPILER, parameter));
        Generator.run(
                List.of(
                        GeneratedModule.SERVER.writeJob(server),
                        GeneratedModule.CLIENT.writeJob(client),
                        GeneratedModule.SERVER.writeJob(serverInVain),
                        GeneratedModule.CLIENT.writeJob(clientInVain)),
                work.resolve("generator.log"));
    }

    @Test
    void theServerFollowsAndVerificationTellsTheRest() throws Exception {
        Compilation compilation = Compilation.of(GeneratedModule.SERVER, server);

        assertThat(compilation.red()).isEmpty();
        try (RegeneratedClasses classes = new RegeneratedClasses(
                        compilation.classes(), GeneratedModule.SERVER.packages(), ServerOfAnyCode.class);
                Closeable running = classes.user(Closeable.class)) {
            URI address = (URI) ((Supplier<?>) running).get();
            assertThat(rulesBrokenBy(address)).containsExactlyElementsOf(seenBy(Changes.FOUND_BY_VERIFICATION));
        }
    }

    @Test
    void theClientFollows() throws Exception {
        Compilation compilation = Compilation.of(GeneratedModule.CLIENT, client);

        assertThat(compilation.red()).isEmpty();
        try (FaultServer anyServer = FaultServer.answering(
                        HttpAnswer.json(200, "{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":\"a-token\"}"));
                RegeneratedClasses classes = new RegeneratedClasses(
                        compilation.classes(), GeneratedModule.CLIENT.packages(), ClientOfAnyCode.class);
                Closeable calling = classes.user(Closeable.class, anyServer.uri())) {
            IntPredicate asksFor = (IntPredicate) calling;
            assertThat(asksFor.test(150)).isTrue();
            assertThat(asksFor.test(151)).isFalse();
            assertThat(anyServer.seen().requests())
                    .extracting(SeenRequest::target)
                    .containsExactly("/v3/Properties?Results_Count=150");
        }
    }

    @Test
    void theServerDoesNotCompileWhereItNamesAFieldAndACode() throws IOException {
        assertThat(Compilation.of(GeneratedModule.SERVER, serverInVain).red())
                // and whoever else names the code
                .contains("ApiError.java", "ProjectFields.java");
    }

    @Test
    void theClientDoesNotCompileWhereItNamesAFieldAndACodeAndAParameter() throws IOException {
        assertThat(Compilation.of(GeneratedModule.CLIENT, clientInVain).red())
                .containsExactly("Arguments.java", "Failures.java", "Representations.java");
    }

    private static List<String> seenBy(List<ContractChange> changes) {
        return changes.stream().map(ContractChange::seenBy).toList();
    }

    private static SortedSet<String> rulesBrokenBy(URI address) throws IOException {
        Contract contract = Contract.read(server.resolve("projects.yaml"));
        return Verifier.verify(contract, Sample.at(address), VerifyOptions.defaults()).findings().stream()
                .map(Finding::rule)
                .collect(toCollection(TreeSet::new));
    }

    private static Path copy(String name, List<List<ContractChange>> changes) throws IOException {
        String text = Files.readString(GeneratedModule.CONTRACT);
        for (ContractChange change : changes.stream().flatMap(List::stream).toList()) {
            text = change.appliedTo(text);
        }
        Path folder = Files.createDirectories(work.resolve(name));
        Files.writeString(folder.resolve("projects.yaml"), text);
        return folder;
    }
}
