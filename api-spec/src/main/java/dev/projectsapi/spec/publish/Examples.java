package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Example;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contract's examples with their requests. */
record Examples(Contract contract, SampleAccounts accounts) {

    /** Those of one answer of one operation. */
    List<Request> of(Response response) {
        return response.examples().stream()
                .map(example -> Request.of(example, accounts))
                .toList();
    }

    /** Each example once, though a shared answer stands at every operation. */
    List<Request> all() {
        Map<String, Request> byName = new LinkedHashMap<>();
        for (Operation operation : contract.operations()) {
            for (Response response : operation.responses()) {
                of(response)
                        .forEach(request -> byName.putIfAbsent(request.example().name(), request));
            }
        }
        return new ArrayList<>(byName.values());
    }

    /** The first documented success of an operation: what its code samples send. */
    Request success(Operation operation) {
        return Request.of(operation.response(200).orElseThrow().examples().get(0), accounts);
    }

    Request named(String name) {
        return all().stream()
                .filter(request -> request.example().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract has no example " + name));
    }

    /** The examples whose answer has this error code. */
    List<Request> withCode(String code) {
        return all().stream()
                .filter(request -> codeOf(request.example()).equals(code))
                .toList();
    }

    private static String codeOf(Example example) {
        return Json.read(example.json()).at("/ResponseStatus/ErrorCode").asText();
    }
}
