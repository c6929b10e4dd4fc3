package dev.projectsapi.contract.clientfaults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After all tests of the client: their tokens are in nothing that they wrote, neither on the terminal nor in a report. */
final class TokenInReportsIT {

    private static final Path CLIENTS = Path.of("../client/src/test/java/dev/projectsapi/client/Clients.java");

    @Test
    void noTestOfTheClientHasShownItsToken() throws IOException {
        List<String> secrets = new ArrayList<>();
        add(secrets, Setup.CREDENTIALS.accountSid(), Setup.CREDENTIALS.token());
        String clients = Files.readString(CLIENTS);
        add(secrets, constant(clients, "ACCOUNT"), constant(clients, "TOKEN"));

        for (Path report : reports()) {
            // with what the tests wrote to standard output and standard error
            String text = Files.readString(report);
            assertThat(secrets).as(report.toString()).noneMatch(text::contains);
        }
    }

    private static void add(List<String> secrets, String account, String token) {
        secrets.add(token);
        secrets.add(Base64.getEncoder().encodeToString((account + ":" + token).getBytes(UTF_8)));
    }

    private static String constant(String source, String name) {
        return Pattern.compile(name + " = \"([^\"]+)\"")
                .matcher(source)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** Those of this build: there is none of a module whose tests were left out. */
    private static List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (String module : List.of("../client", ".")) {
            Path folder = Path.of(module, "target", "surefire-reports");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().matches(".*\\.(xml|txt)"))
                            .forEach(reports::add);
                }
            }
        }
        return reports;
    }
}
