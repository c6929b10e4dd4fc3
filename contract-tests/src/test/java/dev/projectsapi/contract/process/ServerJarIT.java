package dev.projectsapi.contract.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.ServerContract;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.examples.DocumentedExample;
import dev.projectsapi.contract.examples.Replay;
import dev.projectsapi.contract.rules.RuleBook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The real server-stub keeps the contract: each rule by the JUnit kit, all of them by the real verifier, each example of the contract. */
final class ServerJarIT extends ServerContract {

    private static RunningServerJar server;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServerJar.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected ServerUnderTest serverUnderTest() {
        return Sample.at(server.url());
    }

    /** With all that the sample gives, nothing is skipped. */
    @Override
    protected VerifyOptions verifyOptions() {
        return super.verifyOptions().requiringAll();
    }

    @Test
    void theVerifierSaysSoByItsExitCodeAndCountsRulesAndRequests() throws Exception {
        Path subject = Jar.server().file().resolveSibling("subject.yaml");

        Jar.Ended verify = Jar.contract()
                .run(
                        "verify",
                        "--subject",
                        subject.toString(),
                        "--url",
                        server.url().toString(),
                        "--require-all");

        assertThat(verify.exit()).as(verify.out()).isZero();
        assertThat(verify.err()).isEmpty();
        assertThat(verify.lastLine())
                .matches(RuleBook.ids().size()
                        + " rules passed, 0 failed, 0 known gaps, 0 could not run; \\d{3,5} requests in \\d+\\.\\d s");
    }

    static List<DocumentedExample> examples() {
        return DocumentedExample.plain();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredAsDocumented(DocumentedExample example) throws IOException {
        new Replay(serverUnderTest()).play(example);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            /v2/Properties | {"Properties":[PROJECT],"TotalCount":1,"NextPageToken":null}
            /v2/Properties/S1234567890ABCDEF1234567890ABCDE | {"Property":PROJECT}
            """)
    void theExamplesOfTheSourcePageAreTheseBytes(String path, String body) throws Exception {
        String project = "{\"AccountSid\":\"AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS\","
                + "\"PropertySid\":\"S1234567890ABCDEF1234567890ABCDE\",\"Name\":\"My Awesome Project\","
                + "\"MainDomain\":\"example.com\",\"TimeZone\":\"AUS Eastern Standard Time\",\"SmsEnabled\":true,"
                + "\"CallRecordingEnabled\":false,\"IntegrationsEnabled\":true,\"Active\":true}";

        byte[] answer = get(path);

        assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo(body.replace("PROJECT", project));
    }

    private static byte[] get(String path) throws IOException, InterruptedException {
        String pair =
                Sample.oneProject().accountSid() + ":" + Sample.oneProject().token();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url() + path))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }
}
