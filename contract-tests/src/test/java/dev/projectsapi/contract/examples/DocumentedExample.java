package dev.projectsapi.contract.examples;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Example;
import dev.projectsapi.spec.ExampleRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An example of the contract: an operation's, with the status that it comes with. */
public record DocumentedExample(String operation, int status, Example example) {

    /** All that the contract documents, of each operation. */
    public static Stream<DocumentedExample> all() {
        return Contract.builtIn().operations().stream()
                .flatMap(operation -> operation.responses().stream()
                        .flatMap(response -> response.examples().stream()
                                .map(example -> new DocumentedExample(
                                        operation.id(), status(response.status(), example), example))));
    }

    /** Those that any server with the sample data answers as they stand, without being brought into a situation first. */
    public static List<DocumentedExample> plain() {
        return all().filter(example -> example.request().situation() == null).toList();
    }

    private static int status(String documented, Example example) {
        Integer own = request(example).status();
        return own == null ? Integer.parseInt(documented) : own;
    }

    private static ExampleRequest request(Example example) {
        return Objects.requireNonNull(example.request(), () -> example.name() + " has no x-request");
    }

    public ExampleRequest request() {
        return request(example);
    }

    /** The test's name. */
    @Override
    public String toString() {
        return operation + " " + status + " " + example.name();
    }
}
