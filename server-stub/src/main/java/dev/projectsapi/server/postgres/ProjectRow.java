package dev.projectsapi.server.postgres;

import dev.projectsapi.server.store.Project;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A project as a row: which columns, in which order. */
final class ProjectRow {
    static final String COLUMNS = "property_sid, name, main_domain, time_zone,"
            + " sms_enabled, call_recording_enabled, integrations_enabled, active";

    private ProjectRow() {}

    /** The project in the current row, whose first columns are {@link #COLUMNS}. */
    static Project read(String accountSid, ResultSet row) throws SQLException {
        return new Project(
                accountSid,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8));
    }
}
