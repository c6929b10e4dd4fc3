package dev.projectsapi.contract;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** The built-in sample of the server-stub, and the subject that is shipped with it. */
public final class Sample {

    private static final Path SUBJECT =
            Path.of("../server-stub/src/main/resources/dev/projectsapi/server/sample/subject.yaml");

    private Sample() {}

    /** The server-stub with the sample in this process. */
    public static ProjectsServer serve() {
        return ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts())));
    }

    /** A server that holds the sample, as all accounts of it. */
    public static ServerUnderTest at(URI baseUrl) {
        return ServerUnderTest.read(SUBJECT).withBaseUrl(baseUrl);
    }

    /** The account with one project. */
    public static Account oneProject() {
        return account(projects -> projects == 1);
    }

    /** The account with the most projects. */
    public static Account manyProjects() {
        return account(projects -> projects > 400);
    }

    private static Account account(IntPredicate projects) {
        return ServerUnderTest.read(SUBJECT).accounts().stream()
                .filter(account -> account.projects().isPresent()
                        && projects.test(account.projects().getAsInt()))
                .findFirst()
                .orElseThrow();
    }
}
