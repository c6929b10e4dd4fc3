package dev.projectsapi.contract.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.process.RunningServerJar;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Projects of others, which know nothing of this build, take the client from where it was released to, and call the server-stub. */
@Tag("slow")
final class ConsumerIT {

    private static final Path CONSUMERS = Path.of("src/test/consumers");
    private static final String COMPILE = plugin("org.apache.maven.plugins:maven-compiler-plugin", "compile");
    private static final String CLASS_PATH =
            plugin("org.apache.maven.plugins:maven-dependency-plugin", "build-classpath");

    @BeforeAll
    static void release() throws Exception {
        Release.published();
    }

    @AfterAll
    static void forget() throws IOException {
        Release.forget();
    }

    @Test
    void aProgramOnTheClassPath() throws Exception {
        Path project = project("plain");

        Maven.Ended compiled = maven(project, COMPILE, CLASS_PATH);

        assertThat(compiled.exit()).as(compiled.said()).isZero();
        assertThat(run("-cp", jars(project), "consumer.Main")).isEqualTo("My Awesome Project");
    }

    @Test
    void aProgramThatIsAModule() throws Exception {
        Path project = project("modular");

        Maven.Ended compiled = maven(project, COMPILE, CLASS_PATH);

        assertThat(compiled.exit()).as(compiled.said()).isZero();
        assertThat(run("-p", jars(project), "-m", "consumer/consumer.Main")).isEqualTo("My Awesome Project");
    }

    @Test
    void aProgramInKotlinThatTakesTheNullMarksAtTheirWord() throws Exception {
        Path project = project("kotlin");

        Maven.Ended compiled = maven(project, kotlin(), "-Dkotlin.sources=src/main/kotlin", CLASS_PATH);

        assertThat(compiled.exit()).as(compiled.said()).isZero();
        assertThat(run("-cp", jars(project), "consumer.MainKt")).isEqualTo("My Awesome Project");
    }

    @Test
    void kotlinRefusesANullThatTheClientDoesNotTake() throws Exception {
        Path project = project("kotlin");

        Maven.Ended refused = maven(project, kotlin(), "-Dkotlin.sources=src/wrong/kotlin");

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.said()).contains("Wrong.kt").contains("String?");
    }

    private static String plugin(String name, String goal) {
        String artifact = name.substring(name.indexOf(':') + 1);
        return name + ":" + System.getProperty(artifact + ".version") + ":" + goal;
    }

    private static String kotlin() {
        return plugin("org.jetbrains.kotlin:kotlin-maven-plugin", "compile");
    }

    private static Path project(String name) throws IOException {
        Path project = Release.folder(name).resolve(name);
        Release.copy(CONSUMERS.resolve(name), project);
        return project;
    }

    private static Maven.Ended maven(Path project, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("-Drehearsal=" + Release.published().toUri());
        all.add("-Dclient.version=" + Release.VERSION);
        all.add("-Dkotlin.version=" + System.getProperty("kotlin-maven-plugin.version"));
        all.add("-Dmdep.outputFile=target/jars");
        return Maven.run(project, all.toArray(String[]::new));
    }

    private static String jars(Path project) throws IOException {
        return project.resolve("target/classes")
                + File.pathSeparator
                + Files.readString(project.resolve("target/jars"));
    }

    /** What the program prints, called as the guide says: the environment tells where and who. */
    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Account account = Sample.oneProject();
        try (RunningServerJar server = RunningServerJar.start()) {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PROJECTS_BASE_URL", server.url().toString());
            builder.environment().put("PROJECTS_ACCOUNT_SID", account.accountSid());
            builder.environment().put("PROJECTS_TOKEN", account.token());
            Process process = builder.start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
