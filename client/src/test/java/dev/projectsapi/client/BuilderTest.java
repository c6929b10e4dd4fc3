package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {

    @Test
    void hasNoDefaultForAddressAndCredentials() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProjectsClient.builder().credentials("A", "t").build())
                .withMessageContaining("baseUrl");
        assertThatIllegalStateException()
                .isThrownBy(() -> ProjectsClient.builder()
                        .baseUrl(URI.create("https://api.example.com"))
                        .build())
                .withMessageContaining("credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1",
                "http://127.1.2.3",
                "http://localhost:1",
                "http://[::1]:1",
                "https://api.example.com/x/"
            })
    void acceptsWhatNobodyCanRead(String url) {
        Clients.of(URI.create(url)).build().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.com",
                "http://10.0.0.1",
                "http://127.0.0.1.example.com",
                "HTTP://localhost.example.com"
            })
    void refusesPlainHttpToOtherMachinesUnlessAllowed(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clients.of(URI.create(url)).build())
                .withMessageContaining("allowPlainHttp()");
        Clients.of(URI.create(url)).allowPlainHttp().build().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://api.example.com",
                "api.example.com",
                "/v2",
                "https:///v2",
                "https://api_1.example.com",
                "https://user:secret@api.example.com",
                "https://api.example.com?x=1",
                "https://api.example.com#x",
            })
    void refusesWhatIsNoBaseUrl(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectsClient.builder().baseUrl(URI.create(url)))
                .withMessageNotContaining("secret");
    }

    static Stream<Consumer<ProjectsClientBuilder>> badSettings() {
        return Stream.of(
                builder -> builder.connectTimeout(Duration.ZERO),
                builder -> builder.attemptTimeout(Duration.ofSeconds(-1)),
                builder -> builder.totalTimeout(Duration.ZERO),
                builder -> builder.retryDelay(Duration.ZERO),
                builder -> builder.maxRetryAfter(Duration.ofNanos(-1)),
                builder -> builder.maxRetries(-1),
                builder -> builder.maxConcurrentCalls(0),
                builder -> builder.maxBodyBytes(0));
    }

    @ParameterizedTest
    @MethodSource("badSettings")
    void refusesASettingOutOfItsRange(Consumer<ProjectsClientBuilder> setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> setting.accept(ProjectsClient.builder()));
    }

    @Test
    void acceptsTimesWithoutEnd() throws Exception {
        Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
        try (var server = ScriptedServer.playing(Answers.error(503, "UNAVAILABLE"), Answers.project());
                var client = Clients.of(server.url())
                        .connectTimeout(forEver)
                        .totalTimeout(forEver)
                        .attemptTimeout(forEver)
                        .maxRetryAfter(forEver)
                        .maxBodyBytes(Long.MAX_VALUE)
                        .build()) {
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
        }
    }

    @Test
    void refusesAnHttpClientThatFollowsRedirects() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clients.of(URI.create("http://127.0.0.1:1"))
                        .httpClient(following)
                        .build())
                .withMessageContaining("redirects");
    }

    @Test
    void leavesAnHttpClientThatWasGivenOpen() throws Exception {
        HttpClient given = HttpClient.newHttpClient();
        try (var server = ScriptedServer.playing(Answers.project())) {
            for (int client = 0; client < 2; client++) {
                try (var each = Clients.of(server.url()).httpClient(given).build()) {
                    assertThat(each.projects().get(Clients.SID).active()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROJECTS_ACCOUNT_SID", "PROJECTS_TOKEN", "PROJECTS_BASE_URL"})
    void namesTheVariableThatIsMissing(String missing) {
        Map<String, String> environment = new HashMap<>(
                Map.of("PROJECTS_ACCOUNT_SID", "A", "PROJECTS_TOKEN", "t", "PROJECTS_BASE_URL", "http://127.0.0.1:1"));
        assertThatCode(() -> EnvironmentSettings.client(environment).close()).doesNotThrowAnyException();
        environment.remove(missing);

        assertThatIllegalStateException()
                .isThrownBy(() -> EnvironmentSettings.client(environment))
                .withMessageContaining(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECTS_ACCOUNT_SID, with:colon",
        "PROJECTS_BASE_URL, 127.0.0.1:8080",
        "PROJECTS_BASE_URL, http://a b",
        "PROJECTS_BASE_URL, http://api.example.com"
    })
    void namesTheVariableThatIsWrong(String name, String value) {
        Map<String, String> environment = new HashMap<>(
                Map.of("PROJECTS_ACCOUNT_SID", "A", "PROJECTS_TOKEN", "t", "PROJECTS_BASE_URL", "http://127.0.0.1:1"));
        environment.put(name, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnvironmentSettings.client(environment))
                .withMessageContaining(name);
    }

    @Test
    void takesEveryLoopbackAddressForSafe() {
        for (String host : List.of("localhost", "127.8.8.8", "[::1]", "[0:0:0:0:0:0:0:1]")) {
            assertThat(BaseUrl.isSafe(URI.create("http://" + host))).as(host).isTrue();
        }
        assertThat(BaseUrl.isSafe(URI.create("http://[2001:db8::1]"))).isFalse();
    }
}
