package dev.projectsapi.contract.honest;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.faults.FaultServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A running test server on a free port of the loopback: the honest one, or one of which something was changed. */
public final class HonestServer implements AutoCloseable {

    private final Api api;
    private final FaultServer server;
    private volatile @Nullable RuntimeException mistake;

    private HonestServer(Api api) {
        this.api = api;
        this.server = FaultServer.following(seen -> answer(Question.of(seen))::play);
    }

    private Reply answer(Question question) {
        try {
            return api.answer(question);
        } catch (RuntimeException e) {
            mistake = e;
            throw e;
        }
    }

    public static HonestServer start() {
        return start(api -> {});
    }

    /**
     * Starts one.
     *
     * @param change makes another server of it, one that lies or one that is odd
     */
    public static HonestServer start(Consumer<Api> change) {
        Api api = new Api();
        change.accept(api);
        return new HonestServer(api);
    }

    public URI baseUri() {
        return server.uri();
    }

    /** The one with more than 200 projects first; the last one is inactive. */
    public List<Account> accounts() {
        return api.tenants.stream()
                .map(tenant -> new Account(
                        tenant.sid(),
                        tenant.token(),
                        !tenant.active(),
                        tenant.active() ? OptionalInt.of(tenant.projects().size()) : OptionalInt.empty(),
                        tenant.projects().stream().map(Stored::sid).findFirst()))
                .toList();
    }

    /** Without a data file: what it holds is for the verifier to find out. */
    public ServerUnderTest underTest() {
        return new ServerUnderTest(baseUri(), accounts(), Optional.empty());
    }

    /** Writes what the server holds as a data file for the subject. */
    public static Path writeData(Path file) {
        List<Object> accounts = TestData.tenants().stream()
                .<Object>map(tenant -> java.util.Map.of(
                        "AccountSid", tenant.sid(),
                        "Active", tenant.active(),
                        "Properties",
                                tenant.projects().stream().map(Stored::fields).toList()))
                .toList();
        try {
            return Files.writeString(file, JsonText.of(java.util.Map.of("accounts", accounts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the server itself did: then it was broken in another way than it should be. */
    @Override
    public void close() {
        server.close();
        RuntimeException made = mistake;
        if (made != null) {
            throw new IllegalStateException("a mistake of the test server", made);
        }
    }
}
