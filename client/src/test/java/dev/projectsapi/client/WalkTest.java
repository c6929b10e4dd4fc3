package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {

    @Test
    void walksAllPagesLazily() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.page("t1", "1", "2"), Answers.page("t2", "3"), Answers.page(null, "4"));
                var client = Clients.of(server.url()).build()) {
            Iterator<Project> projects =
                    client.projects().all(ListOptions.ofCount(2).skip(1)).iterator();

            assertThat(server.requests()).isEmpty();
            assertThat(projects.next().name()).isEqualTo("1");
            assertThat(projects.next().name()).isEqualTo("2");
            assertThat(server.requests()).hasSize(1);
            assertThat(rest(projects)).containsExactly("3", "4");
            assertThat(server.requests().get(0)).contains("?Results_Count=2&Results_Skip=1 ");
            assertThat(server.requests().get(1)).contains("?Results_Count=2&NextPageToken=t1 ");
        }
    }

    @Test
    void goesOnThroughAnEmptyPage() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.page("t1", "1"), Answers.page("t2"), Answers.page("t3"), Answers.page(null, "2"));
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().all().stream().map(Project::name)).containsExactly("1", "2");
        }
    }

    @Test
    void endsWhenATokenComesAgain() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.page("t1", "1"), Answers.page("t2", "2"), Answers.page("t1", "3"));
                var client = Clients.of(server.url()).build()) {
            List<String> delivered = new ArrayList<>();

            assertThatExceptionOfType(UnexpectedResponseException.class)
                    .isThrownBy(() -> client.projects().all().forEach(project -> delivered.add(project.name())))
                    .satisfies(e -> assertThat(e.pointer()).contains("/NextPageToken"));
            assertThat(delivered).containsExactly("1", "2");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void refusesAPageThatContinuesWithItsOwnToken() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page("same", "1"));
                var client = Clients.of(server.url()).build()) {
            assertThatExceptionOfType(UnexpectedResponseException.class)
                    .isThrownBy(() -> client.projects().list(ListOptions.ofToken("same")))
                    .satisfies(e -> assertThat(e.pointer()).contains("/NextPageToken"))
                    .satisfies(e -> assertThat(e.resumeToken()).isEmpty());
        }
    }

    @Test
    void repeatsAFailedPageWithoutLosingOrRepeatingAnItem() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.page("t1", "1"), Answers.error(503, "UNAVAILABLE"), Answers.page(null, "2"));
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().all()).extracting(Project::name).containsExactly("1", "2");
        }
    }

    @Test
    void saysWhereToGoOnAfterAFailure() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.page("t1", "1"),
                        Answers.page("t2", "2"),
                        Answers.error(401, "UNAUTHORIZED"),
                        Answers.page("t3", "3"),
                        Answers.page(null, "4"));
                var client = Clients.of(server.url()).build()) {
            List<String> delivered = new ArrayList<>();
            String[] resume = new String[1];

            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> client.projects().all().forEach(project -> delivered.add(project.name())))
                    .satisfies(e -> resume[0] = e.resumeToken().orElseThrow());
            client.projects().allFrom(resume[0]).forEach(project -> delivered.add(project.name()));

            assertThat(resume[0]).isEqualTo("t2");
            assertThat(delivered).containsExactly("1", "2", "3", "4");
        }
    }

    @Test
    void asksAgainForAFailedPageWhenTheIteratorIs() throws Exception {
        try (var server = ScriptedServer.playing(
                        Answers.page("t1", "1"), Answers.error(403, "FORBIDDEN"), Answers.page(null, "2"));
                var client = Clients.of(server.url()).build()) {
            Iterator<Project> projects = client.projects().all().iterator();
            projects.next();

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(projects::hasNext);
            assertThat(rest(projects)).containsExactly("2");
        }
    }

    @Test
    void givesThePagesThemselves() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page("t1", "1"), Answers.page(null, "2", "3"));
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().all().pages())
                    .extracting(page -> page.items().size())
                    .containsExactly(1, 2);
        }
    }

    private static List<String> rest(Iterator<Project> projects) {
        List<String> names = new ArrayList<>();
        projects.forEachRemaining(project -> names.add(project.name()));
        return names;
    }
}
