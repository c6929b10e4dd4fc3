package dev.projectsapi.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.PostgresProjectStore;
import dev.projectsapi.server.postgres.TestPostgres;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.ProjectStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Two accounts, each of which cannot tell whether something is the other's or nobody's; from memory and from PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoAccountsTest {
    private static final String UNKNOWN = "S" + "0".repeat(31);

    private PostgresProjectStore postgres;
    private ProjectsServer fromMemory;
    private ProjectsServer fromPostgres;
    private final Logger access = (Logger) LoggerFactory.getLogger("access");
    private final Level before = access.getLevel();
    private final LoggedRequests log = new LoggedRequests();

    @BeforeAll
    void start() {
        Database database = TestPostgres.database();
        TestPostgres.load(database, SampleData.accounts());
        postgres = PostgresProjectStore.open(database, 2);
        fromMemory = serving(new InMemoryProjectStore(SampleData.accounts()));
        fromPostgres = serving(postgres);
    }

    @AfterAll
    void stop() {
        fromMemory.close();
        fromPostgres.close();
        postgres.close();
    }

    @AfterEach
    void forget() {
        access.detachAppender(log);
        access.setLevel(before);
    }

    Stream<ProjectsServer> servers() {
        return Stream.of(fromMemory, fromPostgres);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("servers")
    void foreignSidIsAsAnUnknownOne(ProjectsServer server) {
        RawClient client = new RawClient(server);
        log.start();
        log.events.clear();
        access.setLevel(Level.INFO);
        access.addAppender(log);

        String foreign = Sample.LIST + "/" + Sample.PROJECT_OF_ONE;
        String unknown = Sample.LIST + "/" + UNKNOWN;
        RawAnswer itsOwn = client.send(RawClient.get(foreign, Sample.ONE));
        RawAnswer ofAnother = client.send(RawClient.get(foreign, Sample.MANY_SCRIPTS));
        RawAnswer ofNobody = client.send(RawClient.get(unknown, Sample.MANY_SCRIPTS));
        String head = "Authorization: " + Sample.MANY_SCRIPTS.authorization();
        RawAnswer headOfAnother = client.send(RawClient.request("HEAD", foreign, head));
        RawAnswer headOfNobody = client.send(RawClient.request("HEAD", unknown, head));

        assertThat(itsOwn.status()).isEqualTo(200);
        assertThat(ofAnother.verdict()).isEqualTo("400 PROPERTY_NOT_FOUND");
        assertThat(ofAnother.body()).isEqualTo(ofNobody.body());
        assertThat(lasting(ofAnother)).isEqualTo(lasting(ofNobody)).isEqualTo(lasting(headOfAnother));
        assertThat(lasting(headOfAnother)).isEqualTo(lasting(headOfNobody));
        log.await(5);
        assertThat(logged(1)).isEqualTo(logged(2));
        assertThat(logged(3)).isEqualTo(logged(4));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("servers")
    void eachSeesAndCountsItsOwn(ProjectsServer server) {
        RawClient client = new RawClient(server);

        for (Sample account : List.of(Sample.ONE, Sample.MANY_SCRIPTS, Sample.MANY_PAGES, Sample.NOTHING)) {
            RawAnswer all = client.send(RawClient.get(Sample.LIST + "?Results_Count=200", account));

            assertThat(all.texts("AccountSid"))
                    .containsOnly(account == Sample.NOTHING ? new String[0] : new String[] {account.accountSid()});
            long projects = SampleData.accounts().stream()
                    .filter(holdings -> holdings.account().accountSid().equals(account.accountSid()))
                    .mapToLong(holdings -> holdings.projects().size())
                    .sum();
            assertThat(all.body()).contains("\"TotalCount\":" + projects + ",");
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("servers")
    void everyFlippedBitOfATokenIsRefusedAndNoneIsGoodForTheOther(ProjectsServer server) {
        RawClient client = new RawClient(server);
        String token = client.send(RawClient.get(Sample.LIST + "?Results_Count=3", Sample.MANY_SCRIPTS))
                .text("NextPageToken");
        byte[] bytes = Base64.getUrlDecoder().decode(token);

        RawAnswer ofTheOther = continued(client, token, Sample.MANY_PAGES);

        assertThat(continued(client, token, Sample.MANY_SCRIPTS).status()).isEqualTo(200);
        assertThat(ofTheOther.verdict()).isEqualTo("400 PARAMETER_INVALID");
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(flipped);
            assertThat(continued(client, changed, Sample.MANY_SCRIPTS).body()).isEqualTo(ofTheOther.body());
        }
    }

    private static RawAnswer continued(RawClient client, String token, Sample account) {
        return client.send(RawClient.get(Sample.LIST + "?NextPageToken=" + token, account));
    }

    private static ProjectsServer serving(ProjectStore store) {
        return ProjectsServer.start(ServerOptions.of(store));
    }

    /** The head without what differs from one answer to the next. */
    private static String lasting(RawAnswer answer) {
        return answer.head()
                .lines()
                .filter(line -> !line.matches("(?i)(date|x-request-id):.*"))
                .collect(Collectors.joining("\n"));
    }

    /** A log line without what is the request's own. */
    private String logged(int index) {
        return log.events.get(index).getKeyValuePairs().stream()
                .filter(pair -> !List.of("id", "micros", "path").contains(pair.key))
                .toList()
                .toString();
    }

    private static final class LoggedRequests extends AppenderBase<ILoggingEvent> {
        private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }

        /** A line is written when its answer has been sent, so it may come after it. */
        void await(int lines) {
            Instant end = Instant.now().plus(Duration.ofSeconds(30));
            while (events.size() < lines) {
                assertThat(Instant.now()).as("waiting for log lines").isBefore(end);
                Thread.onSpinWait();
            }
        }
    }
}
