package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The verdict on how a client behaves when it is refused or let down. */
final class MannersTest {

    /** A request each: milliseconds since the start, status, seconds of Retry-After if any; each takes no time. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "waits as told,          0 429 1; 1000 200,                                    good",
        "comes back too soon,    0 429 2; 1000 200,                                    poor",
        "pauses longer and longer, 0 500; 200 500; 600 200,                            good",
        "repeats at once,        0 500; 1 500; 2 200,                                  poor",
        "asks again after a refusal, 0 401; 500 401; 1000 401,                         poor",
        "meets no trouble,       0 200; 1 200,                                         not tried",
        "polls politely,         0 200; 1000 200; 2000 200; 3000 200,                  not tried",
        "goes round in circles,  0 200; 1 200; 2 200; 3 200; 4 200; 5 200; 6 200; 7 200; 8 200; 9 200, poor"
    })
    void judges(String what, String visits, String verdict) {
        assertThat(Manners.of(visits(visits)))
                .singleElement()
                .extracting(Manners::verdict)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Misstep.class)
    void namesARuleThatThereIs(Misstep misstep) throws IOException {
        assertThat(Files.readString(Path.of("../docs/contract-rules.md"))).contains("| " + misstep.rule() + " |");
    }

    private static List<Visit> visits(String text) {
        List<Visit> visits = new ArrayList<>();
        for (String each : text.split(";")) {
            String[] parts = each.strip().split(" ");
            long nanos = Long.parseLong(parts[0]) * 1_000_000;
            int status = Integer.parseInt(parts[1]);
            int seconds = parts.length > 2 ? Integer.parseInt(parts[2]) : -1;
            visits.add(new Visit(
                    Instant.EPOCH,
                    nanos,
                    nanos,
                    "id",
                    "GET",
                    "/v2/Properties",
                    "",
                    "listProjects",
                    "A",
                    "agent",
                    200,
                    "",
                    "",
                    status,
                    "",
                    seconds,
                    false,
                    ""));
        }
        return visits;
    }
}
