package dev.projectsapi.server.http;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.resource.ApiError;
import dev.projectsapi.server.resource.ProjectsResource;
import dev.projectsapi.server.resource.Refusal;
import java.util.ArrayList;
import java.util.BitSet;
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
        BitSet bad = new BitSet();
        boolean given = false;
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = parameters.get(i);
            List<String> values =
                    parameter.inPath() ? List.of(pathValues.get(parameter.name())) : query.rawValues(parameter.name());
            given |= !values.isEmpty();
            arguments[i] = values.isEmpty() ? parameter.defaultValue() : only(parameter, values);
            bad.set(i, arguments[i] == null && !values.isEmpty());
        }
        if (given) {
            bad.or(ConstraintCheck.violations(resource, operation, arguments));
            bad.or(foreignTokens(parameters, arguments, bad, resource));
        }
        if (!bad.isEmpty()) {
            List<String> names = new ArrayList<>();
            bad.stream().forEach(i -> names.add(parameters.get(i).name()));
            throw new Refusal(ApiError.parametersInvalid(names));
        }
        return arguments;
    }

    private static @Nullable Object only(Parameter parameter, List<String> values) {
        if (values.size() > 1) {
            return null;
        }
        return PercentDecoder.decode(values.get(0), !parameter.inPath())
                .map(parameter::read)
                .orElse(null);
    }

    private static BitSet foreignTokens(
            List<Parameter> parameters, @Nullable Object[] arguments, BitSet bad, ProjectsResource resource) {
        BitSet foreign = new BitSet();
        for (int i = 0; i < arguments.length; i++) {
            boolean isToken = parameters.get(i).name().equals(ContractFacts.PAGE_TOKEN_PARAMETER);
            if (isToken && !bad.get(i) && arguments[i] instanceof String token && !resource.knows(token)) {
                foreign.set(i);
            }
        }
        return foreign;
    }
}
