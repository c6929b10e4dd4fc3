package dev.projectsapi.server;

import dev.projectsapi.server.postgres.Database;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database; for every verb that knows one. */
final class DatabaseOptions {
    private static final String PASSWORD = "PROJECTS_DB_PASSWORD";

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "A PostgreSQL database, as jdbc:postgresql://HOST:PORT/NAME; the password only as " + PASSWORD)
    private @Nullable String url;

    @Option(names = "--db-user", paramLabel = "U", description = "As whom to ask the database")
    private @Nullable String user;

    /** Empty if none was given. */
    Optional<Database> find(Map<String, String> environment) {
        if (url == null) {
            return Optional.empty();
        }
        @Nullable String password = environment.get(PASSWORD);
        try {
            return Optional.of(new Database(url, user, password == null || password.isEmpty() ? null : password));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--db: " + e.getMessage());
        }
    }

    Database get(Map<String, String> environment) {
        return find(environment)
                .orElseThrow(() -> new UsageException(
                        "--db: needed here; give the URL of a database, as jdbc:postgresql://127.0.0.1:5432/projects"));
    }
}
