package dev.projectsapi.contract.testserver;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link ProjectsTestServer} for a JUnit Jupiter test class, started before its first test and closed after its last. Each test
 * begins with the data given here, and without the faults that the one before it has left.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ProjectsTestServerExtension PROJECTS = ProjectsTestServerExtension.with(
 *         TestData.none().account("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token").projects(120));
 *
 * @Test
 * void countsThemAllAlthoughThereIsTrouble() {
 *     PROJECTS.server().next(503).cutNextBody();
 *
 *     assertThat(numberOfProjects(PROJECTS.server().baseUrl())).isEqualTo(120);
 * }
 * }</pre>
 */
public final class ProjectsTestServerExtension implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final TestData data;
    private @Nullable ProjectsTestServer server;

    private ProjectsTestServerExtension(TestData data) {
        this.data = data;
    }

    /** For a static field with {@code @RegisterExtension}. */
    public static ProjectsTestServerExtension with(TestData data) {
        return new ProjectsTestServerExtension(data);
    }

    /** The server, from before the first test to after the last. */
    public ProjectsTestServer server() {
        ProjectsTestServer running = server;
        if (running == null) {
            throw new IllegalStateException(
                    "The server runs between the first test and the last, and in a static field only");
        }
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = ProjectsTestServer.start(data);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server().withoutFaults().replace(data);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server().close();
    }
}
