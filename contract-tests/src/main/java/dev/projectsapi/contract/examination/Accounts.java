package dev.projectsapi.contract.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.contract.examination.ClientCase.Who;
import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.sandbox.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accounts of the origin, with what is in them. */
final class Accounts {

    private static final String SUBJECT = "/dev/projectsapi/server/sample/subject.yaml";

    private final Map<Who, Credentials> callers = new EnumMap<>(Who.class);
    private final Map<Who, List<JsonNode>> projects = new EnumMap<>(Who.class);

    Accounts(Origin origin) {
        JsonNode accounts = subject().path("accounts");
        int most = 0;
        for (JsonNode account : accounts) {
            int size = account.path("projects").asInt(-1);
            Credentials caller = new Credentials(
                    account.path("accountSid").asText(), account.path("token").asText());
            if (size == 0) {
                callers.put(Who.NOTHING, caller);
            } else if (size > most) {
                most = size;
                callers.put(Who.MANY_PAGES, caller);
            }
            if (caller.token().contains(":")) {
                callers.put(Who.MANY_SCRIPTS, caller);
            }
        }
        callers.put(Who.RATE_LIMITED, Credentials.of(Scenario.RATE_LIMITED));
        callers.put(Who.SHRINKING, Credentials.of(Scenario.SHRINKING));
        callers.put(Who.GROWING, Credentials.of(Scenario.GROWING));
        callers.forEach((who, caller) -> projects.put(who, origin.projects(caller)));
    }

    Credentials caller(Who who) {
        return Objects.requireNonNull(callers.get(who), "the sample has one");
    }

    List<JsonNode> projects(Who who) {
        return Objects.requireNonNull(projects.get(who), "the sample has one");
    }

    private static JsonNode subject() {
        try (InputStream in =
                Objects.requireNonNull(ProjectsServer.class.getResourceAsStream(SUBJECT), "the sample is packaged")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
