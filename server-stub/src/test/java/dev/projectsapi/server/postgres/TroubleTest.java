package dev.projectsapi.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.store.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57014", "28P01", "40001", "58030"})
    void isADatabaseThatCannotAnswerNow(String state) {
        assertThat(Trouble.of(new SQLException("FATAL: gone\nDetail: more", state)))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("FATAL: gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42703", "22021", "XX000"})
    void isAStatementThatIsWrong(String state) {
        assertThat(Trouble.of(new SQLException("ERROR: wrong", state))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhyThePoolHasNoConnection() {
        SQLException reason = new SQLException("FATAL: password authentication failed for user \"app\"", "28P01");

        assertThat(Trouble.of(new SQLTransientConnectionException("timed out after 1500ms", "28P01", reason)))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("FATAL: password authentication failed for user \"app\"");
    }
}
