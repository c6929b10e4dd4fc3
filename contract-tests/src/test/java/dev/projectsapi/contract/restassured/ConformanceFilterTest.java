package dev.projectsapi.contract.restassured;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.spec.Contract;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One answer at a time, right or wrong. */
final class ConformanceFilterTest {

    private static final String ACCOUNT = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    private static final String TOKEN = "made-up-token-4711";
    private static final String EMPTY_LIST = "{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}";
    private static final HttpAnswer RIGHT = HttpAnswer.json(200, EMPTY_LIST).with("Cache-Control", "no-store");

    private FaultServer server;

    @BeforeEach
    void start() {
        RestAssured.reset();
        server = FaultServer.answering(RIGHT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leavesTheBodyOfARightAnswerToTheTest() {
        asking(new ConformanceFilter()).get("/v2/Properties").then().body("TotalCount", equalTo(0));
    }

    @Test
    void takesACompressedBodyForWhatRestAssuredHasUnpacked() {
        server = answering(RIGHT.gzip());

        asking(new ConformanceFilter()).get("/v2/Properties").then().body("TotalCount", equalTo(0));
    }

    @Test
    void saysWhichRuleIsBrokenWhatWasExpectedAndSeenAndHowToSeeItAgain() {
        server = answering(HttpAnswer.json(200, EMPTY_LIST));

        assertThatThrownBy(() -> asking(new ConformanceFilter()).get("/v2/Properties?Results_Count=1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PRO-5a ")
                .hasMessageContaining("expected  Cache-Control with no-store")
                .hasMessageContaining("seen      no Cache-Control")
                .hasMessageContaining(
                        "curl -i -u \"" + ACCOUNT + ":$TOKEN\" '" + server.uri() + "/v2/Properties?Results_Count=1'");
    }

    @Test
    void neverShowsATokenAlsoWhereTheServerEchoesIt() {
        server = answering(HttpAnswer.json(
                        401,
                        "{\"ResponseStatus\":{\"ErrorCode\":\"UNAUTHORIZED\",\"Message\":\"No account has " + TOKEN
                                + "\",\"Errors\":[]}}")
                .with("Cache-Control", "no-store")
                .with("WWW-Authenticate", "Basic realm=\"projects\""));

        assertThatThrownBy(() -> asking(new ConformanceFilter()).get("/v2/Properties"))
                .hasMessageContaining("ERR-3 ")
                .hasMessageNotContaining(TOKEN);
        assertThatThrownBy(() -> given().baseUri(server.uri().toString())
                        .filter(new ConformanceFilter())
                        .header("Authorization", "Bearer " + TOKEN)
                        .get("/v2/Properties"))
                .hasMessageContaining("Authorization: Bearer $TOKEN")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void allowsUndeclaredFieldsWhereItIsTold() {
        server = answering(RIGHT.body(EMPTY_LIST.replace("}", ",\"Page\":1}").getBytes(UTF_8)));

        assertThatThrownBy(() -> asking(new ConformanceFilter()).get("/v2/Properties"))
                .hasMessageContaining("PRO-4c ");
        assertThatCode(() -> asking(new ConformanceFilter().allowingUndeclaredFields())
                        .get("/v2/Properties"))
                .doesNotThrowAnyException();
    }

    @Test
    void judgesByAnotherContractWhereItIsGivenOne(@TempDir Path folder) throws IOException {
        String contract = Files.readString(Path.of("../api-spec/src/main/openapi/projects.yaml"));
        Path other = Files.writeString(folder.resolve("other.yaml"), contract.replace("TotalCount", "Total"));

        assertThatThrownBy(() -> asking(new ConformanceFilter().against(Contract.read(other)))
                        .get("/v2/Properties"))
                .hasMessageContaining("/Total present");
    }

    @Test
    void knowsThePathBehindAPrefix() {
        asking(new ConformanceFilter()).basePath("/some/prefix").get("/v2/Properties");

        assertThat(server.seen().requests())
                .extracting(seen -> seen.target())
                .containsExactly("/some/prefix/v2/Properties");
    }

    private FaultServer answering(HttpAnswer answer) {
        server.close();
        return FaultServer.answering(answer);
    }

    private RequestSpecification asking(ConformanceFilter filter) {
        return given().baseUri(server.uri().toString())
                .filter(filter)
                .auth()
                .preemptive()
                .basic(ACCOUNT, TOKEN);
    }
}
