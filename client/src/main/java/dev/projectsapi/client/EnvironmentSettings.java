package dev.projectsapi.client;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/** A client as the environment variables describe it. */
final class EnvironmentSettings {

    private EnvironmentSettings() {}

    static ProjectsClient client(Map<String, String> environment) {
        String baseUrl = value(environment, "PROJECTS_BASE_URL");
        String accountSid = value(environment, "PROJECTS_ACCOUNT_SID");
        String token = value(environment, "PROJECTS_TOKEN");
        ProjectsClientBuilder builder = ProjectsClient.builder();
        checked("PROJECTS_BASE_URL", () -> builder.baseUrl(URI.create(baseUrl)));
        checked("PROJECTS_ACCOUNT_SID", () -> builder.credentials(accountSid, token));
        return checked("PROJECTS_BASE_URL", builder::build);
    }

    private static <T> T checked(String name, Supplier<T> use) {
        try {
            return use.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The environment variable " + name + ": " + e.getMessage(), e);
        }
    }

    private static String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is not set");
        }
        return value;
    }
}
