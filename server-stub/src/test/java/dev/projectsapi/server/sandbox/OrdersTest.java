package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.server.Sample;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that the management port orders, and what it tells afterwards of what a client did. */
final class OrdersTest extends SandboxedServers {

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
                "{\"fault\":5} | fault: has to be a text",
                "{\"code\":500,\"account\":5} | account: has to be a text",
                "{\"code\":500,\"account\":null} | account: has to be a text",
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
}
