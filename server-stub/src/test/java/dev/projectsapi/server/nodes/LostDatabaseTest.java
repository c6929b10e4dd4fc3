package dev.projectsapi.server.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.log.LogFormat;
import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.postgres.PostgresProjectStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A node whose database goes away and comes back, under load: every answer is right or a 503 in time, and nobody has to help. */
final class LostDatabaseTest {
    private static final int PER_SECOND = 250;
    /** The contract says 5; a busy machine may be late by one. */
    private static final Duration IN_TIME = Duration.ofSeconds(6);

    private final PageTokenKey key = PageTokenKey.random();
    private RestartablePostgres postgres;
    private PostgresProjectStore store;
    private ProjectsServer server;

    @BeforeEach
    void start(@TempDir Path data) {
        // thousands of lines, which say what the tally says
        LogFormat.OFF.use();
        postgres = new RestartablePostgres(data.resolve("data"));
        store = PostgresProjectStore.open(postgres.database(), 8);
        server = ProjectsServer.start(ServerOptions.of(store).withTokenKeys(List.of(key)));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
        postgres.close();
    }

    @Test
    void answers503WhileTheDatabaseIsStoppedAndGoesOnByItself() {
        Load load = new Load(List.of(server.baseUri()), Question.ofTheSample(key), PER_SECOND, 10 * PER_SECOND).begin();
        try (load) {
            load.awaitRight(PER_SECOND);
            postgres.stop();
            load.awaitUnavailable(PER_SECOND);
            postgres.start();
            load.awaitRight(PER_SECOND);
        }
        told("PostgreSQL stopped and started", load);
    }

    @Test
    @Tag("slow")
    @DisabledOnOs(OS.WINDOWS) // has no signal that holds a process
    void answers503WhileTheDatabaseAnswersNothingAndGoesOnByItself() {
        Load load = new Load(List.of(server.baseUri()), Question.ofTheSample(key), PER_SECOND, 10 * PER_SECOND).begin();
        try (load) {
            load.awaitRight(PER_SECOND);
            postgres.hold();
            load.awaitUnavailable(8L * PER_SECOND);
            postgres.goOn();
            load.awaitRight(PER_SECOND);
        }
        told("PostgreSQL held and let go on", load);
    }

    @Test
    @Tag("slow")
    void survivesManyStops() {
        Load load = new Load(List.of(server.baseUri()), Question.ofTheSample(key), PER_SECOND, 10 * PER_SECOND).begin();
        try (load) {
            for (int i = 0; i < 5; i++) {
                load.awaitRight(2L * PER_SECOND);
                postgres.stop();
                load.awaitUnavailable(PER_SECOND);
                postgres.start();
            }
            load.awaitRight(2L * PER_SECOND);
        }
        told("PostgreSQL stopped and started 5 times", load);
    }

    private static void told(String what, Load load) {
        System.out.println(what + ": " + load.tally());
        assertThat(load.tally().wrongOnes()).isEmpty();
        assertThat(load.tally().lostOnes()).isZero();
        assertThat(load.tally().slowest()).isLessThan(IN_TIME);
    }
}
