package dev.projectsapi.contract.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.projectsapi.client.AccessDeniedException;
import dev.projectsapi.client.AuthenticationException;
import dev.projectsapi.client.FieldError;
import dev.projectsapi.client.InvalidRequestException;
import dev.projectsapi.client.ListOptions;
import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectNotFoundException;
import dev.projectsapi.client.ProjectPage;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real client and the real server-stub understand each other. */
final class ClientOnServerJarIT {

    private static final String UNKNOWN = "S0000000000000000000000000000000";

    private static RunningServerJar server;
    private static ProjectsClient one;
    private static ProjectsClient many;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServerJar.start();
        one = client(Sample.oneProject());
        many = client(Sample.manyProjects());
    }

    @AfterAll
    static void stop() {
        one.close();
        many.close();
        server.close();
    }

    @Test
    void listsThePageOfAnAccountWithOneProject() {
        ProjectPage page = one.projects().list();

        assertThat(page.items())
                .containsExactly(new Project(
                        "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS",
                        "S1234567890ABCDEF1234567890ABCDE",
                        "My Awesome Project",
                        "example.com",
                        "AUS Eastern Standard Time",
                        true,
                        false,
                        true,
                        true));
        assertThat(page.totalCount()).isEqualTo(1);
        assertThat(page.nextPageToken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 200})
    void walksThroughAllProjectsInPagesOfAnySize(int size) {
        List<Project> all = new ArrayList<>();
        many.projects().all(ListOptions.ofCount(size)).forEach(all::add);

        assertThat(all)
                .hasSize(Sample.manyProjects().projects().orElseThrow())
                .extracting(Project::propertySid)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Project::accountSid)
                .containsOnly(Sample.manyProjects().accountSid());
    }

    @Test
    void goesOnFromAPageTokenAndSkips() {
        List<Project> items = many.projects().list(ListOptions.ofCount(5)).items();
        ProjectPage first = many.projects().list(ListOptions.ofCount(2));

        ProjectPage next = many.projects()
                .list(ListOptions.ofToken(first.nextPageToken().orElseThrow()).count(3));
        ProjectPage skipped = many.projects().list(ListOptions.ofCount(3).skip(2));

        assertThat(next.items()).isEqualTo(items.subList(2, 5));
        assertThat(skipped.items()).isEqualTo(items.subList(2, 5));
    }

    @Test
    void getsAndFindsEachProjectAsTheListShowsIt() {
        for (Project project : many.projects().list(ListOptions.ofCount(20)).items()) {
            assertThat(many.projects().get(project.propertySid())).isEqualTo(project);
            assertThat(many.projects().find(project.propertySid())).contains(project);
        }
    }

    @Test
    void callsWithoutWaitingToo() throws Exception {
        assertThat(one.async().list().get(30, TimeUnit.SECONDS))
                .isEqualTo(one.projects().list());
    }

    @Test
    void doesNotFindAProjectThatTheAccountDoesNotHave() {
        assertThat(one.projects().find(UNKNOWN)).isEmpty();
        assertThatExceptionOfType(ProjectNotFoundException.class)
                .isThrownBy(() -> one.projects().get(UNKNOWN))
                .satisfies(error -> assertThat(error.fieldErrors())
                        .extracting(FieldError::fieldName, FieldError::code)
                        .containsExactly(tuple("PropertySid", "PROPERTY_NOT_FOUND")))
                .satisfies(error -> assertThat(error.requestId()).isPresent());
    }

    @Test
    void tellsAWrongTokenFromAnInactiveAccount() {
        Account inactive = Sample.at(server.url()).accounts().stream()
                .filter(Account::inactive)
                .findFirst()
                .orElseThrow();
        try (ProjectsClient wrong = client(Account.of(Sample.oneProject().accountSid(), "not-the-token"));
                ProjectsClient asleep = client(inactive)) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> wrong.projects().list());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> asleep.projects().list())
                    .satisfies(error -> assertThat(error.code()).contains("ACCOUNT_INACTIVE"));
        }
    }

    @Test
    void learnsThatAPageTokenIsNotOneOfThisAccount() {
        String token =
                many.projects().list(ListOptions.ofCount(1)).nextPageToken().orElseThrow();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> one.projects().list(ListOptions.ofToken(token)))
                .satisfies(error -> assertThat(error.status()).isEqualTo(400))
                .satisfies(error -> assertThat(error.fieldErrors())
                        .extracting(FieldError::fieldName)
                        .containsExactly("NextPageToken"));
    }

    private static ProjectsClient client(Account account) {
        return ProjectsClient.builder()
                .baseUrl(server.url())
                .credentials(account.accountSid(), account.token())
                .build();
    }
}
