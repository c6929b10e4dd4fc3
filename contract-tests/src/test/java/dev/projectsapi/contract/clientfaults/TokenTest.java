package dev.projectsapi.contract.clientfaults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.projectsapi.client.ListOptions;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.Script;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads what a program leaves behind (logs, texts of objects and failures, threads) does not find the token there. */
final class TokenTest {

    private static final String TOKEN = UUID.randomUUID().toString();
    private static final String ACCOUNT = Setup.CREDENTIALS.accountSid();

    @TempDir
    private Path folder;

    private final List<String> seen = new ArrayList<>();

    @Test
    void isInNoTextThatOthersSee() throws Exception {
        HttpAnswer page =
                HttpAnswer.json(200, Payload.page()).with("X-Request-Id", TOKEN).with("X-Echo", encoded());
        HttpAnswer echo = HttpAnswer.json(400, Payload.error("SOME_CODE", "You sent " + TOKEN + ", " + encoded()));
        Logger log = Logger.getLogger("dev.projectsapi");
        Handler handler = new Noted();
        log.setLevel(Level.ALL);
        log.addHandler(handler);
        try (FaultServer server = FaultServer.following(Script.inTurn(page, echo, page, echo, page));
                ProjectsClient client = client(server)) {
            see(
                    client,
                    client.projects(),
                    client.async(),
                    client.projects().all(),
                    client.projects().withResponse());
            see(client.projects().withResponse().list());
            see(catchThrowable(() -> client.projects().list()));
            see(client.async().list().get());
            see(catchThrowable(() -> client.async().get(Client.SID).get()));
            see(client.projects().all(ListOptions.ofToken("a-page-token")).iterator());
            Thread.getAllStackTraces().keySet().forEach(thread -> seen.add(thread.getName()));
        } finally {
            log.removeHandler(handler);
            log.setLevel(null);
        }
        seen.add(headerOfHeapDump());

        assertThat(seen).hasSizeGreaterThan(15).anyMatch(text -> text.contains("of the listener"));
        assertThat(seen).noneMatch(text -> text.contains(TOKEN) || text.contains(encoded()));
    }

    private ProjectsClient client(FaultServer server) {
        var builder = ProjectsClient.builder()
                .baseUrl(server.uri())
                .credentials(ACCOUNT, TOKEN)
                .totalTimeout(Duration.ofSeconds(10))
                .listener(event -> {
                    see(event);
                    throw new IllegalStateException("of the listener");
                });
        see(builder);
        return builder.build();
    }

    private void see(Object... things) {
        for (Object thing : things) {
            seen.add(thing.toString());
            for (Throwable each = thing instanceof Throwable failure ? failure.getCause() : null;
                    each != null;
                    each = each.getCause()) {
                seen.add(each.toString());
            }
        }
    }

    private static String encoded() {
        return Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(UTF_8));
    }

    /** What tools show of a dump before they open it. What a string holds is in its body, as everything is. */
    private String headerOfHeapDump() throws Exception {
        Path dump = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (InputStream bytes = Files.newInputStream(dump)) {
            return new String(bytes.readNBytes(31), ISO_8859_1);
        }
    }

    private final class Noted extends Handler {

        @Override
        public void publish(LogRecord each) {
            seen.add(each.getMessage());
            if (each.getThrown() != null) {
                see(each.getThrown());
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
