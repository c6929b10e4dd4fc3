package dev.projectsapi.client;

import java.net.URI;
import java.util.Map;

/** A client as the environment variables describe it. */
final class EnvironmentSettings {

    private EnvironmentSettings() {}

    static ProjectsClient client(Map<String, String> environment) {
        String baseUrl = value(environment, "PROJECTS_BASE_URL");
        return ProjectsClient.builder()
                .baseUrl(URI.create(baseUrl))
                .credentials(value(environment, "PROJECTS_ACCOUNT_SID"), value(environment, "PROJECTS_TOKEN"))
                .build();
    }

    private static String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is not set");
        }
        return value;
    }
}
