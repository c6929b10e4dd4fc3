package dev.projectsapi.server.postgres;

import dev.projectsapi.server.data.Problems;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What is wrong with staged records beside each other and beside what the database has already. */
enum StagedFaults {
    ACCOUNT_TWICE("AccountSid", "is the one of an earlier account", """
            select line from (
                select line, row_number() over (partition by account_sid order by line) as number
                from staged where property_sid is null) s
            where number > 1 order by line"""),
    PROJECT_TWICE("PropertySid", "is the one of an earlier project", """
            select line from (
                select line, row_number() over (partition by property_sid order by line) as number
                from staged where property_sid is not null) s
            where number > 1 order by line"""),
    PROJECT_ELSEWHERE("PropertySid", "is the one of a project of another account in the database", """
            select s.line from staged s join project p on p.property_sid = s.property_sid
            where p.account_sid <> s.account_sid
                and not exists (select from staged w where w.whole and w.account_sid = p.account_sid)
            order by s.line"""),
    NO_ACCOUNT("AccountSid", "is the one of no account, neither in this file nor in the database", """
            select line from staged s
            where property_sid is not null
                and not exists (select from staged a where a.property_sid is null and a.account_sid = s.account_sid)
                and not exists (select from account a where a.account_sid = s.account_sid)
            order by line"""),
    NO_TOKEN("Token", "or TokenSha256 is needed, for the database does not have this account yet", """
            select line from staged s
            where property_sid is null and token_hash is null
                and not exists (select from account a where a.account_sid = s.account_sid)
            order by line""");

    private final String field;
    private final String problem;
    private final String lines;

    StagedFaults(String field, String problem, String lines) {
        this.field = field;
        this.problem = problem;
        this.lines = lines;
    }

    /** Tells all of them, kind by kind. */
    static void tell(Connection connection, Problems problems) throws SQLException {
        for (StagedFaults fault : values()) {
            if (fault == NO_ACCOUNT && problems.isCutShort()) {
                continue;
            }
            try (Statement statement = connection.createStatement()) {
                // else the driver holds all lines at once
                statement.setFetchSize(10_000);
                try (ResultSet lines = statement.executeQuery(fault.lines)) {
                    while (lines.next()) {
                        problems.add(lines.getInt(1), fault.field, fault.problem);
                    }
                }
            }
        }
    }
}
