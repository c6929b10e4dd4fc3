package dev.projectsapi.client;

import java.net.URI;
import java.time.Duration;

/** Clients as the tests want them: quick to try again, patient with a busy machine. */
final class Clients {

    static final String ACCOUNT = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    static final String TOKEN = "secret-token-7f3a";
    static final String SID = "S1234567890ABCDEF1234567890ABCDE";

    private Clients() {}

    static ProjectsClientBuilder of(URI url) {
        return ProjectsClient.builder()
                .baseUrl(url)
                .credentials(ACCOUNT, TOKEN)
                .totalTimeout(Duration.ofSeconds(10))
                .retryDelay(Duration.ofMillis(20));
    }
}
