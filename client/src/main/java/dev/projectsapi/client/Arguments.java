package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ContractFacts;
import dev.projectsapi.client.generated.invoker.ContractFacts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds arguments against the contract's limits, as the server does: all bad ones at once, in the contract's order. */
final class Arguments {

    private final List<FieldError> bad = new ArrayList<>();

    private Arguments() {}

    /** What is wrong with the arguments of a list. */
    static Optional<Refusal> refuse(@Nullable ListOptions options) {
        if (options == null) {
            return Optional.of(new Refusal(ContractFacts.PARAMETER_INVALID, "the options are null", List.of()));
        }
        Arguments arguments = new Arguments();
        options.count().ifPresent(count -> arguments.check(ContractFacts.listProjects_resultsCount, count));
        options.skip().ifPresent(skip -> arguments.check(ContractFacts.listProjects_resultsSkip, skip));
        options.token().ifPresent(token -> arguments.check(ContractFacts.listProjects_nextPageToken, token));
        if (arguments.bad.isEmpty()
                && options.token().isPresent()
                && options.skip().orElse(0) != 0) {
            return Optional.of(
                    conflict(ContractFacts.listProjects_resultsSkip, ContractFacts.listProjects_nextPageToken));
        }
        return arguments.refusal();
    }

    /** What is wrong with the argument of a get. */
    static Optional<Refusal> refuse(@Nullable String propertySid) {
        Arguments arguments = new Arguments();
        arguments.check(ContractFacts.getProject_propertySid, propertySid);
        return arguments.refusal();
    }

    private void check(Value limits, int value) {
        if (!Limits.allow(limits, value)) {
            refuse(limits, "must be an integer from " + limits.minimum() + " to " + limits.maximum());
        }
    }

    private void check(Value limits, @Nullable String value) {
        if (value == null || !Limits.allow(limits, value)) {
            refuse(limits, "must match " + limits.pattern());
        }
    }

    private void refuse(Value limits, String message) {
        bad.add(new FieldError(limits.name(), ContractFacts.PARAMETER_INVALID, limits.name() + " " + message));
    }

    private Optional<Refusal> refusal() {
        return bad.isEmpty() ? Optional.empty() : Optional.of(new Refusal(ContractFacts.PARAMETER_INVALID, all(), bad));
    }

    private String all() {
        return bad.stream().map(FieldError::message).collect(Collectors.joining("; "));
    }

    private static Refusal conflict(Value superfluous, Value other) {
        String message = "Leave out " + superfluous.name() + " when " + other.name() + " is given";
        String code = ContractFacts.CONFLICTING_PARAMETERS;
        return new Refusal(code, message, List.of(new FieldError(superfluous.name(), code, message)));
    }
}
