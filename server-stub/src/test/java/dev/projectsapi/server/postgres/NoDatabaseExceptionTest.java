package dev.projectsapi.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoDatabaseExceptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08001 | Connection refused | no database: Connection refused",
                "57P01 | FATAL: terminating | no database: FATAL: terminating",
                "3D000 | FATAL: database \"x\" does not exist | no database: FATAL: database \"x\" does not exist",
                "28P01 | FATAL: no such user | no database: FATAL: no such user",
                "42501 | ERROR: permission denied for table account | the database refuses: ERROR: permission denied for table account",
                "26000 | ERROR: prepared statement \"S_1\" does not exist | the database refuses: ERROR: prepared statement \"S_1\" does not exist; behind a pooler, end --db with ?prepareThreshold=0",
            })
    void saysInOneLineWhatIsWrong(String state, String reason, String line) {
        SQLException refusal = new SQLException(reason + "\n  Position: 15", state);

        assertThat(new NoDatabaseException(refusal)).hasMessage(line);
    }
}
