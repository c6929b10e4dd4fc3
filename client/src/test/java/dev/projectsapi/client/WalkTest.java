package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a walk is for its caller; how it fares with wrong pages is in the fault table, rows 29 to 34. */
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

    @Test
    @SuppressWarnings("NullAway") // it is what is refused
    void refusesOptionsThatAreNull() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page(null));
                var client = Clients.of(server.url()).build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.projects().all(null));
            assertThat(server.requests()).isEmpty();
        }
    }

    private static List<String> rest(Iterator<Project> projects) {
        List<String> names = new ArrayList<>();
        projects.forEachRemaining(project -> names.add(project.name()));
        return names;
    }
}
