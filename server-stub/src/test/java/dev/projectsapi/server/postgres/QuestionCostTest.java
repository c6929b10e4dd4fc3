package dev.projectsapi.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the database reads for one answer, in pages of 8 kB: it must not grow with the number of projects, nor with the depth in them. */
final class QuestionCostTest {
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    private static final String ACCOUNT = "A".repeat(32);
    private static final String TOKEN = "sha256('made-up')";
    private static final String WRONG = "sha256('wrong')";
    private static final String BEHIND = "C".repeat(32);

    private final Database database = TestPostgres.database();

    @Test
    void answersAreFlatAmong20000() throws SQLException {
        isFlat(20_000);
    }

    @Test
    @Tag("slow")
    void answersAreFlatAmongAMillion() throws SQLException {
        isFlat(1_000_000);
    }

    private void isFlat(int projects) throws SQLException {
        fill(projects);
        int deep = projects / 10 * 9;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            // the planner may make a plan for each value, or one for all of them, which knows no value: both have to be
            // good
            for (String mode : List.of("force_custom_plan", "force_generic_plan")) {
                statement.execute("set plan_cache_mode = " + mode);
                Cost account = cost(statement, Questions.ACCOUNT, quoted(ACCOUNT));
                Cost one = cost(
                        statement, Questions.PROJECT, TOKEN, quoted(sid(deep)), quoted(sid(deep)), quoted(ACCOUNT));
                Cost first = cost(statement, Questions.PAGE_AFTER, TOKEN, "''", "51", quoted(ACCOUNT));
                Cost after = cost(statement, Questions.PAGE_AFTER, TOKEN, quoted(sid(deep)), "51", quoted(ACCOUNT));
                Cost beyond = cost(statement, Questions.PAGE_AFTER, TOKEN, "'Z'", "51", quoted(ACCOUNT));
                // 99 behind a mark, which is the most to skip
                String skip = String.valueOf(deep + 99);
                Cost skipped = cost(statement, Questions.PAGE_AFTER_SKIP, TOKEN, skip, skip, "51", quoted(ACCOUNT));
                String most = String.valueOf(Integer.MAX_VALUE);
                Cost over = cost(statement, Questions.PAGE_AFTER_SKIP, TOKEN, most, most, "51", quoted(ACCOUNT));
                Cost refused = cost(statement, Questions.PAGE_AFTER, WRONG, "''", "51", quoted(ACCOUNT));
                Cost refusedSkip = cost(statement, Questions.PAGE_AFTER_SKIP, WRONG, skip, skip, "51", quoted(ACCOUNT));
                Cost refusedOne = cost(
                        statement, Questions.PROJECT, WRONG, quoted(sid(deep)), quoted(sid(deep)), quoted(ACCOUNT));
                Cost behind = cost(statement, Questions.PAGE_AFTER, TOKEN, "''", "51", quoted(BEHIND));
                Cost skippedBehind =
                        cost(statement, Questions.PAGE_AFTER_SKIP, TOKEN, "10", "10", "51", quoted(BEHIND));
                System.out.printf(
                        "%d projects, %s, buffers (ms): account %s, one project %s, first page %s, page at %d %s, beyond the end %s,"
                                + " skip %s %s, skip beyond the end %s%n",
                        projects, mode, account, one, first, deep, after, beyond, skip, skipped, over);
                if (projects >= 1_000_000) {
                    System.out.println(first.plan + "\n\n" + after.plan + "\n\n" + skipped.plan + "\n\n" + one.plan);
                }

                assertThat(first.rows()).isEqualTo(51);
                assertThat(after.rows()).isEqualTo(51);
                assertThat(skipped.rows()).isEqualTo(51);
                assertThat(first.buffers()).isLessThan(30);
                assertThat(account.buffers()).isLessThanOrEqualTo(first.buffers());
                assertThat(one.rows()).isEqualTo(1);
                assertThat(one.buffers()).isLessThanOrEqualTo(first.buffers());
                assertThat(after.buffers()).isLessThanOrEqualTo(2 * first.buffers());
                assertThat(beyond.buffers()).isLessThanOrEqualTo(2 * first.buffers());
                assertThat(skipped.buffers()).isLessThanOrEqualTo(5 * first.buffers());
                assertThat(over.buffers()).isLessThanOrEqualTo(5 * first.buffers());
                assertThat(one.plan()).contains("project_pkey");
                // a wrong token reads no projects
                assertThat(List.of(refused, refusedSkip, refusedOne))
                        .extracting(Cost::buffers)
                        .containsOnly(account.buffers());
                assertThat(behind.rows()).isEqualTo(51);
                assertThat(behind.buffers()).isLessThanOrEqualTo(2 * first.buffers());
                assertThat(skippedBehind.buffers()).isLessThanOrEqualTo(5 * first.buffers());
            }
        }
    }

    private void fill(int projects) {
        TestPostgres.run(database, """
                insert into account (account_sid, token_hash, active, project_count)
                values ('%1$s', sha256('made-up'), true, %2$d);
                insert into project
                select '%1$s', 'S' || lpad(n::text, 31, '0'), 'made-up ' || n, 'example.com', 'AUS Eastern Standard Time',
                    true, true, true, true
                from generate_series(0, %2$d - 1) n;
                insert into project_mark
                select '%1$s', n, 'S' || lpad(n::text, 31, '0') from generate_series(0, %2$d - 1, 100) n;
                -- a smaller one behind it: whoever looks for its first page among all projects reads those of the large one
                insert into account (account_sid, token_hash, active, project_count)
                values ('%3$s', sha256('made-up'), true, 100);
                insert into project
                select '%3$s', 'T' || lpad(n::text, 31, '0'), 'made-up ' || n, 'example.com', 'UTC', true, true, true, true
                from generate_series(0, 99) n;
                insert into project_mark values ('%3$s', 0, 'T' || repeat('0', 31));
                insert into account (account_sid, token_hash, active, project_count)
                select 'B' || lpad(n::text, 31, '0'), sha256('made-up'), true, 0 from generate_series(1, 1000) n""".formatted(ACCOUNT, projects, BEHIND));
        TestPostgres.run(database, "vacuum analyze account, project, project_mark");
    }

    private static Cost cost(Statement statement, String question, String... arguments) throws SQLException {
        String numbered = question;
        for (int i = 1; i <= arguments.length; i++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + i);
        }
        statement.execute("prepare question as " + numbered);
        // once to warm up
        String explain = "explain (analyze, buffers) execute question(" + String.join(", ", arguments) + ")";
        plan(statement, explain);
        Cost cost = new Cost(plan(statement, explain));
        statement.execute("deallocate question");
        return cost;
    }

    private static String plan(Statement statement, String explain) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(explain)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static String sid(int number) {
        return String.format("S%031d", number);
    }

    private record Cost(String plan) {
        /** Of the whole: the plan begins with its outermost part, which counts all within. */
        int buffers() {
            Matcher found = BUFFERS.matcher(plan);
            if (!found.find()) {
                throw new AssertionError("no buffers in: " + plan);
            }
            return number(found.group(1)) + number(found.group(2));
        }

        int rows() {
            Matcher found = Pattern.compile("actual time=\\S+ rows=(\\d+)").matcher(plan);
            return found.find() ? number(found.group(1)) : -1;
        }

        private static int number(String text) {
            return text == null ? 0 : Integer.parseInt(text);
        }

        @Override
        public String toString() {
            Matcher time = Pattern.compile("Execution Time: (\\S+)").matcher(plan);
            return buffers() + " (" + (time.find() ? time.group(1) : "?") + ")";
        }
    }
}
