package dev.projectsapi.contract.site;

import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The files of the site, as they are in the jar, speaking to the server of a test instead of the one that they name. */
record Printed(URI server) {

    private static final String PRINTED_SERVER = "http://127.0.0.1:8080";

    String text(String name) {
        String resource = "/META-INF/openapi/" + name;
        try (InputStream in = Contract.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(PRINTED_SERVER, server.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the samples read. */
    Map<String, String> environment(String accountSid, String token) {
        return Map.of(
                "PROJECTS_BASE_URL", server.toString(), "PROJECTS_ACCOUNT_SID", accountSid, "PROJECTS_TOKEN", token);
    }
}
