package dev.projectsapi.spec;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a parsed document into a {@link Contract}: follows references, merges what stands at the path. */
final class Resolution {

    private final OpenAPI document;
    private final Components components;
    private final Schemas schemas;

    Resolution(OpenAPI document) {
        this.document = document;
        this.components = document.getComponents() == null ? new Components() : document.getComponents();
        this.schemas = new Schemas(components);
    }

    Contract contract(String sha256) {
        List<Operation> operations = new ArrayList<>();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operations.add(operation(path, item, method, operation))));
        List<String> servers = OrEmpty.list(document.getServers()).stream()
                .map(Resolution::url)
                .toList();
        return new Contract(
                OrEmpty.text(
                        document.getInfo() == null ? null : document.getInfo().getTitle()),
                OrEmpty.text(
                        document.getInfo() == null ? null : document.getInfo().getVersion()),
                sha256,
                servers,
                operations,
                Extensions.errorCodes(components));
    }

    private static String url(Server server) {
        String url = OrEmpty.text(server.getUrl());
        for (var variable : OrEmpty.map(server.getVariables()).entrySet()) {
            url = url.replace(
                    "{" + variable.getKey() + "}",
                    OrEmpty.text(variable.getValue().getDefault()));
        }
        return url;
    }

    private Operation operation(
            String path, PathItem item, PathItem.HttpMethod method, io.swagger.v3.oas.models.Operation operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (var each : OrEmpty.list(item.getParameters())) {
            Parameter parameter = parameter(each);
            parameters.put(parameter.in() + " " + parameter.name(), parameter);
        }
        for (var each : OrEmpty.list(operation.getParameters())) {
            Parameter parameter = parameter(each);
            parameters.put(parameter.in() + " " + parameter.name(), parameter);
        }
        List<Response> responses = new ArrayList<>();
        OrEmpty.map(operation.getResponses()).forEach((status, response) -> responses.add(response(status, response)));
        return new Operation(
                OrEmpty.text(operation.getOperationId()),
                method.name(),
                path,
                secured(operation.getSecurity() == null ? document.getSecurity() : operation.getSecurity()),
                List.copyOf(parameters.values()),
                responses,
                Extensions.rules(operation.getExtensions()));
    }

    private static boolean secured(@Nullable List<SecurityRequirement> security) {
        return security != null && !security.isEmpty() && security.stream().noneMatch(Map::isEmpty);
    }

    private Parameter parameter(io.swagger.v3.oas.models.parameters.Parameter given) {
        var parameter = Refs.follow(given.get$ref(), given, components.getParameters());
        return new Parameter(
                parameter.getName(),
                parameter.getIn(),
                Boolean.TRUE.equals(parameter.getRequired()),
                schemas.resolve(parameter.getSchema()),
                Extensions.rules(parameter.getExtensions()));
    }

    private Response response(String status, ApiResponse given) {
        ApiResponse response = Refs.follow(given.get$ref(), given, components.getResponses());
        List<Header> headers = new ArrayList<>();
        OrEmpty.map(response.getHeaders()).forEach((name, header) -> headers.add(header(name, header)));
        Map<String, Schema> content = new LinkedHashMap<>();
        List<Example> examples = new ArrayList<>();
        OrEmpty.map(response.getContent()).forEach((mediaType, media) -> {
            content.put(mediaType, schemas.resolve(media.getSchema()));
            OrEmpty.map(media.getExamples()).forEach((name, example) -> examples.add(example(name, example)));
        });
        return new Response(status, OrEmpty.text(response.getDescription()), headers, content, examples);
    }

    private Header header(String name, io.swagger.v3.oas.models.headers.Header given) {
        var header = Refs.follow(given.get$ref(), given, components.getHeaders());
        return new Header(
                name,
                Boolean.TRUE.equals(header.getRequired()),
                schemas.resolve(header.getSchema()),
                Extensions.rules(header.getExtensions()));
    }

    private Example example(String name, io.swagger.v3.oas.models.examples.Example given) {
        var example = Refs.follow(given.get$ref(), given, components.getExamples());
        // written by the parser's own mapper: it alone keeps explicit nulls of an example's value
        String json = Json.mapper().valueToTree(example.getValue()).toString();
        return new Example(name, json, Extensions.request(example.getExtensions()));
    }
}
