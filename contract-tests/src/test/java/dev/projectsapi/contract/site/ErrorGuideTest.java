package dev.projectsapi.contract.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.Shell;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide about errors: each printed command gets the code below which it stands, from a server-stub as anyone starts it. */
final class ErrorGuideTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^## ([A-Z_]+)\\n");
    private static final Pattern COMMAND = Pattern.compile("(?s)```sh\\n(.*?)```");

    private static ProjectsServer server;

    @BeforeAll
    static void start() {
        server = ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                .withSandbox());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> codesThatTheServerStubSends() {
        return Contract.builtIn().errorCodes().stream().map(ErrorCode::code).filter(code -> !code.equals("FORBIDDEN"));
    }

    @ParameterizedTest
    @MethodSource("codesThatTheServerStubSends")
    void printsACommandThatGetsTheCode(String code) throws Exception {
        assumeTrue(Shell.hasCurl(), "curl is not installed: the printed commands are not run");

        String answer = Shell.run(
                Sample.at(server.baseUri()).accounts(), List.of(commands().get(code)));

        List<String> statuses = Contract.builtIn().errorCode(code).orElseThrow().status().stream()
                .map(status -> "HTTP/1.1 " + status)
                .toList();
        assertThat(answer).contains("\"ErrorCode\":\"" + code + "\"");
        assertThat(statuses).anySatisfy(status -> assertThat(answer).contains(status));
    }

    @Test
    void printsNoneForACodeThatIsNeverSent() {
        assertThat(commands().get("FORBIDDEN")).isEmpty();
    }

    /** By code; empty where the guide prints none. */
    private static Map<String, String> commands() {
        String guide = new Printed(server.baseUri()).text("guides/errors.md");
        Map<String, String> commands = new LinkedHashMap<>();
        List<String> codes =
                SECTION.matcher(guide).results().map(found -> found.group(1)).toList();
        String[] texts = SECTION.split(guide);
        for (int i = 0; i < codes.size(); i++) {
            var command = COMMAND.matcher(texts[i + 1]);
            commands.put(codes.get(i), command.find() ? command.group(1) : "");
        }
        return commands;
    }
}
