package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ApiException;
import dev.projectsapi.client.generated.invoker.ContractFacts;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the contract with its arguments.
 *
 * @param name its name in the contract
 * @param refusal why it is not to be sent
 * @param resumeToken where a walk goes on if this fails; null outside a walk and at its begin
 * @param sender sends it and reads the answer
 */
record Operation<T>(
        String name, Optional<Refusal> refusal, @Nullable String resumeToken, Sender<T> sender) {

    static Operation<ProjectPage> list(ListOptions options) {
        return new Operation<>(
                ContractFacts.listProjects,
                Arguments.refuse(options),
                null,
                (wire, exchange) -> wire.list(
                        exchange, options, options.token().map(Set::of).orElse(Set.of())));
    }

    /** A page of a walk: its token must not be one of those seen so far. */
    static Operation<ProjectPage> walk(ListOptions options, Set<String> seen) {
        return new Operation<>(
                ContractFacts.listProjects,
                Arguments.refuse(options),
                options.token().orElse(null),
                (wire, exchange) -> wire.list(exchange, options, seen));
    }

    static Operation<Project> get(String propertySid) {
        return new Operation<>(
                ContractFacts.getProject,
                Arguments.refuse(propertySid),
                null,
                (wire, exchange) -> wire.get(exchange, propertySid));
    }

    /** Sends by this HTTP client, and reads. */
    @FunctionalInterface
    interface Sender<T> {
        T send(Wire wire, HttpClient exchange) throws ApiException, Malformed;
    }
}
