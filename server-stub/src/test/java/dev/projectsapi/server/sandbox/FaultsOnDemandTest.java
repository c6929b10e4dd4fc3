package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors, delays and faults by the header `Prefer` and by the management port, and what the management port tells afterwards. */
final class FaultsOnDemandTest {
    private static final HttpClient MANAGEMENT = HttpClient.newHttpClient();
    private static final String ORDINARY = Sample.ONE.accountSid() + ":" + Sample.ONE.token();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static ProjectsServer server;
    private static ProjectsServer ordinary;

    @BeforeAll
    static void start() {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()));
        ServerOptions managed = options.withManagement("127.0.0.1", 0);
        server = ProjectsServer.start(managed.withSandbox());
        ordinary = ProjectsServer.start(managed);
    }

    @AfterAll
    static void stop() {
        server.close();
        ordinary.close();
    }

    @BeforeEach
    void reset() throws Exception {
        assertThat(manage("POST", "/sandbox/reset", "{}").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400 PARAMETER_INVALID",
        "401, 401 UNAUTHORIZED",
        "403, 403 FORBIDDEN",
        "404, 404 NOT_FOUND",
        "405, 405 METHOD_NOT_ALLOWED",
        "406, 406 NOT_ACCEPTABLE",
        "429, 429 TOO_MANY_REQUESTS",
        "431, 431 HEADER_TOO_LARGE",
        "500, 500 INTERNAL_ERROR",
        "503, 503 UNAVAILABLE",
        "PROPERTY_NOT_FOUND, 400 PROPERTY_NOT_FOUND",
        "CONFLICTING_PARAMETERS, 400 CONFLICTING_PARAMETERS",
        "REQUEST_MALFORMED, 400 REQUEST_MALFORMED",
        "ACCOUNT_INACTIVE, 403 ACCOUNT_INACTIVE"
    })
    void answersWithTheErrorThatIsPreferred(String code, String verdict) throws IOException {
        Wire answer = get("Prefer: code=" + code);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.header("Preference-Applied")).isEqualTo("code=" + code);
        boolean tellsWhen = answer.status() == 429 || answer.status() == 503;
        assertThat(answer.header("Retry-After")).isEqualTo(tellsWhen ? "1" : "");
    }

    @Test
    void waitsAsLongAsIsPreferred() throws IOException {
        Wire answer = get("Prefer: respond-async, delay=700, code=503");

        assertThat(answer.verdict()).isEqualTo("503 UNAVAILABLE");
        assertThat(answer.header("Preference-Applied")).isEqualTo("code=503, delay=700");
        assertThat(answer.took()).isBetween(Duration.ofMillis(650), Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({
        "reset, 0, RESET, 0", "close, 0, CLOSED, 0", "garbage, 0, CLOSED, 0", "cut, 200, CLOSED, 50",
        "stall, 200, SILENT, 50", "silent, 0, SILENT, 0", "html, 200, CLOSED, 100", "empty, 200, CLOSED, 0"
    })
    void spoilsTheAnswerAsIsPreferred(String fault, int status, Wire.End end, int percent) throws IOException {
        Wire answer = Wire.get(server.port(), Sample.LIST, ORDINARY, patience(end), "prefer: Fault=\"" + fault + "\"");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.end()).isEqualTo(end);
        int length = status == 0 ? 0 : Integer.parseInt(answer.header("Content-Length"));
        assertThat(answer.body().length()).isEqualTo(length * percent / 100);
        assertThat(answer.header("Content-Type")).startsWith(fault.equals("html") ? "text/html" : "");
    }

    @Test
    void dripsTheBody() throws IOException {
        Wire answer =
                Wire.get(server.port(), Sample.LIST + "?Results_Skip=1", ORDINARY, PATIENCE, "Prefer: fault=drip");

        assertThat(answer.body()).endsWith("\"NextPageToken\":null}");
        assertThat(answer.end()).isEqualTo(Wire.End.CLOSED);
        assertThat(answer.took()).isGreaterThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=200",
                "code=418",
                "code=",
                "code",
                "delay=-1",
                "delay=30001",
                "delay=soon",
                "fault=fire",
                "respond-async",
                ";;;,=,",
                "code = "
            })
    void ignoresWhatItDoesNotUnderstand(String preference) throws IOException {
        Wire answer = get("Prefer: " + preference);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=429", "delay=5000", "fault=reset", "fault=html"})
    void changesNothingWithoutSandbox(String preference) throws IOException {
        Wire plain = Wire.get(ordinary.port(), Sample.LIST, ORDINARY, PATIENCE);
        Wire preferring = Wire.get(ordinary.port(), Sample.LIST, ORDINARY, PATIENCE, "Prefer: " + preference);

        assertThat(preferring.body()).isEqualTo(plain.body());
        assertThat(preferring.status()).isEqualTo(200);
        assertThat(preferring.header("Preference-Applied")).isEmpty();
        assertThat(preferring.took()).isLessThan(Duration.ofMillis(4500));
    }

    @Test
    void doesNothingForWhoShowsNoRightCredentials() throws IOException {
        Wire answer = Wire.get(server.port(), Sample.LIST, "nobody:wrong", PATIENCE, "Prefer: code=503");

        assertThat(answer.verdict()).isEqualTo("401 UNAUTHORIZED");
    }

    @Test
    void doesToTheNextRequestsWhatTheManagementPortOrders() throws Exception {
        HttpResponse<String> ordered = manage(
                "POST", "/sandbox/next", "{\"account\":\"" + Sample.ONE.accountSid() + "\",\"count\":2,\"code\":500}");

        String other = Sample.MANY_PAGES.accountSid() + ":" + Sample.MANY_PAGES.token();
        assertThat(ordered.statusCode()).isEqualTo(204);
        assertThat(Wire.get(server.port(), Sample.LIST, other, PATIENCE).status())
                .isEqualTo(200);
        assertThat(get().status()).isEqualTo(500);
        assertThat(manage("GET", "/sandbox/next", "").body()).isEqualTo("{\"orders\":1}");
        assertThat(get().status()).isEqualTo(500);
        assertThat(get().status()).isEqualTo(200);
        assertThat(manage("GET", "/sandbox/next", "").body()).isEqualTo("{\"orders\":0}");
    }

    @Test
    void doesItForATimeAndForgetsItWhenTold() throws Exception {
        manage("POST", "/sandbox/next", "{\"seconds\":1000,\"fault\":\"reset\"}");

        assertThat(get().end()).isEqualTo(Wire.End.RESET);
        assertThat(get().end()).isEqualTo(Wire.End.RESET);
        assertThat(manage("DELETE", "/sandbox/next", "").statusCode()).isEqualTo(204);
        assertThat(get().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | Say what is to happen: code, delay or fault.",
                "[] | Send a JSON object.",
                "{ | Send a JSON object.",
                "{\"code\":200} | code: the contract has no error of status or code 200",
                "{\"delay\":30001} | delay: allowed are 0 to 30000",
                "{\"fault\":\"fire\"} | fault: there is none of that name",
                "{\"code\":503,\"count\":0} | count: allowed are 1 to 1000",
                "{\"kode\":503} | There are these fields: [account, code, count, delay, fault, seconds]"
            })
    void saysWhatIsWrongWithAnOrder(String order, String text) throws Exception {
        HttpResponse<String> answer = manage("POST", "/sandbox/next", order);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new ObjectMapper().readTree(answer.body()).path("error").asText())
                .isEqualTo(text);
    }

    @Test
    void takesNoOrderThatAPageOfAnotherOriginCouldSend() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(management(server, "/sandbox/next"))
                .POST(BodyPublishers.ofString("{\"code\":500}"))
                .header("Content-Type", "text/plain")
                .build();

        assertThat(MANAGEMENT.send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(415);
    }

    @Test
    void hasNoSandboxOnTheManagementPortOfAnOrdinaryServer() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(management(ordinary, "/sandbox")).build();

        assertThat(MANAGEMENT.send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void stillTellsHealthAndMetrics() throws Exception {
        assertThat(manage("GET", "/health/ready", "").body()).isEqualTo("{\"status\":\"UP\"}");
        get("Prefer: fault=reset");
        assertThat(manage("GET", "/metrics", "").body()).contains("http_server_requests_in_flight 0.0");
    }

    @Test
    void tellsWhatAClientDidWithoutItsSecrets() throws Exception {
        String token = "made_up-page-token";
        Wire.get(server.port(), Sample.LIST + "?Results_Count=abc&NextPageToken=" + token, ORDINARY, PATIENCE);
        Wire.get(server.port(), Sample.LIST + "?token=" + Sample.ONE.token(), "nobody:wrong", PATIENCE);
        Wire.get(server.port(), "/v2/properties", ORDINARY, PATIENCE);
        Wire.get(server.port(), Sample.LIST + "?results_count=5", ORDINARY, PATIENCE);
        get("Prefer: code=429");
        get("User-Agent: <b>hasty</b>");

        HttpResponse<String> told = manage("GET", "/sandbox/requests", "");
        HttpResponse<String> page = manage("GET", "/sandbox", "");

        JsonNode requests = new ObjectMapper().readTree(told.body()).path("requests");
        assertThat(requests.findValuesAsText("rule"))
                .containsExactly("PAG-5e", "PAR-1", "AUT-1c", "AUT-1h", "PRO-2a", "PAG-9");
        assertThat(requests.get(0).path("query").asText()).isEqualTo("Results_Count=abc&NextPageToken=***");
        assertThat(requests.get(0).path("operation").asText()).isEqualTo("listProjects");
        assertThat(requests.get(4).path("code").asText()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(requests.get(4).path("sandbox").asText()).isEqualTo("code=429");
        assertThat(told.body() + page.body())
                .doesNotContain(token)
                .doesNotContain(Sample.ONE.token())
                .doesNotContain(Sample.ONE.authorization().substring(6));
        assertThat(page.body())
                .contains("429")
                .contains("PAG-5e")
                .contains("&lt;b&gt;hasty")
                .doesNotContain("<script")
                .doesNotContain("<b>hasty");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    private static Duration patience(Wire.End end) {
        return end == Wire.End.SILENT ? Duration.ofMillis(1500) : PATIENCE;
    }

    private static Wire get(String... headers) throws IOException {
        return Wire.get(server.port(), Sample.LIST, ORDINARY, PATIENCE, headers);
    }

    private static HttpResponse<String> manage(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(management(server, path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return MANAGEMENT.send(request, BodyHandlers.ofString());
    }

    private static URI management(ProjectsServer of, String path) {
        return URI.create("http://127.0.0.1:" + of.managementPort().orElseThrow() + path);
    }
}
