package dev.projectsapi.contract;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which server is verified, and as whom: the more accounts it has, the more rules can run. {@code data} is a data file that says what
 * the accounts really hold; then every value is compared.
 */
public record ServerUnderTest(URI baseUrl, List<Account> accounts, Optional<Path> data) {

    public ServerUnderTest {
        accounts = List.copyOf(accounts);
    }

    public static ServerUnderTest at(URI baseUrl) {
        return new ServerUnderTest(baseUrl, List.of(), Optional.empty());
    }

    /**
     * Reads a subject file, the one that {@code verify --subject} takes; tokens named by {@code tokenEnv} come from the environment.
     *
     * @throws InputException with one line that names the mistake
     */
    public static ServerUnderTest read(Path subject) {
        return new SubjectFile(subject, System.getenv()).read(Optional.empty());
    }

    public ServerUnderTest withBaseUrl(URI other) {
        return new ServerUnderTest(other, accounts, data);
    }

    public ServerUnderTest withAccount(Account account) {
        List<Account> more = new ArrayList<>(accounts);
        more.add(account);
        return new ServerUnderTest(baseUrl, more, data);
    }

    public ServerUnderTest withData(Path file) {
        return new ServerUnderTest(baseUrl, accounts, Optional.of(file));
    }
}
