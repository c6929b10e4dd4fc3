package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A project as the columns of a row behind those of its account: which, in which order. */
final class ProjectRow {
    static final String COLUMNS = "property_sid, name, main_domain, time_zone,"
            + " sms_enabled, call_recording_enabled, integrations_enabled, active";
    private static final int FIRST = AccountRow.COLUMN_COUNT + 1;

    private ProjectRow() {}

    /** Empty if the account stands alone in its row. */
    static Optional<Project> read(String accountSid, ResultSet row) throws SQLException {
        String propertySid = row.getString(FIRST);
        return propertySid == null
                ? Optional.empty()
                : Optional.of(new Project(
                        accountSid,
                        propertySid,
                        row.getString(FIRST + 1),
                        row.getString(FIRST + 2),
                        row.getString(FIRST + 3),
                        row.getBoolean(FIRST + 4),
                        row.getBoolean(FIRST + 5),
                        row.getBoolean(FIRST + 6),
                        row.getBoolean(FIRST + 7)));
    }
}
