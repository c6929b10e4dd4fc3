package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.ProjectsApi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An error that a request has to be answered with: code, the status that the catalogue gives it, and who is blamed with which code. */
record Refusal(String code, int status, Map<String, String> blamed) {

    private static Refusal of(ProjectsApi api, String code, int usual, String... fields) {
        List<Integer> statuses = api.statuses(code);
        Map<String, String> blamed = new TreeMap<>();
        for (String field : fields) {
            blamed.put(field, code);
        }
        return new Refusal(code, statuses.isEmpty() ? usual : statuses.get(0), blamed);
    }

    static Refusal invalid(ProjectsApi api, String... fields) {
        return of(api, "PARAMETER_INVALID", 400, fields);
    }

    static Refusal conflicting(ProjectsApi api, String field) {
        return of(api, "CONFLICTING_PARAMETERS", 400, field);
    }

    static Refusal noSuchProject(ProjectsApi api) {
        return of(api, "PROPERTY_NOT_FOUND", 400, api.sid().name());
    }

    static Refusal unauthorized(ProjectsApi api) {
        return of(api, "UNAUTHORIZED", 401);
    }

    static Refusal inactive(ProjectsApi api) {
        return of(api, "ACCOUNT_INACTIVE", 403);
    }

    static Refusal noSuchPath(ProjectsApi api) {
        return of(api, "NOT_FOUND", 404);
    }

    static Refusal noSuchMethod(ProjectsApi api) {
        return of(api, "METHOD_NOT_ALLOWED", 405);
    }

    static Refusal notAcceptable(ProjectsApi api) {
        return of(api, "NOT_ACCEPTABLE", 406);
    }

    @Override
    public String toString() {
        return status + " " + code + (blamed.isEmpty() ? "" : " for " + String.join(", ", blamed.keySet()));
    }
}
