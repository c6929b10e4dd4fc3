package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Found;
import dev.projectsapi.server.store.InMemoryProjectStore;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.StoredProject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the store is asked for one request: one question at most, and no data where they would not be shown. */
final class StoreQuestionsTest {
    private final WatchedStore store = new WatchedStore();
    private ProjectsServer server = ProjectsServer.start(ServerOptions.of(store));

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/Properties, ONE, application/json, 200, list",
        "/v2/Properties?Results_Skip=1, ONE, */*, 200, list",
        "/v2/Properties/S1234567890ABCDEF1234567890ABCDE, ONE, */*, 200, find",
        "/v2/Properties/S1234567890ABCDEF1234567890ABCDE, NOTHING, */*, 400 PROPERTY_NOT_FOUND, find",
        "/v2/Properties, INACTIVE, */*, 403 ACCOUNT_INACTIVE, list",
        "/v2/Properties, wrong, */*, 401 UNAUTHORIZED, list",
        "/v2/Properties, none, */*, 401 UNAUTHORIZED, ",
        "/v2/Properties?Results_Count=0, ONE, */*, 400 PARAMETER_INVALID, account",
        "/v2/Properties?Results_Count=0, wrong, */*, 401 UNAUTHORIZED, account",
        "/v2/Properties?NextPageToken=x, ONE, */*, 400 PARAMETER_INVALID, account",
        "/v2/Properties, ONE, application/xml, 406 NOT_ACCEPTABLE, account",
        "/v2/Properties, wrong, application/xml, 401 UNAUTHORIZED, account",
        "/v2/Nothing, ONE, */*, 404 NOT_FOUND, "
    })
    void isOneAtMost(String target, String who, String accept, String verdict, String question) {
        assertThat(verdict(target, who, accept)).isEqualTo(verdict);

        assertThat(store.questions).isEqualTo(question == null ? List.of() : List.of(question));
    }

    @Test
    void isForNoDataWhileAnAccountHasSpentItsRate() {
        server.close();
        server = ProjectsServer.start(ServerOptions.of(store).withLimits(Limits.DEFAULT.withPerSecondAndAccount(1)));
        while (!verdict(Sample.LIST, "ONE", "*/*").equals("429 TOO_MANY_REQUESTS")) {
            store.questions.clear();
        }

        assertThat(store.questions).containsExactly("account");
        assertThat(verdict(Sample.LIST, "wrong", "*/*")).isEqualTo("401 UNAUTHORIZED");
    }

    private String verdict(String target, String who, String accept) {
        String authorization = switch (who) {
            case "none" -> "X-Nothing: here";
            case "wrong" -> "Authorization: " + Sample.basic(Sample.ONE.accountSid() + ":wrong");
            default -> "Authorization: " + Sample.valueOf(who).authorization();
        };
        return new RawClient(server)
                .send(RawClient.request("GET", target, authorization, "Accept: " + accept))
                .verdict();
    }

    /** The sample, and what was asked of it. */
    private static final class WatchedStore implements ProjectStore {
        private final ProjectStore sample = new InMemoryProjectStore(SampleData.accounts());
        private final List<String> questions = new CopyOnWriteArrayList<>();

        @Override
        public Optional<Account> findAccount(String accountSid) {
            questions.add("account");
            return sample.findAccount(accountSid);
        }

        @Override
        public Found<Optional<StoredProject>> find(Claim claim, String propertySid) {
            questions.add("find");
            return sample.find(claim, propertySid);
        }

        @Override
        public Found<Page> list(Claim claim, PageRequest request) {
            questions.add("list");
            return sample.list(claim, request);
        }
    }
}
