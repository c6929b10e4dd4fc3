package dev.projectsapi.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.document.Pointers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a document, and where it stands. A missing part is a place, too: its node is a missing node. */
record Place(String pointer, JsonNode node) {

    /** The member's name, or the item's number. */
    String name() {
        return Pointers.name(pointer);
    }

    Place at(String member) {
        return new Place(Pointers.child(pointer, member), node.path(member));
    }

    /** The members of an object, the items of an array. */
    Stream<Place> each() {
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .mapToObj(item -> new Place(Pointers.child(pointer, item), node.get(item)));
        }
        return node.properties().stream().map(member -> at(member.getKey()));
    }

    Stream<Place> each(String member) {
        return at(member).each();
    }

    boolean has(String member) {
        return node.has(member);
    }

    /** The text of a member; empty where there is none. */
    String text(String member) {
        return node.path(member).asText("");
    }

    boolean isRef() {
        return node.path("$ref").isTextual();
    }

    /** The JSON types of a schema, which 3.1 may give as a list. */
    List<String> types() {
        JsonNode type = node.path("type");
        return type.isArray()
                ? at("type").each().map(item -> item.node().asText()).toList()
                : type.isTextual() ? List.of(type.asText()) : List.of();
    }

    boolean is(String type) {
        return types().contains(type);
    }

    Fault fault(String seen) {
        return new Fault(pointer, seen);
    }
}
