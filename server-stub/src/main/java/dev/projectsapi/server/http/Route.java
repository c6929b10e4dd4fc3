package dev.projectsapi.server.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A path of the contract with what can be done there. */
record Route(PathTemplate path, List<Operation> operations) {
    /** The operation for a method; HEAD is answered by the one for GET. */
    Optional<Operation> operation(String method) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        for (Operation operation : operations) {
            if (operation.httpMethod().equals(wanted)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** The methods, as the header `Allow` lists them. */
    String allowed() {
        return operations.stream()
                .map(Operation::httpMethod)
                .flatMap(method -> method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
                .collect(Collectors.joining(", "));
    }
}
