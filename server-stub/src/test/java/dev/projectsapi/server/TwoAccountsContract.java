package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.ProjectStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** What one account can find out about another: nothing. On any store; one short subclass for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TwoAccountsContract {
    private static final Sample OWNER = Sample.MANY_PAGES;
    private static final Sample STRANGER = Sample.ONE;
    private static final int TOGETHER = 100;
    private static final String UNKNOWN = "S9999999999999999999999999999999";

    private ProjectStore store;
    private ProjectsServer server;
    private RawClient client;

    /** A store that holds exactly this. */
    protected abstract ProjectStore holding(List<AccountHoldings> accounts);

    @BeforeAll
    final void start() {
        store = holding(SampleData.accounts());
        server = ProjectsServer.start(ServerOptions.of(store));
        client = new RawClient(server);
    }

    @AfterAll
    final void stop() throws Exception {
        server.close();
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, Accept: */*",
        "HEAD, Accept: */*",
        "GET, Accept: text/html",
        "POST, Accept: */*",
        "GET, If-None-Match: *",
        "GET, Range: bytes=0-1",
        "GET, Accept-Encoding: gzip"
    })
    void answersAForeignSidLikeAnUnknownOne(String method, String header) {
        String foreign = answer(method, Sample.LIST + "/" + sidOf(OWNER), header);
        String unknown = answer(method, Sample.LIST + "/" + UNKNOWN, header);

        assertThat(foreign).isEqualTo(unknown).doesNotContain(" 200 ").doesNotContain(sidOf(OWNER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&Results_Count=1",
                "&Results_Count=200",
                "&Results_Skip=0",
                "&Results_Skip=5",
                "&Results_Count=0"
            })
    void answersAForeignTokenLikeNoToken(String more) {
        String foreign = answer("GET", Sample.LIST + "?NextPageToken=" + tokenOf(OWNER) + more, "Accept: */*");
        String garbage = answer("GET", Sample.LIST + "?NextPageToken=garbage" + more, "Accept: */*");

        assertThat(foreign).isEqualTo(garbage).contains(" 400 ").contains("\"FieldName\":\"NextPageToken\"");
    }

    @Test
    void answersTheOwnerAsIfNobodyElseWereThere() {
        assertThat(get(Sample.LIST + "/" + sidOf(OWNER), OWNER).status()).isEqualTo(200);
        assertThat(get(Sample.LIST + "?NextPageToken=" + tokenOf(OWNER), OWNER).status())
                .isEqualTo(200);
        for (Sample account : List.of(OWNER, STRANGER, Sample.NOTHING)) {
            long own = SampleData.accounts().stream()
                    .filter(holdings -> holdings.account().accountSid().equals(account.accountSid()))
                    .mapToLong(holdings -> holdings.projects().size())
                    .sum();
            RawAnswer list = get(Sample.LIST + "?Results_Count=200", account);

            assertThat(list.body()).contains("\"TotalCount\":" + own + ",");
            assertThat(list.texts("AccountSid")).allMatch(account.accountSid()::equals);
        }
    }

    @Test
    void logsAForeignSidLikeAnUnknownOne() throws InterruptedException {
        String sid = sidOf(OWNER);
        String token = tokenOf(OWNER);

        String foreign = logged(() -> answer("GET", Sample.LIST + "/" + sid, "Accept: */*"));
        String unknown = logged(() -> answer("GET", Sample.LIST + "/" + UNKNOWN, "Accept: */*"));
        String withToken = logged(() -> answer("GET", Sample.LIST + "?NextPageToken=" + token, "Accept: */*"));

        assertThat(foreign.replace(sid, UNKNOWN)).isEqualTo(unknown);
        assertThat(withToken)
                .doesNotContain("NextPageToken")
                .doesNotContain(token)
                .doesNotContain(OWNER.accountSid());
    }

    @Test
    void refusesAPageTokenWithAnyBitFlipped() {
        String token = tokenOf(OWNER);
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        List<String> flipped = new ArrayList<>();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            flipped.add(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
        // and of the text, which has some bits that stand for nothing
        for (int bit = 0; bit < token.length() * 8; bit++) {
            char changed = (char) (token.charAt(bit / 8) ^ (1 << (bit % 8)));
            flipped.add(token.substring(0, bit / 8)
                    + String.format("%%%02X", (int) changed)
                    + token.substring(bit / 8 + 1));
        }

        List<RawAnswer> answers = new ArrayList<>();
        for (int i = 0; i < flipped.size(); i += TOGETHER) {
            List<String> some = flipped.subList(i, Math.min(i + TOGETHER, flipped.size()));
            answers.addAll(client.send(
                    some.stream()
                            .map(text -> RawClient.get(Sample.LIST + "?NextPageToken=" + text, OWNER))
                            .collect(Collectors.joining()),
                    some.size()));
        }

        assertThat(get(Sample.LIST + "?NextPageToken=" + token, OWNER).status()).isEqualTo(200);
        assertThat(flipped).hasSizeGreaterThan(1000).doesNotContain(token);
        assertThat(answers).extracting(RawAnswer::verdict).containsOnly("400 PARAMETER_INVALID");
    }

    private String sidOf(Sample account) {
        return get(Sample.LIST + "?Results_Count=1", account).text("PropertySid");
    }

    private String tokenOf(Sample account) {
        return get(Sample.LIST + "?Results_Count=1", account).text("NextPageToken");
    }

    private RawAnswer get(String target, Sample account) {
        return client.send(RawClient.get(target, account));
    }

    /** The stranger's whole answer, but for what differs between any two. */
    private String answer(String method, String target, String header) {
        RawAnswer answer =
                client.send(RawClient.request(method, target, "Authorization: " + STRANGER.authorization(), header));
        return (answer.head() + answer.body()).replaceAll("(?i)(date|x-request-id): [^\r]*", "$1");
    }

    private static ILoggingEvent next(BlockingQueue<ILoggingEvent> lines) throws InterruptedException {
        return Objects.requireNonNull(lines.poll(30, TimeUnit.SECONDS), "a log line");
    }

    /** The access line of a request, but for what differs between any two. */
    private static String logged(Runnable request) throws InterruptedException {
        Logger access = (Logger) LoggerFactory.getLogger("access");
        BlockingQueue<ILoggingEvent> lines = new LinkedBlockingQueue<>();
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent line) {
                lines.add(line);
            }
        };
        appender.start();
        Level before = access.getLevel();
        access.setLevel(Level.INFO);
        access.addAppender(appender);
        try {
            request.run();
            ILoggingEvent line = next(lines);
            // the line of a request before may come after its answer; those were good ones, these are refused
            while (line.getKeyValuePairs().stream()
                    .noneMatch(pair -> String.valueOf(pair.value).equals("400"))) {
                line = next(lines);
            }
            return line.getKeyValuePairs().stream()
                    .filter(pair -> !List.of("id", "micros").contains(pair.key))
                    .map(KeyValuePair::toString)
                    .collect(Collectors.joining(" "));
        } finally {
            access.detachAppender(appender);
            access.setLevel(before);
        }
    }
}
