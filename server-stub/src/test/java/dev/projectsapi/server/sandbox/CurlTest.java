package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios and preferences as anybody meets them, by curl; and the same commands where there is no sandbox. */
final class CurlTest {
    private static final String ORDINARY = Sample.ONE.accountSid() + ":" + Sample.ONE.token();
    private static ProjectsServer server;
    private static ProjectsServer ordinary;

    @BeforeAll
    static void start() {
        assumeThat(Curl.isInstalled()).as("curl is installed").isTrue();
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()));
        server = ProjectsServer.start(options.withSandbox());
        ordinary = ProjectsServer.start(options);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            ordinary.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // curl's exit code 18: the body is shorter than its length says
                "SLOW       | ?Results_Count=1     | 0  | 200 | 2.9 | TotalCount\":120",
                "DOWN       |                      | 0  | 503 | 0   | UNAVAILABLE",
                "CUT        |                      | 18 | 200 | 0   | Properties",
                "HUGE       | ?Results_Skip=99999  | 0  | 200 | 0   | TotalCount\":100000",
                "SHRINKING  | ?Results_Skip=50     | 0  | 200 | 0   | TotalCount\":95",
                "GROWING    | ?Results_Skip=50     | 0  | 200 | 0   | TotalCount\":170",
                "FUTURE     |                      | 0  | 200 | 0   | FutureField",
                "INACTIVE   |                      | 0  | 403 | 0   | ACCOUNT_INACTIVE",
                "EMPTY      |                      | 0  | 200 | 0   | TotalCount\":0"
            })
    void meetsTheScenario(Scenario scenario, String query, int exit, int status, double seconds, String part)
            throws Exception {
        String target = Sample.LIST + (query == null ? "" : query);

        Curl met = Curl.get(server, target, Wire.credentials(scenario));
        Curl without = Curl.get(ordinary, target, Wire.credentials(scenario));

        assertThat(met.exit()).isEqualTo(exit);
        assertThat(met.status()).isEqualTo(status);
        assertThat(met.seconds()).isGreaterThanOrEqualTo(seconds);
        assertThat(met.body()).contains(part);
        assertThat(met.bytes()).isEqualTo(exit == 0 ? met.contentLength() : met.contentLength() / 2);
        assertThat(without.verdict()).isEqualTo("exit 0, status 401");
    }

    @Test
    void isToldWhenToComeBack() throws Exception {
        Curl met = Curl.get(server, Sample.LIST, Wire.credentials(Scenario.RATE_LIMITED));
        // on a busy machine two requests may take so long that their time is over
        for (int i = 0; i < 50 && met.status() == 200; i++) {
            met = Curl.get(server, Sample.LIST, Wire.credentials(Scenario.RATE_LIMITED));
        }

        assertThat(met.verdict()).isEqualTo("exit 0, status 429");
        assertThat(met.header("Retry-After")).isIn("1", "2");
        assertThat(Curl.get(ordinary, Sample.LIST, Wire.credentials(Scenario.RATE_LIMITED))
                        .verdict())
                .isEqualTo("exit 0, status 401");
    }

    @Test
    void meetsWhatIsFlakyInEachOfItsMoods() throws Exception {
        Set<String> verdicts = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            verdicts.add(Curl.get(server, Sample.LIST, Wire.credentials(Scenario.FLAKY))
                    .verdict());
        }

        assertThat(verdicts)
                .containsExactlyInAnyOrder(
                        "exit 0, status 200",
                        "exit 0, status 500",
                        "exit 0, status 503",
                        "exit 18, status 200",
                        "exit 56, status 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 52: no answer at all, 56: a reset
                "code=429    | exit 0, status 429  | 0",
                "code=500    | exit 0, status 500  | 0",
                "delay=700   | exit 0, status 200  | 0.65",
                "fault=reset | exit 56, status 0   | 0",
                "fault=close | exit 52, status 0   | 0",
                "fault=cut   | exit 18, status 200 | 0",
                "fault=html  | exit 0, status 200  | 0"
            })
    void getsWhatItPrefers(String preference, String verdict, double seconds) throws Exception {
        Curl met = Curl.get(server, Sample.LIST, ORDINARY, "Prefer: " + preference);
        Curl without = Curl.get(ordinary, Sample.LIST, ORDINARY, "Prefer: " + preference);

        assertThat(met.verdict()).isEqualTo(verdict);
        assertThat(met.seconds()).isGreaterThanOrEqualTo(seconds);
        assertThat(without.verdict()).isEqualTo("exit 0, status 200");
        assertThat(without.header("Preference-Applied")).isEmpty();
        assertThat(without.body())
                .isEqualTo(Curl.get(ordinary, Sample.LIST, ORDINARY).body());
    }
}
