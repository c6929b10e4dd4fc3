package dev.projectsapi.contract.clientfaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The published table, `docs/client-faults.md`, made from results. A column that was not played this time (the generator's, and the
 * slow rows, need {@code -Pfull}) is taken from the committed copy, so that each build checks what it has seen.
 */
final class FaultsPage {

    private static final Path COMMITTED = Path.of("../docs/client-faults.md");
    private static final Path MADE = Path.of("target/client-faults.md");

    /** Number, fault, expected, client, generator. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| .* \\| (.*) \\| (.*) \\|$");

    private static final String BEGIN = """
            # What the client survives

            Each row is a test, in each build on real sockets: a total timeout of 2 s, 2 retries, a small base delay. It asserts what
            is thrown, how many requests the server saw, how long it took, what the message says, and that no thread and no socket is
            left. No call outlives its total timeout by more than 50 ms. "Client" says what came of the calls of the row; "generated"
            whether the OpenAPI Generator's untouched output (`java`, library `native`), used with its own timeouts and an
            interceptor for the credentials, passes the same tests, and if not, what came of the first call that fails: of that it is
            asked only what its caller gets, not what is left behind.

            Made by `ClientFaultsTest` and, with `-Pfull`, `GeneratedColumnTest` (`-DupdateDocs` renews it). Rows 27, 46 and 47 run
            with `-Pfull`. What faults of the JDK's own client are left to it: on Java 17, not on 25, it never frees the socket of an
            answer whose head cannot be read (row 39; a wrong `Content-Length`, an empty status line, a storm of interim answers), and may
            keep a thread when a call is interrupted or cancelled while its answer comes (rows 41, 42). On every version a chunk of 80000000
            (hexadecimal) bytes or more sends its reader round for ever: that costs a thread, and one attempt, for the client then takes
            another one. More than eight interim answers (1xx) are a `ConnectionException`.

            | # | fault | expected | client | generated |
            |---|---|---|---|---|
            """;

    private FaultsPage() {}

    /** As this build would publish it. */
    static String of(Results ours, Map<Integer, String> generated) throws IOException {
        Map<Integer, Matcher> before = committedRows();
        StringBuilder page = new StringBuilder(BEGIN);
        for (Row row : FaultTable.ROWS) {
            Optional<Matcher> old = Optional.ofNullable(before.get(row.number()));
            String client = ours.inTable(row.number())
                    .orElseGet(() -> old.map(found -> found.group(2)).orElse("?"));
            String raw = Optional.ofNullable(generated.get(row.number()))
                    .orElseGet(() -> old.map(found -> found.group(3)).orElse("?"));
            page.append(
                    "| %d | %s | %s | %s | %s |%n".formatted(row.number(), row.fault(), row.expected(), client, raw));
        }
        String text = page.toString().replace(System.lineSeparator(), "\n");
        Files.writeString(MADE, text);
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(COMMITTED, text);
        }
        return text;
    }

    static String committed() throws IOException {
        return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    }

    private static Map<Integer, Matcher> committedRows() throws IOException {
        Map<Integer, Matcher> rows = new TreeMap<>();
        String text = committed();
        for (String line : text.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(Integer.valueOf(row.group(1)), row);
            }
        }
        return rows;
    }
}
