package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponderTest {
    // the last one is the example of RFC 9110, section 5.6.7
    @ParameterizedTest
    @CsvSource({
        "2026-12-05T00:00:00Z, 'Sat, 05 Dec 2026 00:00:00 GMT'",
        "2026-12-31T23:59:59Z, 'Thu, 31 Dec 2026 23:59:59 GMT'",
        "1994-11-06T08:49:37Z, 'Sun, 06 Nov 1994 08:49:37 GMT'"
    })
    void writesDatesAsHttpHasThem(Instant instant, String text) {
        assertThat(Responder.httpDate(instant.getEpochSecond())).isEqualTo(text);
    }
}
