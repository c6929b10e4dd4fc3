package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.projectsapi.server.WithSampleServer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What a request leaves in the log. */
final class AccessLogTest extends WithSampleServer {
    @ParameterizedTest
    @CsvSource({
        "CONNECT user:sekrit@host:443 HTTP/1.1, -",
        "GET user:sekrit@host HTTP/1.1, -",
        "GET http://user:sekrit@host/v2/Properties?a=b HTTP/1.1, /v2/Properties",
        "GET /v2/Properties?NextPageToken=sekrit HTTP/1.1, /v2/Properties",
        "GET /v2/Properties http/1.1, /v2/Properties"
    })
    void isOneLineWithAPathAtMost(String requestLine, String path) throws Exception {
        assertThat(logged(requestLine)).contains("path=\"" + path + "\"").doesNotContain("sekrit");
    }

    @Test
    void isShortHoweverLongTheMethodAndThePathAre() throws Exception {
        assertThat(logged("A".repeat(10_000) + " /" + "b".repeat(5000) + " HTTP/1.1"))
                .hasSizeLessThan(500)
                .contains("AAA...", "bbb...");
    }

    private String logged(String requestLine) throws InterruptedException {
        Logger access = (Logger) LoggerFactory.getLogger("access");
        String id = RequestId.of(List.of());
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(
                        event.getKeyValuePairs().stream().map(Object::toString).collect(Collectors.joining(" ")));
            }
        };
        appender.start();
        Level before = access.getLevel();
        access.setLevel(Level.INFO);
        access.addAppender(appender);
        try {
            client().send(requestLine + "\r\nHost: a\r\nX-Request-Id: " + id + "\r\n\r\n");
            String line = "";
            while (!line.contains(id)) {
                line = lines.poll(10, TimeUnit.SECONDS);
                assertThat(line).as("the line of " + requestLine).isNotNull();
            }
            return line;
        } finally {
            access.detachAppender(appender);
            access.setLevel(before);
        }
    }
}
