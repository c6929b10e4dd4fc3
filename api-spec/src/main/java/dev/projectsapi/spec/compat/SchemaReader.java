package dev.projectsapi.spec.compat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.document.Document;
import dev.projectsapi.spec.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads schemas of both versions. A keyword that it does not know is a fact, too: as a whole. */
final class SchemaReader {

    private static final Set<String> ONLY_WHEN_TRUE = Set.of("readOnly", "writeOnly", "uniqueItems", "deprecated");

    private final Document document;
    private final boolean is30;

    SchemaReader(Document document) {
        this.document = document;
        this.is30 = document.root().text("openapi").startsWith("3.0");
    }

    /** @param place what the value is called; {@code …/} for a body, whose members come right behind */
    Value read(String place, Place schema) {
        return read(place, List.of(schema), Map.of());
    }

    private Value read(String place, List<Place> schemas, Map<String, String> within) {
        SchemaParts parts = new SchemaParts(within);
        schemas.forEach(schema -> collect(schema, place, parts));
        List<Element> children = new ArrayList<>();
        parts.properties.forEach((name, written) -> {
            List<Facet> facets = new ArrayList<>();
            Place required = parts.required.getOrDefault(name, written.get(0));
            facets.add(new Facet("required", String.valueOf(parts.required.containsKey(name)), required.pointer()));
            children.add(child(Kind.PROPERTY, name, place, written, parts, facets));
        });
        parts.required.forEach((name, where) -> {
            if (!parts.properties.containsKey(name)) {
                parts.add("requires", name, where);
            }
        });
        if (!parts.items.isEmpty()) {
            children.add(child(Kind.ITEMS, "*", place, parts.items, parts, new ArrayList<>()));
        }
        if (!parts.others.isEmpty()) {
            children.add(child(Kind.OTHERS, "?", place, parts.others, parts, new ArrayList<>()));
        }
        return new Value(parts.facets(), children);
    }

    private Element child(
            Kind kind, String name, String place, List<Place> written, SchemaParts parts, List<Facet> facets) {
        String own = (place.endsWith("/") ? place : place + "/") + name;
        Value value = read(own, written, parts.within);
        facets.addAll(value.facets());
        return new Element(kind, name, own, written.get(0).pointer(), facets, value.children());
    }

    private void collect(Place schema, String place, SchemaParts parts) {
        if (schema.isRef()) {
            Place target = document.follow(schema)
                    .orElseThrow(() -> new ContractException(document.file() + ":" + document.line(schema.pointer())
                            + ": the reference " + schema.text("$ref") + " leads nowhere in this document"));
            String began = parts.within.putIfAbsent(target.pointer(), place);
            if (began == null) {
                collect(target, place, parts);
            } else if (!began.equals(place)) {
                parts.add("recursive", place.substring(began.length()).replaceFirst("^/", ""), schema);
            }
            if (is30) {
                return;
            }
        }
        schema.each("allOf").forEach(part -> collect(part, place, parts));
        alternatives(schema, "oneOf", place, parts);
        alternatives(schema, "anyOf", place, parts);
        schema.each().forEach(word -> keyword(schema, word, parts));
    }

    /** "This or null" is this, and null; of a real choice, each alternative is one fact as a whole. */
    private void alternatives(Place schema, String keyword, String place, SchemaParts parts) {
        List<Place> choices = new ArrayList<>(schema.each(keyword).toList());
        boolean orNull = choices.removeIf(choice -> choice.types().equals(List.of("null")));
        if (choices.size() == 1) {
            collect(choices.get(0), place, parts);
        } else {
            choices.forEach(choice -> parts.add(keyword, alternative(choice, place, parts), choice));
        }
        if (orNull) {
            parts.add("type", "null", schema.at(keyword));
        }
    }

    private String alternative(Place choice, String place, SchemaParts parts) {
        Value value = read(place, List.of(choice), parts.within);
        Element whole = new Element(Kind.VALUE, "", "", "", value.facets(), value.children());
        return whole.facts().map(String::strip).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining("; ", "(", ")"));
    }

    private void keyword(Place schema, Place word, SchemaParts parts) {
        JsonNode node = word.node();
        String name = word.name();
        if (Bounds.isBound(name) && node.isNumber()) {
            parts.bound(name, node.decimalValue(), word);
            return;
        }
        switch (name) {
            case "$ref", "allOf", "oneOf", "anyOf" -> {
                // collected already
            }
            case "type" -> schema.types().forEach(type -> parts.add("type", type, word));
            case "nullable" -> {
                if (node.asBoolean()) {
                    parts.add("type", "null", word);
                }
            }
            case "exclusiveMinimum", "exclusiveMaximum" -> {
                if (node.isBoolean() && node.asBoolean() && !parts.says(name)) {
                    parts.put(name, "true", word);
                }
            }
            case "enum" -> word.each().forEach(value -> parts.add("value", Canonical.text(value.node()), word));
            case "const" -> parts.add("value", Canonical.text(node), word);
            case "format", "default" -> parts.put(name, Canonical.text(node), word);
            case "pattern" -> parts.add(name, Canonical.text(node), word);
            case "multipleOf" -> {
                if (node.isNumber()) {
                    parts.add(name, Canonical.text(node), word);
                }
            }
            case "required" ->
                word.each().forEach(each -> parts.required.put(each.node().asText(), each));
            case "properties" ->
                word.each()
                        .forEach(property -> parts.properties
                                .computeIfAbsent(property.name(), key -> new ArrayList<>())
                                .add(property));
            case "items" -> parts.items.add(word);
            case "additionalProperties", "unevaluatedProperties" -> {
                if (node.isObject() && !node.isEmpty()) {
                    parts.others.add(word);
                } else if (node.isBoolean() && !node.asBoolean()) {
                    parts.put("closed", "true", word);
                }
            }
            default -> {
                // a bound that is no number says nothing
                if (!Bounds.isBound(name)) {
                    other(word, parts);
                }
            }
        }
    }

    private void other(Place word, SchemaParts parts) {
        if (ONLY_WHEN_TRUE.contains(word.name())) {
            if (word.node().asBoolean()) {
                parts.put(word.name(), "true", word);
            }
        } else if (!Canonical.isForReaders(word.name())) {
            parts.put(word.name(), Canonical.text(document, word), word);
        }
    }
}
