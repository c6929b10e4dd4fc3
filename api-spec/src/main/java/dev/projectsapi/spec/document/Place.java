package dev.projectsapi.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a document, and where it stands. A missing part is a place, too: its node is a missing node. */
public record Place(String pointer, JsonNode node) {

    /** The member's name, or the item's number. */
    public String name() {
        return Pointers.name(pointer);
    }

    public Place at(String member) {
        return new Place(Pointers.child(pointer, member), node.path(member));
    }

    /** The members of an object, the items of an array. */
    public Stream<Place> each() {
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .mapToObj(item -> new Place(Pointers.child(pointer, item), node.get(item)));
        }
        return node.properties().stream().map(member -> at(member.getKey()));
    }

    public Stream<Place> each(String member) {
        return at(member).each();
    }

    public boolean has(String member) {
        return node.has(member);
    }

    /** The text of a member; empty where there is none. */
    public String text(String member) {
        return node.path(member).asText("");
    }

    public boolean isRef() {
        return node.path("$ref").isTextual();
    }

    /** The JSON types of a schema, which 3.1 may give as a list. */
    public List<String> types() {
        JsonNode type = node.path("type");
        return type.isArray()
                ? at("type").each().map(item -> item.node().asText()).toList()
                : type.isTextual() ? List.of(type.asText()) : List.of();
    }

    public boolean is(String type) {
        return types().contains(type);
    }

    public Fault fault(String seen) {
        return new Fault(pointer, seen);
    }
}
