package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client meets that calls with the credentials of a scenario, over a real connection. */
final class ScenariosTest {
    private static ProjectsServer server;
    private static ProjectsServer ordinary;

    @BeforeAll
    static void start() {
        ServerOptions options = ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()));
        server = ProjectsServer.start(options.withSandbox());
        ordinary = ProjectsServer.start(options);
    }

    @AfterAll
    static void stop() {
        server.close();
        ordinary.close();
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void knowsNoScenarioWithoutSandbox(Scenario scenario) throws IOException {
        assertThat(Wire.get(ordinary.port(), scenario, Sample.LIST).verdict()).isEqualTo("401 UNAUTHORIZED");
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void knowsNoScenarioByAnotherToken(Scenario scenario) throws IOException {
        Wire answer = Wire.get(server.port(), Sample.LIST, scenario.accountSid() + ":wrong", Duration.ofSeconds(20));

        assertThat(answer.verdict()).isEqualTo("401 UNAUTHORIZED");
    }

    @Test
    void answersSlowly() throws IOException {
        Wire answer = get(Scenario.SLOW, "?Results_Count=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.took()).isGreaterThanOrEqualTo(Duration.ofMillis(2950));
    }

    @Test
    void isDown() throws IOException {
        Wire answer = get(Scenario.DOWN, "");

        assertThat(answer.verdict()).isEqualTo("503 UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void cutsTheBodyInTheMiddle() throws IOException {
        Wire answer = get(Scenario.CUT, "?Results_Count=3");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.end()).isEqualTo(Wire.End.CLOSED);
        assertThat(answer.body()).hasSize(Integer.parseInt(answer.header("Content-Length")) / 2);
    }

    @Test
    void isInactive() throws IOException {
        assertThat(get(Scenario.INACTIVE, "").verdict()).isEqualTo("403 ACCOUNT_INACTIVE");
    }

    @Test
    void isEmpty() throws IOException {
        assertThat(get(Scenario.EMPTY, "").body())
                .isEqualTo("{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}");
    }

    @Test
    void speaksTheNextVersion() throws IOException {
        Wire list = get(Scenario.FUTURE, "?Results_Count=2");
        Wire missing = get(Scenario.FUTURE, "/S0000000000000000000000000000000");
        Wire one = get(Scenario.FUTURE, "/" + sids(list).get(0));

        assertThat(Pattern.compile("\"FutureField\":").matcher(list.body()).results())
                .hasSize(3);
        assertThat(missing.verdict()).isEqualTo("400 PROPERTY_ARCHIVED");
        assertThat(one.body()).contains("\"FutureField\"").contains("\"Name\":\"Project 1 of future\"");
    }

    @Test
    void holdsAHundredThousandProjectsInOrder() throws IOException {
        Wire first = get(Scenario.HUGE, "?Results_Count=200");
        Wire last = get(Scenario.HUGE, "?Results_Count=200&Results_Skip=99900");
        Wire one = get(Scenario.HUGE, "/" + sids(last).get(99));

        assertThat(first.body()).contains("\"TotalCount\":100000");
        assertThat(sids(first)).hasSize(200).isSorted();
        assertThat(sids(last)).hasSize(100).isSorted();
        assertThat(last.body()).endsWith("\"NextPageToken\":null}");
        assertThat(one.body()).contains("Project 100000 of huge");
    }

    @Test
    void limitsTheRate() throws IOException {
        // on a busy machine two requests may take so long that their time is over
        Wire answer = get(Scenario.RATE_LIMITED, "?Results_Count=1");
        for (int i = 0; i < 50 && answer.status() == 200; i++) {
            answer = get(Scenario.RATE_LIMITED, "?Results_Count=1");
        }

        assertThat(answer.verdict()).isEqualTo("429 TOO_MANY_REQUESTS");
        assertThat(answer.header("Retry-After")).isIn("1", "2");
    }

    @Test
    void tellsTheTruthAboutWhenToComeBack() {
        AtomicLong clock = new AtomicLong();
        QuotaAct quota = new QuotaAct(clock::get);
        Answer ordinary = new Answer(200, "application/json", new byte[0], Map.of(), "");
        quota.turn(ordinary);
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
        quota.turn(ordinary);

        Answer refused = quota.turn(ordinary).play().answer();
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(1699));
        Answer tooSoon = quota.turn(ordinary).play().answer();
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        Answer inTime = quota.turn(ordinary).play().answer();

        assertThat(refused.headers()).containsEntry("Retry-After", "2");
        assertThat(tooSoon.headers()).containsEntry("Retry-After", "1");
        assertThat(inTime.status()).isEqualTo(200);
    }

    @Test
    void failsNowAndThenAndNeverThreeTimesInARow() throws IOException {
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Wire answer = get(Scenario.FLAKY, "?Results_Count=1");
            boolean whole = answer.body().endsWith("}");
            ends.add(answer.end() == Wire.End.RESET ? "reset" : whole ? String.valueOf(answer.status()) : "cut");
        }

        assertThat(ends).contains("200", "503", "500", "reset", "cut");
        assertThat(String.join(" ", ends)).doesNotContainPattern("((503|500|reset|cut) ?){3}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Scenario.class,
            names = {"SHRINKING", "GROWING"})
    void changesWhileAClientPagesAndAWalkByTokensGetsEveryOldProjectOnce(Scenario scenario) throws IOException {
        List<String> walked = new ArrayList<>();
        List<String> totals = new ArrayList<>();
        String query = "";
        do {
            Wire page = get(scenario, query);
            walked.addAll(sids(page));
            totals.add(text(page, "\"TotalCount\":([0-9]+)"));
            query = "?NextPageToken=" + text(page, "\"NextPageToken\":\"([^\"]+)\"");
        } while (!query.endsWith("="));

        assertThat(walked).hasSize(120).doesNotHaveDuplicates().isSorted();
        assertThat(totals)
                .isEqualTo(scenario == Scenario.GROWING ? List.of("120", "170", "220") : List.of("120", "95", "70"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Scenario.class,
            names = {"SHRINKING", "GROWING"})
    void showsAClientThatSkipsWhatItMissesOrGetsTwice(Scenario scenario) throws IOException {
        List<String> walked = new ArrayList<>();
        for (int skip = 0; skip < 120; skip += 50) {
            walked.addAll(sids(get(scenario, "?Results_Skip=" + skip)));
        }

        boolean complete = new HashSet<>(walked).size() == walked.size() && walked.size() == 120;
        assertThat(complete).isFalse();
    }

    private static Wire get(Scenario scenario, String rest) throws IOException {
        return Wire.get(server.port(), scenario, Sample.LIST + rest);
    }

    private static List<String> sids(Wire answer) {
        return Pattern.compile("\"PropertySid\":\"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String text(Wire answer, String pattern) {
        return Pattern.compile(pattern)
                .matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
