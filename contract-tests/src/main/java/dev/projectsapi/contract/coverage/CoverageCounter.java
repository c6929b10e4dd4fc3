package dev.projectsapi.contract.coverage;

import dev.projectsapi.contract.coverage.Coverage.Item;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Parameter;
import dev.projectsapi.spec.Response;
import dev.projectsapi.spec.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at each exchange of a verification, and knows in the end what they exercised. */
public final class CoverageCounter {

    private final ProjectsApi api;
    private final Map<Operation, Integer> requests = new LinkedHashMap<>();
    private final Map<Operation, List<ParameterKeywords>> parameters = new LinkedHashMap<>();
    private final Map<Operation, List<StatusKeywords>> statuses = new LinkedHashMap<>();
    /** All errors have the same body, which is described once. */
    private final Map<Schema, BodyKeywords> bodies = new LinkedHashMap<>();

    public CoverageCounter(ProjectsApi api) {
        this.api = api;
        Contract contract = api.contract();
        for (Operation operation : contract.operations()) {
            requests.put(operation, 0);
            parameters.put(
                    operation,
                    operation.parameters().stream()
                            .map(parameter -> new ParameterKeywords(name(operation), parameter))
                            .toList());
            statuses.put(
                    operation,
                    operation.responses().stream()
                            .map(response -> new StatusKeywords(name(operation), response, body(operation, response)))
                            .toList());
        }
    }

    public void add(Exchange exchange) {
        operation(exchange).ifPresent(operation -> {
            requests.merge(operation, 1, Integer::sum);
            Map<String, List<String>> query =
                    Query.valuesByName(exchange.request().query());
            parameters
                    .getOrDefault(operation, List.of())
                    .forEach(parameter -> parameter.add(values(parameter, exchange, query)));
            List<StatusKeywords> all = statuses.getOrDefault(operation, List.of());
            all.stream()
                    .filter(status -> status.is(exchange.status()))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(StatusKeywords::isDefault)
                            .filter(any -> exchange.status() > 0)
                            .findFirst())
                    .ifPresent(status -> status.add(exchange));
        });
    }

    private List<String> values(ParameterKeywords keywords, Exchange exchange, Map<String, List<String>> query) {
        Parameter parameter = keywords.parameter();
        if (parameter.in().equals("path")) {
            return List.of(Query.decoded(
                    exchange.request().path().substring(api.listPath().length() + 1)));
        }
        return query.getOrDefault(parameter.name(), List.of());
    }

    private Optional<Operation> operation(Exchange exchange) {
        boolean reads =
                exchange.request().method().equals("GET") || exchange.request().isHead();
        String path = exchange.request().path();
        String parent = api.listPath() + "/";
        if (!reads) {
            return Optional.empty();
        }
        if (path.equals(api.listPath())) {
            return Optional.of(api.list());
        }
        boolean one =
                path.startsWith(parent) && path.length() > parent.length() && path.indexOf('/', parent.length()) < 0;
        return one ? Optional.of(api.one()) : Optional.empty();
    }

    public Coverage result() {
        List<Item> ofParameters = new ArrayList<>();
        List<Item> ofStatuses = new ArrayList<>();
        List<Item> ofKeywords = new ArrayList<>();
        List<Item> ofOperations = requests.entrySet().stream()
                .map(entry -> new Item(
                        name(entry.getKey()), entry.getValue(), entry.getValue() > 0 ? "" : "no rule asks for it"))
                .toList();
        parameters.values().stream().flatMap(List::stream).forEach(each -> {
            ofParameters.add(each.item());
            ofKeywords.addAll(each.keywords());
        });
        statuses.values().stream().flatMap(List::stream).forEach(each -> {
            ofStatuses.add(each.item());
            ofKeywords.addAll(each.headerKeywords());
        });
        bodies.values().forEach(body -> body.addTo(ofKeywords));
        return new Coverage(ofOperations, ofParameters, ofStatuses, ofKeywords);
    }

    private @Nullable BodyKeywords body(Operation operation, Response response) {
        boolean good = response.status().startsWith("2");
        String at = good ? name(operation) + " " + response.status() + " " : "error ";
        return response.content().values().stream()
                .findFirst()
                .map(schema -> bodies.computeIfAbsent(schema, key -> new BodyKeywords(at, schema)))
                .orElse(null);
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
