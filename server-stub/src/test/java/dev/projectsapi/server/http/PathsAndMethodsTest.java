package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PathsAndMethodsTest extends WithSampleServer {
    private static final String NO_CREDENTIALS = "X-Nothing: here";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v2",
                "/v2/",
                "/v2/Properties/",
                "/v2//Properties",
                "//v2/Properties",
                "/v2/properties",
                "/V2/Properties",
                "/v2/%50roperties",
                "/v2/./Properties",
                "/v2/x/../Properties",
                "/v2/Properties;a=1",
                "/v2/Properties%2f",
                "/v2/Properties/S1234567890ABCDEF1234567890ABCDE/",
                "/v2/Properties/S1234567890ABCDEF1234567890ABCDE/x",
                "/v2/Properties//S1234567890ABCDEF1234567890ABCDE",
                "/v1/Properties",
                "*",
                "/docs",
                "/docs/nothing.yaml",
                "/docs/guides",
                "/docs/../v2/Properties",
                "/docs/%2e%2e/sample.yaml",
                "/health/live",
                "/metrics"
            })
    void findsNothingAtAnyOtherPathWhoeverAsks(String path) {
        assertThat(get(path, Sample.ONE).verdict()).isEqualTo("404 NOT_FOUND");
        assertThat(client().send(RawClient.request("POST", path, NO_CREDENTIALS))
                        .verdict())
                .isEqualTo("404 NOT_FOUND");
    }

    @Test
    void findsNothingAtAPathOfManyParts() {
        assertThat(get("/docs/" + "a.".repeat(7000) + "a", Sample.ONE).verdict())
                .isEqualTo("404 NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "get", "CONNECT"})
    void refusesEveryOtherMethodBeforeItAsksForCredentials(String method) {
        for (String path : new String[] {Sample.LIST, "/v2/Properties/" + Sample.PROJECT_OF_ONE, "/docs/sample.yaml"}) {
            RawAnswer answer = client().send(RawClient.request(method, path, NO_CREDENTIALS));

            assertThat(answer.verdict()).isEqualTo("405 METHOD_NOT_ALLOWED");
            assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void ignoresAMethodInAHeader() {
        assertThat(get(Sample.LIST, Sample.ONE, "X-HTTP-Method-Override: DELETE")
                        .verdict())
                .isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/Properties",
                "/v2/Properties/S1234567890ABCDEF1234567890ABCDE",
                "/v2/Properties/x",
                "/nowhere"
            })
    void answersHeadLikeGetWithoutTheBody(String path) {
        RawAnswer get = get(path, Sample.ONE);
        RawAnswer head = client().send(RawClient.request("HEAD", path, "Authorization: " + Sample.ONE.authorization()));

        assertThat(head.status()).isEqualTo(get.status());
        for (String header : new String[] {"content-type", "content-length", "cache-control"}) {
            assertThat(head.header(header)).isNotEmpty().isEqualTo(get.header(header));
        }
    }

    @Test
    void readsAnAbsoluteTargetAsItsPathAndQuery() {
        assertThat(get("http://anywhere.example/v2/Properties?Results_Skip=1", Sample.ONE)
                        .body())
                .isEqualTo("{\"Properties\":[],\"TotalCount\":1,\"NextPageToken\":null}");
        assertThat(get("http://anywhere.example", Sample.ONE).verdict()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void servesTheContractAndTheSampleWithoutCredentials() {
        RawAnswer contract = client().send(RawClient.request("GET", "/docs/openapi.yaml", NO_CREDENTIALS));
        RawAnswer json = client().send(RawClient.request("GET", "/docs/openapi.json", NO_CREDENTIALS));
        RawAnswer sample = client().send(RawClient.request("GET", "/docs/sample.yaml", NO_CREDENTIALS));
        RawAnswer subject = client().send(RawClient.request("GET", "/docs/subject.yaml", NO_CREDENTIALS));

        assertThat(contract.header("content-type")).isEqualTo("application/yaml");
        assertThat(contract.body()).startsWith("openapi: 3.1");
        assertThat(json.header("content-type")).isEqualTo("application/json");
        assertThat(sample.body()).contains(Sample.ONE.accountSid());
        assertThat(subject.body()).contains(Sample.ONE.token());
    }
}
