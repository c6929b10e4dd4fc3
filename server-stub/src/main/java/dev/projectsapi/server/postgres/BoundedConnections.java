package dev.projectsapi.server.postgres;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Connections on which the database ends each statement after some seconds. Without that, statements that nobody waits for any
 * more, behind a lock say, would take all its connections. A pooler such as PgBouncer would hand this setting to others, an import
 * even, so behind one it is left out: there the pooler bounds the connections. It is told by the process that answers, which is not
 * the one that the connection was made to. As an option of the connection it will not do, for PgBouncer refuses those.
 */
final class BoundedConnections implements DataSource {
    private static final String LIMIT = "select set_config('statement_timeout', ?, false) where pg_backend_pid() = ?";

    private final String url;
    private final Properties properties;
    private final String seconds;

    BoundedConnections(String url, Properties properties, String seconds) {
        this.url = url;
        this.properties = properties;
        this.seconds = seconds;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            limit(connection, connection.unwrap(PGConnection.class).getBackendPID());
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** {@code process}: the one that the connection was made to. */
    void limit(Connection connection, int process) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIMIT)) {
            statement.setString(1, seconds + "s");
            statement.setInt(2, process);
            statement.execute();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    /** Nothing: the properties say it. */
    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
