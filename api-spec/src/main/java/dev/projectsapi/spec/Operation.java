package dev.projectsapi.spec;

import java.util.List;
import java.util.Optional;

/**
 * One method of one path.
 *
 * @param method in upper case
 * @param path the template, as in {@code /v2/Properties/{PropertySid}}
 * @param secured whether a request needs credentials
 * @param responses in the document's order
 * @param rules ids of {@code docs/contract-rules.md}
 */
public record Operation(
        String id,
        String method,
        String path,
        boolean secured,
        List<Parameter> parameters,
        List<Response> responses,
        List<String> rules) {

    public Operation {
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        rules = List.copyOf(rules);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** The response documented for a status: its own, else the default one. */
    public Optional<Response> response(int status) {
        return exactResponse(Integer.toString(status)).or(() -> exactResponse("default"));
    }

    private Optional<Response> exactResponse(String status) {
        return responses.stream()
                .filter(response -> response.status().equals(status))
                .findFirst();
    }

    static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
