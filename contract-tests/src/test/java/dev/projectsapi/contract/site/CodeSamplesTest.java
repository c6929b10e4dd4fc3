package dev.projectsapi.contract.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.AccountHoldings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that the pages print, run against the server-stub, each where its language is there; Java is. */
final class CodeSamplesTest {

    private static final int PATIENCE_SECONDS = 120;

    private static ProjectsServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = Sample.serve();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ListProjects.java",
                "listProjects.py",
                "listProjects.mjs",
                "GetProject.java",
                "getProject.py",
                "getProject.mjs"
            })
    void printsTheProjectOfTheAccountWithOne(String program) throws Exception {
        Account one = Sample.oneProject();

        String printed = run(program, one.accountSid(), one.token());

        assertThat(printed.lines()).containsExactlyElementsOf(projects(one.accountSid()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AllProjects.java", "allProjects.py", "allProjects.mjs"})
    void printsAllProjectsOfTheAccountWithSeveralPages(String program) throws Exception {
        Account many = withMostProjects();

        String printed = run(program, many.accountSid(), many.token());

        assertThat(projects(many.accountSid())).hasSizeGreaterThan(100);
        assertThat(printed.lines()).containsExactlyElementsOf(projects(many.accountSid()));
    }

    /** The first program of Go compiles its library, which takes its time. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"listProjects.go", "getProject.go"})
    void printsTheProjectInGo(String program) throws Exception {
        printsTheProjectOfTheAccountWithOne(program);
    }

    @Tag("slow")
    @Test
    void printsAllProjectsInGo() throws Exception {
        printsAllProjectsOfTheAccountWithSeveralPages("allProjects.go");
    }

    private static Account withMostProjects() {
        return Sample.at(server.baseUri()).accounts().stream()
                .max(Comparator.comparingInt(account -> account.projects().orElse(0)))
                .orElseThrow();
    }

    private static List<String> projects(String accountSid) {
        return SampleData.accounts().stream()
                .filter(holdings -> holdings.account().accountSid().equals(accountSid))
                .map(AccountHoldings::projects)
                .flatMap(List::stream)
                .map(project -> project.propertySid() + " " + project.name())
                .sorted()
                .toList();
    }

    private String run(String program, String accountSid, String token) throws IOException, InterruptedException {
        Printed printed = new Printed(server.baseUri());
        Path file = Files.writeString(folder.resolve(program), printed.text("samples/" + program));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command(program, file))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(printed.environment(accountSid, token));
        // each language has its own idea of what the terminal reads
        environment.putAll(Map.of("PYTHONIOENCODING", "UTF-8", "GOFLAGS", "-mod=mod", "GO111MODULE", "off"));
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return Files.readString(out);
    }

    private static List<String> command(String program, Path file) {
        String ending = program.substring(program.lastIndexOf('.') + 1);
        return switch (ending) {
            case "java" ->
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        // 17 knows the other name only
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        file.toString());
            case "py" -> List.of(installed("python3"), file.toString());
            case "mjs" -> List.of(installed("node"), file.toString());
            case "go" -> List.of(installed("go"), "run", file.toString());
            default -> throw new IllegalArgumentException(program);
        };
    }

    /** Surefire hides the class path in the manifest of a jar of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String installed(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        boolean there =
                Stream.of(path.split(File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
        assumeTrue(there, program + " is not installed: its samples are not run");
        return program;
    }
}
