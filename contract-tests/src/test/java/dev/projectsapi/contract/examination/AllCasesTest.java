package dev.projectsapi.contract.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every case: for our client, and for one in shell. */
@Tag("slow")
final class AllCasesTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Test
    void findNothingAgainstOurClient() {
        assertThat(Clients.found(Clients.examine(Clients.java(OurClient.class), LIMIT)))
                .isEmpty();
    }

    @Test
    void findNothingAgainstTheShellScriptOfTheDocuments() {
        for (String tool : List.of("sh", "curl", "jq", "iconv")) {
            assumeThat(Clients.isThere(tool)).as("the script needs " + tool).isTrue();
        }

        assertThat(Clients.found(Clients.examine(Clients.shell("../docs/examples/list-projects.sh"), LIMIT)))
                .isEmpty();
    }
}
