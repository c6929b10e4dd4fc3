package dev.projectsapi.client;

import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_ACCOUNT_SID;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_ACTIVE;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_CALL_RECORDING_ENABLED;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_INTEGRATIONS_ENABLED;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_MAIN_DOMAIN;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_NAME;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_PROPERTY_SID;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_SMS_ENABLED;
import static dev.projectsapi.client.generated.model.Project.JSON_PROPERTY_TIME_ZONE;
import static dev.projectsapi.client.generated.model.ProjectList.JSON_PROPERTY_NEXT_PAGE_TOKEN;
import static dev.projectsapi.client.generated.model.ProjectList.JSON_PROPERTY_PROPERTIES;
import static dev.projectsapi.client.generated.model.ProjectList.JSON_PROPERTY_TOTAL_COUNT;
import static dev.projectsapi.client.generated.model.ProjectResponse.JSON_PROPERTY_PROPERTY;

import dev.projectsapi.client.generated.invoker.ContractFacts;
import dev.projectsapi.client.generated.model.ProjectList;
import dev.projectsapi.client.generated.model.ProjectResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes our own types of the generated ones, and holds what was read against the contract. */
final class Representations {

    private Representations() {}

    static ProjectPage page(ProjectList sent, Set<String> seen) throws Malformed {
        var properties = required(sent.getProperties(), JSON_PROPERTY_PROPERTIES);
        List<Project> items = new ArrayList<>(properties.size());
        for (int i = 0; i < properties.size(); i++) {
            items.add(projectAt("/" + JSON_PROPERTY_PROPERTIES + "/" + i, properties.get(i)));
        }
        long total = required(sent.getTotalCount(), JSON_PROPERTY_TOTAL_COUNT);
        if (!Limits.allow(ContractFacts.ProjectList_totalCount, total)) {
            throw new Malformed("/" + JSON_PROPERTY_TOTAL_COUNT, "is out of range");
        }
        String token = sent.getNextPageToken();
        if (token != null) {
            checkToken(token, seen);
        }
        return new ProjectPage(items, total, Optional.ofNullable(token));
    }

    private static void checkToken(String token, Set<String> seen) throws Malformed {
        String pointer = "/" + JSON_PROPERTY_NEXT_PAGE_TOKEN;
        if (token.equals(StrictJson.ABSENT)) {
            throw new Malformed(pointer, "is missing");
        }
        if (!Limits.allow(ContractFacts.ProjectList_nextPageToken, token)) {
            throw new Malformed(pointer, "is not a page token");
        }
        if (seen.contains(token)) {
            throw new Malformed(pointer, "came before: the pages would never end");
        }
    }

    static Project project(ProjectResponse sent) throws Malformed {
        return projectAt("/" + JSON_PROPERTY_PROPERTY, sent.getProperty());
    }

    private static Project projectAt(String pointer, dev.projectsapi.client.generated.model.@Nullable Project sent)
            throws Malformed {
        if (sent == null) {
            throw new Malformed(pointer, "is missing, or null");
        }
        try {
            return new Project(
                    required(sent.getAccountSid(), JSON_PROPERTY_ACCOUNT_SID),
                    required(sent.getPropertySid(), JSON_PROPERTY_PROPERTY_SID),
                    required(sent.getName(), JSON_PROPERTY_NAME),
                    required(sent.getMainDomain(), JSON_PROPERTY_MAIN_DOMAIN),
                    required(sent.getTimeZone(), JSON_PROPERTY_TIME_ZONE),
                    required(sent.getSmsEnabled(), JSON_PROPERTY_SMS_ENABLED),
                    required(sent.getCallRecordingEnabled(), JSON_PROPERTY_CALL_RECORDING_ENABLED),
                    required(sent.getIntegrationsEnabled(), JSON_PROPERTY_INTEGRATIONS_ENABLED),
                    required(sent.getActive(), JSON_PROPERTY_ACTIVE));
        } catch (Malformed e) {
            throw e.within(pointer);
        }
    }

    private static <T> T required(@Nullable T value, String name) throws Malformed {
        if (value == null) {
            throw new Malformed("/" + name, "is missing, or null");
        }
        return value;
    }
}
