package dev.projectsapi.server.postgres;

/**
 * What the store asks, one statement for each question.
 *
 * <p>Lists order by both columns of the key, else the planner sorts all projects of an account. The account stands outside, so that
 * its counter is there on an empty page too.
 */
final class Questions {
    static final String ACCOUNT = """
            select token_hash, previous_token_hash, active from account where account_sid = ?""";

    /**
     * The account, and the Sid twice. As a range, for then only the key will do: the index over all accounts finds a foreign project
     * before it is filtered away, which takes a little longer than to find none.
     */
    static final String PROJECT = """
            select %s from project where account_sid = ? and property_sid between ? and ?""".formatted(ProjectRow.COLUMNS);

    /** After a Sid: the Sid, how many, the account. */
    static final String PAGE_AFTER = """
            select p.*, a.project_count
            from account a
            left join lateral (
                select %s from project
                where account_sid = a.account_sid and property_sid > ?
                order by account_sid, property_sid limit ?) p on true
            where a.account_sid = ?
            order by p.property_sid""".formatted(ProjectRow.COLUMNS);

    /** After a number of projects: the number twice, how many, the account. From the last mark before it, fewer than 100 are skipped. */
    static final String PAGE_AFTER_SKIP = """
            select p.*, a.project_count
            from account a
            left join lateral (
                select property_sid, rank from project_mark
                where account_sid = a.account_sid and rank <= ?
                order by account_sid desc, rank desc limit 1) m on true
            left join lateral (
                select %s from project
                where account_sid = a.account_sid and property_sid >= m.property_sid
                order by account_sid, property_sid offset ? - m.rank limit ?) p on true
            where a.account_sid = ?
            order by p.property_sid""".formatted(ProjectRow.COLUMNS);

    private Questions() {}
}
