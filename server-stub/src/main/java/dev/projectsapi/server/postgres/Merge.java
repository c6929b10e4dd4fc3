package dev.projectsapi.server.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the tables say what the staged records say. What is the same already is not written again. */
final class Merge {
    private static final String UPDATE_ACCOUNTS = """
            update account a
            set active = s.active,
                token_hash = case when s.new_token then s.token_hash else a.token_hash end,
                previous_token_hash = case when s.new_token then null else a.previous_token_hash end
            from (
                select staged.account_sid, staged.active, staged.token_hash,
                    staged.token_hash <> old.token_hash
                        and staged.token_hash is distinct from old.previous_token_hash as new_token
                from staged join account old on old.account_sid = staged.account_sid
                where staged.property_sid is null) s
            where a.account_sid = s.account_sid and (s.new_token or a.active <> s.active)""";

    private static final String ADD_ACCOUNTS = """
            insert into account (account_sid, token_hash, active)
            select account_sid, token_hash, active from staged s
            where property_sid is null and not exists (select from account a where a.account_sid = s.account_sid)
            order by account_sid""";

    private static final String REMOVE_PROJECTS = """
            delete from project p
            using staged w
            where w.whole and p.account_sid = w.account_sid
                and not exists (
                    select from staged s where s.account_sid = p.account_sid and s.property_sid = p.property_sid)""";

    private static final String UPDATE_PROJECTS = """
            update project p
            set (%1$s) = (%2$s)
            from staged s
            where p.account_sid = s.account_sid and p.property_sid = s.property_sid
                and (%3$s) is distinct from (%2$s)""".formatted(values(""), values("s."), values("p."));

    // in the order of the key, so that a page of a list is on few pages of the disk
    private static final String ADD_PROJECTS = """
            insert into project (account_sid, property_sid, %1$s)
            select account_sid, property_sid, %1$s from staged s
            where property_sid is not null
                and not exists (
                    select from project p where p.account_sid = s.account_sid and p.property_sid = s.property_sid)
            order by account_sid, property_sid""".formatted(values(""));

    private static final String REMOVE_MARKS = """
            delete from project_mark where account_sid in (select account_sid from staged)""";

    private static final String ADD_MARKS = """
            insert into project_mark (account_sid, rank, property_sid)
            select account_sid, rank, property_sid
            from (
                select account_sid, property_sid,
                    row_number() over (partition by account_sid order by property_sid) - 1 as rank
                from project where account_sid in (select account_sid from staged)) ranked
            where rank % 100 = 0""";

    private static final String COUNT = """
            update account a
            set project_count = c.projects
            from (
                select t.account_sid, count(p.property_sid) as projects
                from (select distinct account_sid from staged) t
                left join project p on p.account_sid = t.account_sid
                group by t.account_sid) c
            where a.account_sid = c.account_sid and a.project_count <> c.projects""";

    private Merge() {}

    static ImportResult run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long accountsAdded = statement.executeLargeUpdate(ADD_ACCOUNTS);
            long removed = statement.executeLargeUpdate(REMOVE_PROJECTS);
            long changed = statement.executeLargeUpdate(UPDATE_PROJECTS);
            long added = statement.executeLargeUpdate(ADD_PROJECTS);
            if (added + removed > 0) {
                statement.execute(REMOVE_MARKS);
                statement.execute(ADD_MARKS);
                statement.execute(COUNT);
            }
            // this and the count are last, for the accounts' rows stay locked: a token may be issued meanwhile
            long accountsChanged = statement.executeLargeUpdate(UPDATE_ACCOUNTS);
            return new ImportResult(accountsAdded, accountsChanged, added, changed, removed);
        }
    }

    private static String values(String table) {
        return table
                + String.join(
                        ", " + table,
                        "name",
                        "main_domain",
                        "time_zone",
                        "sms_enabled",
                        "call_recording_enabled",
                        "integrations_enabled",
                        "active");
    }
}
