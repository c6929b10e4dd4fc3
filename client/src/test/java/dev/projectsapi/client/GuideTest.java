package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What `docs/client.md`, the README and the Javadoc show can be compiled, and does something; what the guide says of retries is so. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/client.md");
    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("src/main/java");

    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        String java = "(?s)```java\\n(.*?)```";
        return Stream.concat(
                        Stream.concat(matches(GUIDE, java), matches(README, java))
                                .map(found -> found.group(1)),
                        javadocExamples())
                .toList();
    }

    private static Stream<String> javadocExamples() throws IOException {
        List<String> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                matches(file, "(?s)<pre>\\{@code\n(.*?) \\* \\}</pre>")
                        .map(found -> found.group(1).replaceAll("(?m)^ *\\* ?", ""))
                        .forEach(examples::add);
            }
        }
        return examples.stream();
    }

    @Test
    void theJavadocHasAnExampleToo() throws IOException {
        assertThat(javadocExamples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String example) throws Exception {
        try (var server = ScriptedServer.answering(
                        head -> head.contains("/Properties/") ? Answers.project() : Answers.page(null, "One"));
                var client = Clients.of(server.url()).build()) {
            Class<?> compiled = compile(example.replaceAll(
                            "https://api\\.example\\.com|http://127\\.0\\.0\\.1:8080",
                            server.url().toString())
                    .replace(
                            "ProjectsClient.fromEnvironment()",
                            "ProjectsClient.builder().baseUrl(URI.create(\"" + server.url()
                                    + "\")).credentials(\"A\", \"t\").build()")
                    .replace("System.out::println", "SAID::add"));

            compiled.getMethod("run", ProjectsClient.class).invoke(null, client);

            assertThat(server.requests().isEmpty()).isEqualTo(example.contains("configured"));
            // what the example of observations tells of its call
            assertThat(compiled.getField("SAID").get(null).toString().contains("http.response.status_code='200'"))
                    .isEqualTo(example.contains("observations"));
        }
    }

    static Stream<MatchResult> statuses() throws IOException {
        return matches("(?m)^\\| (\\d{3}) \\| (yes|no) \\|");
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void everyStatusIsTriedAgainAsItSays(MatchResult row) throws Exception {
        try (var server = ScriptedServer.playing(Answers.error(Integer.parseInt(row.group(1)), "CODE"));
                var client = Clients.of(server.url()).build()) {
            try {
                client.projects().list();
            } catch (ProjectsException e) {
                assertThat(e.attempts() > 1).isEqualTo(row.group(2).equals("yes"));
            }
        }
    }

    @Test
    void everyTypeOfFailureIsListed() throws Exception {
        List<String> listed = matches("(?m)^\\| `(\\w+Exception)` \\|")
                .map(row -> row.group(1))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ProjectsException.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    private static Stream<MatchResult> matches(String pattern) throws IOException {
        return matches(GUIDE, pattern);
    }

    private static Stream<MatchResult> matches(Path text, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(text)).results();
    }

    private Class<?> compile(String example) throws Exception {
        String client = example.contains("ProjectsClient client") ? "given" : "client";
        Path source = folder.resolve("Example.java");
        Files.writeString(source, """
                import dev.projectsapi.client.*;
                import io.micrometer.core.instrument.*;
                import io.micrometer.core.instrument.simple.*;
                import io.micrometer.observation.*;
                import java.net.*;
                import java.net.http.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;

                public class Example {
                    public static final List<String> SAID = new ArrayList<>();

                    public static void run(ProjectsClient %s) throws Exception {
                %s
                    }
                }
                """.formatted(client, example));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath());
            javac.getTask(null, files, faults, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        assertThat(faults.getDiagnostics())
                .filteredOn(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
        URL[] compiled = {folder.toUri().toURL()};
        return new URLClassLoader(compiled, getClass().getClassLoader()).loadClass("Example");
    }

    private static String classPath() throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(ProjectsClient.class, MeterRegistry.class, KeyValue.class, Observation.class)) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
