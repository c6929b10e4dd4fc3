package dev.projectsapi.server.postgres;

/**
 * What the store asks, one statement for each question: the account of a claim, and what the claim gets of it.
 *
 * <p>The account stands outside, so that it is there, with its counter, where there is no project; the projects of an account are not
 * read for a claim with a wrong token. Lists order by both columns of the key, else the planner sorts all projects of an account.
 */
final class Questions {
    static final String ACCOUNT = "select " + AccountRow.COLUMNS + " from account a where account_sid = ?";

    private static final String ADMITTED = "a.active and ? in (a.token_hash, a.previous_token_hash)";

    /**
     * The hash of the token, the Sid twice, the account. As a range, for then only the key will do: the index over all accounts finds a
     * foreign project before it is filtered away, which takes a little longer than to find none. With a limit, for without one the planner
     * looks for the project first and judges the token then.
     */
    static final String PROJECT = """
            select %s, p.*
            from account a
            left join lateral (
                select %s from project
                where %s and account_sid = a.account_sid and property_sid between ? and ?
                limit 1) p on true
            where a.account_sid = ?""".formatted(AccountRow.COLUMNS, ProjectRow.COLUMNS, ADMITTED);

    /** After a Sid: the hash of the token, the Sid, how many, the account. */
    static final String PAGE_AFTER = """
            select %s, p.*
            from account a
            left join lateral (
                select %s from project
                where %s and account_sid = a.account_sid and property_sid > ?
                order by account_sid, property_sid limit ?) p on true
            where a.account_sid = ?
            order by p.property_sid""".formatted(AccountRow.COLUMNS, ProjectRow.COLUMNS, ADMITTED);

    /**
     * After a number of projects: the hash of the token, the number twice, how many, the account. From the last mark before it, fewer than
     * 100 are skipped; without a mark there is nothing.
     */
    static final String PAGE_AFTER_SKIP = """
            select %s, p.*
            from account a
            left join lateral (
                select property_sid, rank from project_mark
                where %s and account_sid = a.account_sid and rank <= ?
                order by account_sid desc, rank desc limit 1) m on true
            left join lateral (
                select %s from project
                where account_sid = a.account_sid and property_sid >= m.property_sid
                order by account_sid, property_sid offset ? - m.rank limit ?) p on true
            where a.account_sid = ?
            order by p.property_sid""".formatted(AccountRow.COLUMNS, ADMITTED, ProjectRow.COLUMNS);

    private Questions() {}
}
