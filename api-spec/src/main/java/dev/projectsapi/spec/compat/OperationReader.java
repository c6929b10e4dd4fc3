package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one operation: what is sent, what comes back. */
final class OperationReader {

    private final Document document;
    private final SchemaReader schemas;
    private final SecurityReader security;

    OperationReader(Document document) {
        this.document = document;
        this.schemas = new SchemaReader(document);
        this.security = new SecurityReader(document);
    }

    Element read(String path, Place item, Place operation) {
        String method = operation.name().toUpperCase(Locale.ROOT);
        String place = method + " " + path;
        List<Facet> facets = new ArrayList<>(security.facets(operation));
        word(operation, "operationId", facets);
        flag(operation, "deprecated", facets);
        if (operation.has("callbacks")) {
            whole(operation.at("callbacks"), facets);
        }
        List<Element> children = new ArrayList<>();
        // what stands at the path is for all its operations, unless one of them says it anew
        Place servers = operation.has("servers") ? operation : item;
        servers.each("servers").forEach(server -> children.add(ContractReading.server(place + " server ", server)));
        parameters(item, operation).forEach((key, parameter) -> children.add(parameter(place, key, parameter)));
        document.follow(operation.at("requestBody"))
                .filter(body -> body.node().isObject())
                .ifPresent(body -> children.add(body(place + " body", body)));
        operation.each("responses").forEach(response -> children.add(response(place, response)));
        // the name of a path parameter is no part of the path
        String key = method + " " + path.replaceAll("\\{[^}]*}", "{}");
        return new Element(Kind.OPERATION, key, place, operation.pointer(), facets, children);
    }

    private Map<String, Place> parameters(Place item, Place operation) {
        Map<String, Place> parameters = new LinkedHashMap<>();
        Stream.concat(item.each("parameters"), operation.each("parameters"))
                .map(this::followed)
                .forEach(parameter -> {
                    String in = parameter.text("in");
                    String name = parameter.text("name");
                    parameters.put(in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name), parameter);
                });
        return parameters;
    }

    private Element parameter(String operation, String key, Place parameter) {
        String place = operation + " " + parameter.text("in") + " " + parameter.text("name");
        List<Facet> facets = new ArrayList<>();
        required(parameter, facets);
        flag(parameter, "deprecated", facets);
        flag(parameter, "allowReserved", facets);
        flag(parameter, "allowEmptyValue", facets);
        style(parameter, facets);
        List<Element> children = new ArrayList<>(value(place, parameter, facets));
        parameter.each("content").forEach(media -> children.add(media(place, media)));
        return new Element(Kind.PARAMETER, key, place, parameter.pointer(), facets, children);
    }

    /** Said only where it is not what everybody takes for granted. */
    private static void style(Place parameter, List<Facet> facets) {
        String usual = parameter.text("in").matches("query|cookie") ? "form" : "simple";
        Place style = parameter.at("style");
        if (parameter.has("style") && !style.node().asText().equals(usual)) {
            facets.add(new Facet("style", style.node().asText(), style.pointer()));
        }
        Place explode = parameter.at("explode");
        boolean form = style.node().asText(usual).equals("form");
        if (parameter.has("explode") && explode.node().asBoolean() != form) {
            facets.add(new Facet("explode", explode.node().asText(), explode.pointer()));
        }
    }

    private Element body(String place, Place body) {
        List<Facet> facets = new ArrayList<>();
        required(body, facets);
        List<Element> media =
                body.each("content").map(each -> media(place, each)).toList();
        return new Element(Kind.BODY, "", place, body.pointer(), facets, media);
    }

    private Element response(String operation, Place given) {
        String place = operation + " " + given.name();
        Place response = followed(given);
        List<Facet> facets = new ArrayList<>();
        if (response.has("links")) {
            whole(response.at("links"), facets);
        }
        List<Element> children = new ArrayList<>();
        response.each("headers").forEach(header -> children.add(header(place, header)));
        response.each("content").forEach(media -> children.add(media(place, media)));
        return new Element(Kind.RESPONSE, given.name(), place, given.pointer(), facets, children);
    }

    private Element header(String response, Place given) {
        String place = response + " header " + given.name();
        Place header = followed(given);
        List<Facet> facets = new ArrayList<>();
        required(header, facets);
        flag(header, "deprecated", facets);
        List<Element> children = new ArrayList<>(value(place, header, facets));
        header.each("content").forEach(media -> children.add(media(place, media)));
        return new Element(
                Kind.HEADER, given.name().toLowerCase(Locale.ROOT), place, given.pointer(), facets, children);
    }

    private Element media(String before, Place media) {
        String place = before + " " + media.name();
        List<Facet> facets = new ArrayList<>();
        if (media.has("encoding")) {
            whole(media.at("encoding"), facets);
        }
        List<Element> body = new ArrayList<>();
        if (media.has("schema")) {
            Value value = schemas.read(place + " /", media.at("schema"));
            body.add(new Element(
                    Kind.VALUE, "", place + " /", media.at("schema").pointer(), value.facets(), value.children()));
        }
        return new Element(Kind.MEDIA, media.name().toLowerCase(Locale.ROOT), place, media.pointer(), facets, body);
    }

    /** Adds what the schema of a parameter or header says, and answers what is in it. */
    private List<Element> value(String place, Place holder, List<Facet> facets) {
        if (!holder.has("schema")) {
            return List.of();
        }
        Value value = schemas.read(place, holder.at("schema"));
        facets.addAll(value.facets());
        return value.children();
    }

    private Place followed(Place given) {
        return document.follow(given)
                .orElseThrow(() -> new dev.projectsapi.spec.ContractException(
                        document.file() + ":" + document.line(given.pointer()) + ": the reference " + given.text("$ref")
                                + " leads nowhere in this document"));
    }

    private void whole(Place part, List<Facet> facets) {
        facets.add(new Facet(part.name(), Canonical.text(document, part), part.pointer()));
    }

    private static void required(Place holder, List<Facet> facets) {
        Place required = holder.at("required");
        facets.add(new Facet(
                "required",
                String.valueOf(required.node().asBoolean()),
                holder.has("required") ? required.pointer() : holder.pointer()));
    }

    private static void flag(Place holder, String name, List<Facet> facets) {
        if (holder.at(name).node().asBoolean()) {
            facets.add(new Facet(name, "true", holder.at(name).pointer()));
        }
    }

    private static void word(Place holder, String name, List<Facet> facets) {
        if (holder.has(name)) {
            facets.add(new Facet(name, holder.text(name), holder.at(name).pointer()));
        }
    }
}
