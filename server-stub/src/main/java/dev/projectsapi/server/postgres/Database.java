package dev.projectsapi.server.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/** Where a PostgreSQL database is, and as whom to ask it. What the URL itself says of time-outs or TLS counts. */
public record Database(
        String url, @Nullable String user, @Nullable String password) {
    /** Says what its exceptions say once more, in lines of its own form. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    private static final String URL_START = "jdbc:postgresql:";
    private static final String PASSWORD = "password";

    /** Seconds for one connection, and for one answer of the database: the contract promises ours within 5. */
    private static final String CONNECT_SECONDS = "2";

    private static final String ANSWER_SECONDS = "3";
    /** There are as many threads as connections, so this is waited for only where connections cannot be made. */
    private static final long POOL_MILLIS = 1500;

    /** Throws IllegalArgumentException whose message says what is allowed. */
    public Database {
        @Nullable Properties parsed = url.startsWith(URL_START) ? Driver.parseURL(url, new Properties()) : null;
        if (parsed == null) {
            throw new IllegalArgumentException("has to be like " + URL_START + "//127.0.0.1:5432/projects");
        }
        try {
            SslMode.of(parsed);
        } catch (PSQLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (url.matches(".*[?&]" + PASSWORD + "=.*")) {
            throw new IllegalArgumentException("holds a password, which belongs in PROJECTS_DB_PASSWORD");
        }
    }

    /** One connection for work that may take long. Throws {@link NoDatabaseException}. */
    Connection connect() {
        try {
            return DriverManager.getConnection(url, properties());
        } catch (SQLException e) {
            throw new NoDatabaseException(e);
        }
    }

    /** Connections for short questions; nothing is written over them. Made when needed: this returns at once. */
    HikariDataSource pool(int connections) {
        Properties properties = properties();
        properties.setProperty("socketTimeout", ANSWER_SECONDS);
        HikariConfig config = new HikariConfig();
        config.setPoolName("projects");
        config.setDataSource(new BoundedConnections(url, properties, ANSWER_SECONDS));
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(POOL_MILLIS);
        config.setValidationTimeout(POOL_MILLIS / 2);
        config.setInitializationFailTimeout(-1);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty(PASSWORD, password);
        }
        properties.setProperty("ApplicationName", "projects-server");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    @Override
    public String toString() {
        return "Database[" + url + ", secret]";
    }
}
