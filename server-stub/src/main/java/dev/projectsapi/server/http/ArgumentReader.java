package dev.projectsapi.server.http;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.ProjectsResource;
import dev.projectsapi.server.resource.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a call from path and query, and names every bad one at once. */
final class ArgumentReader {
    private ArgumentReader() {}

    /** In the order of the operation's parameters. Throws a Refusal if one or more are bad. */
    static @Nullable Object[] read(
            Operation operation, Map<String, String> pathValues, Query query, ProjectsResource resource) {
        List<Parameter> parameters = operation.parameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.size()];
        List<String> bad = new ArrayList<>(0);
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = parameters.get(i);
            List<String> values =
                    parameter.inPath() ? List.of(pathValues.get(parameter.name())) : query.rawValues(parameter.name());
            if (values.isEmpty()) {
                arguments[i] = parameter.defaultValue();
            } else {
                arguments[i] = only(parameter, values, resource);
                if (arguments[i] == null) {
                    bad.add(parameter.name());
                }
            }
        }
        if (!bad.isEmpty()) {
            throw new Refusal(ApiError.parametersInvalid(bad));
        }
        return arguments;
    }

    /** Null for more than one value, or one that the contract or this caller's tokens do not know. */
    private static @Nullable Object only(Parameter parameter, List<String> values, ProjectsResource resource) {
        if (values.size() > 1) {
            return null;
        }
        @Nullable Object value = PercentDecoder.decode(values.get(0), !parameter.inPath())
                .map(parameter.read())
                .orElse(null);
        boolean foreign = parameter.name().equals(ContractFacts.PAGE_TOKEN_PARAMETER)
                && value instanceof String token
                && !resource.knows(token);
        return foreign ? null : value;
    }
}
