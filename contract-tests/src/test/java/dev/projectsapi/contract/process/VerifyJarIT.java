package dev.projectsapi.contract.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.contract.rules.RuleBook;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** {@code verify} as a CI server runs it: exit codes and files of the packaged jar. */
final class VerifyJarIT {

    private static final String SUBJECT =
            Jar.server().file().resolveSibling("subject.yaml").toString();

    private static RunningServerJar server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServerJar.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givesTheSameVerdictTwiceForTheSameSeed() throws Exception {
        Jar.Ended one = verify(SUBJECT, server.url(), folder.resolve("one"), "--seed", "5");
        Jar.Ended other = verify(SUBJECT, server.url(), folder.resolve("other"), "--seed", "5");

        assertThat(one.exit()).as(one.out()).isZero();
        assertThat(other.exit()).as(other.out()).isZero();
        assertThat(withoutTime(folder.resolve("one"))).isEqualTo(withoutTime(folder.resolve("other")));
    }

    @Test
    void writesAllReportsOfAServerThatFails() throws Exception {
        Path wrong = Files.writeString(
                folder.resolve("subject.yaml"),
                Files.readString(Path.of(SUBJECT))
                        .replace("made-up-token-for-one-project", "another-token")
                        .replace("data: sample.yaml", ""));

        Jar.Ended ended = verify(wrong.toString(), server.url(), folder.resolve("reports"));

        assertThat(ended.exit()).as(ended.out()).isOne();
        assertThat(ended.err()).isEmpty();
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("reports/junit.xml").toFile())
                .getDocumentElement();
        JsonNode json = json(folder.resolve("reports"));
        assertThat(suites.getElementsByTagName("testcase").getLength())
                .isEqualTo(RuleBook.ids().size());
        assertThat(suites.getElementsByTagName("failure").getLength())
                .isPositive()
                .isEqualTo(json.at("/counts/failed").asInt());
        assertThat(json.path("conforms").asBoolean()).isFalse();
        assertThat(folder.resolve("reports/report.html")).content().startsWith("<!doctype html>");
    }

    @Test
    void tellsWrongUsageFromAServerThatIsNotThere() throws Exception {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }

        Jar.Ended unreadable = verify(folder.resolve("no.yaml").toString(), server.url(), folder.resolve("a"));
        Jar.Ended notThere = verify(SUBJECT, nobody, folder.resolve("b"));

        assertThat(unreadable.exit()).as(unreadable.out()).isEqualTo(2);
        assertThat(unreadable.err().lines()).singleElement().asString().contains("no.yaml");
        assertThat(notThere.exit()).as(notThere.out()).isEqualTo(3);
        assertThat(notThere.err().lines()).singleElement().asString().contains(nobody.getAuthority());
    }

    private static Jar.Ended verify(String subject, URI url, Path reports, String... more) throws Exception {
        String[] arguments = {"verify", "--subject", subject, "--url", url.toString(), "--report", reports.toString()};
        return Jar.contract().run(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static JsonNode json(Path reports) throws IOException {
        return new ObjectMapper().readTree(reports.resolve("report.json").toFile());
    }

    private static JsonNode withoutTime(Path reports) throws IOException {
        ObjectNode json = (ObjectNode) json(reports);
        json.remove("milliseconds");
        return json;
    }
}
