package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.RawConnection;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server does that has had enough: of connections, of waiting, of one account. */
final class LimitsTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);

    @Test
    void closesOneConnectionTooManyAndKeepsTheOthers() {
        try (ProjectsServer server = start(Limits.DEFAULT.withConnections(2))) {
            RawClient client = new RawClient(server);
            RawConnection first = answered(client);
            RawConnection second = answered(client);

            assertThat(client.connect().ends()).isTrue();

            first.send(GET);
            assertThat(first.read().verdict()).isEqualTo("200");
            second.close();
            first.close();
        }
    }

    @Test
    @Timeout(60)
    void takesANewConnectionWhenAnotherHasEnded() {
        try (ProjectsServer server = start(Limits.DEFAULT.withConnections(1))) {
            RawClient client = new RawClient(server);
            for (int i = 0; i < 20; i++) {
                // the server may notice a moment later than we that the one before has ended
                while (!isAnswered(client)) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v2/Prop",
                "GET /v2/Properties HTTP/1.1\r\nHost: a\r\nX-Padding: ",
                "GET /v2/Properties HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n"
            })
    void closesAConnectionWhoseRequestDripsForTooLong(String beginning) {
        try (ProjectsServer server = start(Limits.DEFAULT.withTimes(SOON, NEVER));
                RawConnection connection = new RawClient(server).connect()) {
            connection.send(beginning);
            if (beginning.endsWith("1\r\n")) {
                connection.read();
            }
            Thread dripping = new Thread(() -> drip(connection));

            dripping.start();

            assertThat(connection.ends()).isTrue();
            dripping.interrupt();
        }
    }

    @Test
    void givesEveryRequestOfAConnectionItsOwnTime() {
        // long enough for one request on a busy machine
        Duration time = Duration.ofSeconds(2);
        try (ProjectsServer server = start(Limits.DEFAULT.withTimes(time, NEVER));
                RawConnection connection = new RawClient(server).connect()) {
            long end = System.nanoTime() + time.plusMillis(200).toNanos();
            while (System.nanoTime() < end) {
                connection.send(GET.substring(0, 40));
                connection.send(GET.substring(40));
                assertThat(connection.read().verdict()).isEqualTo("200");
            }
        }
    }

    @Test
    void closesAConnectionThatIsSilent() {
        try (ProjectsServer server = start(Limits.DEFAULT.withTimes(NEVER, SOON))) {
            RawClient client = new RawClient(server);

            assertThat(client.connect().ends()).isTrue();
            assertThat(answered(client).ends()).isTrue();
        }
    }

    @Test
    void refusesOneRequestTooManyOfAnAccountAndNoneOfTheOthers() {
        try (ProjectsServer server = start(Limits.DEFAULT.withPerSecondAndAccount(1));
                RawConnection connection = new RawClient(server).connect()) {
            List<RawAnswer> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                connection.send(GET);
                answers.add(connection.read());
            }
            connection.send(RawClient.get(Sample.LIST, Sample.NOTHING));
            RawAnswer other = connection.read();

            assertThat(answers.get(0).verdict()).isEqualTo("200");
            assertThat(answers).anySatisfy(refused -> {
                assertThat(refused.verdict()).isEqualTo("429 TOO_MANY_REQUESTS");
                assertThat(refused.header("retry-after")).isEqualTo("1");
            });
            assertThat(other.verdict()).isEqualTo("200");
        }
    }

    @Test
    void doesNotCountRequestsWithWrongCredentials() {
        try (ProjectsServer server = start(Limits.DEFAULT.withPerSecondAndAccount(1))) {
            RawClient client = new RawClient(server);
            String stranger = RawClient.request(
                    "GET", Sample.LIST, "Authorization: " + Sample.basic(Sample.ONE.accountSid() + ":wrong"));

            assertThat(client.send(stranger.repeat(20) + GET, 21))
                    .extracting(RawAnswer::status)
                    .endsWith(401, 200);
        }
    }

    private static ProjectsServer start(Limits limits) {
        return ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                .withLimits(limits));
    }

    private static RawConnection answered(RawClient client) {
        RawConnection connection = client.connect();
        connection.send(GET);
        assertThat(connection.read().verdict()).isEqualTo("200");
        return connection;
    }

    private static boolean isAnswered(RawClient client) {
        try (RawConnection connection = client.connect()) {
            connection.send(GET);
            return connection.read().status() == 200;
        } catch (UncheckedIOException closed) {
            return false;
        }
    }

    private static void drip(RawConnection connection) {
        try {
            while (true) {
                connection.send("a");
                // dripping is what it does; nothing waits for it
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            // enough
        }
    }
}
