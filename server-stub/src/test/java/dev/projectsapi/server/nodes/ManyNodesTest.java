package dev.projectsapi.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.postgres.Database;
import dev.projectsapi.server.postgres.PostgresProjectStore;
import dev.projectsapi.server.postgres.TestPostgres;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.TokenHash;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three servers on one database, as behind a load balancer. */
final class ManyNodesTest {
    private static final int LASTING = 300;

    private final Database database = TestPostgres.database();
    private final PageTokenKey oldKey = PageTokenKey.random();
    private final PageTokenKey newKey = PageTokenKey.random();
    private final List<Node> nodes = new ArrayList<>();

    /** In the middle of a rotation: all know both keys, not all sign with the same. */
    @BeforeEach
    void start() {
        load(0);
        nodes.add(new Node(database, List.of(oldKey, newKey)));
        nodes.add(new Node(database, List.of(newKey, oldKey)));
        nodes.add(new Node(database, List.of(oldKey, newKey)));
    }

    @AfterEach
    void stop() {
        nodes.forEach(Node::close);
    }

    @Test
    void walkFromNodeToNodeWhileOneIsRestartedAndDataAreImportedReturnsEachLastingProjectOnce() {
        List<String> seen = new ArrayList<>();
        String token = "";
        int pages = 0;
        do {
            RawAnswer page = nodes.get(pages % nodes.size()).page(token);
            assertThat(page.verdict()).isEqualTo("200");
            page.texts("PropertySid").stream().filter(sid -> !sid.endsWith("Z")).forEach(seen::add);
            token = page.text("NextPageToken");
            pages++;
            if (pages % 5 == 0) {
                load(pages);
            }
            if (pages % 7 == 0) {
                nodes.set(pages % nodes.size(), nodes.get(pages % nodes.size()).restarted());
            }
        } while (!token.isEmpty());

        assertThat(pages).isGreaterThan(30);
        assertThat(seen)
                .isEqualTo(IntStream.range(0, LASTING)
                        .mapToObj(number -> sid("L", number))
                        .toList());
    }

    @Test
    void tokenOfAKeyThatIsGoneIsRefused() {
        RawAnswer page = nodes.get(0).page("");

        try (Node rotated = new Node(database, List.of(newKey))) {
            assertThat(rotated.page(page.text("NextPageToken")).verdict()).isEqualTo("400 PARAMETER_INVALID");
        }
    }

    @Test
    void tokenThatWasRevokedIsRefusedByAllAtOnce() {
        TestPostgres.run(database, "update account set token_hash = sha256('something else')");

        assertThat(nodes).allSatisfy(node -> assertThat(node.page("").verdict()).isEqualTo("401 UNAUTHORIZED"));
    }

    /** Projects that last, and between them some that come and go from one import to the next. */
    private void load(int round) {
        List<Project> projects = new ArrayList<>();
        for (int number = 0; number < LASTING; number++) {
            projects.add(project(sid("L", number)));
            if ((number + round) % 3 == 0) {
                // sorts right behind the lasting one
                projects.add(project(sid("L", number).substring(0, 31) + "Z"));
            }
        }
        Account account = new Account(Sample.ONE.accountSid(), List.of(TokenHash.of(Sample.ONE.token())), true);
        TestPostgres.replace(database, List.of(new AccountHoldings(account, projects)));
    }

    private static Project project(String sid) {
        return new Project(Sample.ONE.accountSid(), sid, "made-up", "example.com", "UTC", true, true, true, true);
    }

    private static String sid(String letter, int number) {
        return String.format("%s%030d0", letter, number);
    }

    private static final class Node implements AutoCloseable {
        private final Database database;
        private final List<PageTokenKey> keys;
        private final PostgresProjectStore store;
        private final ProjectsServer server;

        Node(Database database, List<PageTokenKey> keys) {
            this.database = database;
            this.keys = keys;
            store = PostgresProjectStore.open(database, 2);
            server = ProjectsServer.start(ServerOptions.of(store).withTokenKeys(keys));
        }

        RawAnswer page(String token) {
            String position = token.isEmpty() ? "" : "&NextPageToken=" + token;
            return new RawClient(server).send(RawClient.get(Sample.LIST + "?Results_Count=11" + position, Sample.ONE));
        }

        Node restarted() {
            close();
            return new Node(database, keys);
        }

        @Override
        public void close() {
            server.close();
            store.close();
        }
    }
}
