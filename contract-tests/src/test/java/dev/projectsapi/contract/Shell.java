package dev.projectsapi.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs printed commands as a reader would: by {@code sh}, with the tokens in its variables. */
public final class Shell {

    private static final int PATIENCE_SECONDS = 120;

    private Shell() {}

    public static boolean hasCurl() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }

    /** All commands in one shell; what they said, one after the other. {@code TOKEN} is that of the account which a command names. */
    public static String run(List<Account> accounts, List<String> commands) throws IOException, InterruptedException {
        // a person sees a progress bar, and has no use for the rest of it either
        StringBuilder script = new StringBuilder("curl() { command curl -q -sS --max-time 30 \"$@\"; }\n");
        for (Account account : accounts) {
            script.append("TOKEN_")
                    .append(account.accountSid())
                    .append("=")
                    .append(quoted(account.token()))
                    .append('\n');
        }
        for (String command : commands) {
            script.append("TOKEN=")
                    .append(quoted(tokenFor(command, accounts)))
                    .append('\n')
                    .append(command)
                    .append('\n');
        }
        Path file = Files.createTempFile("commands", ".sh");
        Path out = Files.createTempFile("commands", ".out");
        try {
            Files.writeString(file, script);
            Process shell = new ProcessBuilder("sh", file.toString())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                shell.destroyForcibly();
                throw new AssertionError("the commands did not end");
            }
            return new String(Files.readAllBytes(out), UTF_8);
        } finally {
            Files.delete(file);
            Files.delete(out);
        }
    }

    private static String tokenFor(String command, List<Account> accounts) {
        String named = command.replaceAll("TOKEN_\\w+", "").toUpperCase(Locale.ROOT);
        return accounts.stream()
                .filter(account -> named.contains(beginning(account)))
                .min(Comparator.comparingInt(account -> named.indexOf(beginning(account))))
                // where none is named, it is that of the account with the most projects
                .or(() -> accounts.stream()
                        .max(Comparator.comparingInt(
                                account -> account.projects().orElse(0))))
                .orElseThrow()
                .token();
    }

    /** A command may name it nearly: in lower case, without its last character. */
    private static String beginning(Account account) {
        return account.accountSid().substring(0, 20);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
