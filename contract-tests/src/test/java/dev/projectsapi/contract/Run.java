package dev.projectsapi.contract;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A run of the command line in this process, and what came of it. */
public record Run(int exit, String out, String err) {

    public static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    /** {@code verify} with a subject. */
    public static Run verify(Path subject, Object... more) {
        return of(Stream.concat(Stream.of("verify", "--subject", subject), Stream.of(more))
                .toArray());
    }

    /** Writes a subject file; where it is. */
    public static Path subject(Path folder, ServerUnderTest server) throws IOException {
        StringBuilder text = new StringBuilder("baseUrl: " + server.baseUrl() + "\naccounts:\n");
        for (Account account : server.accounts()) {
            text.append("  - {accountSid: ").append(account.accountSid());
            text.append(", token: \"").append(account.token()).append('"');
            account.projects().ifPresent(count -> text.append(", projects: ").append(count));
            text.append(account.inactive() ? ", inactive: true}\n" : "}\n");
        }
        server.data().ifPresent(file -> text.append("data: ").append(file).append('\n'));
        return Files.writeString(folder.resolve("subject.yaml"), text);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    String lastLine() {
        return lines().get(lines().size() - 1);
    }
}
