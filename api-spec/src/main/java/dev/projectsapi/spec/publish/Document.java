package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Example;
import java.util.Map;
import java.util.Optional;

/** The contract's tree with all its prose, of which {@link dev.projectsapi.spec.Contract} keeps only what programs need. */
record Document(JsonNode tree) {

    /**
     * What stands at a JSON pointer, references followed.
     *
     * @throws IllegalArgumentException when nothing stands there
     */
    JsonNode at(String pointer) {
        JsonNode found = follow(tree.at(pointer));
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("The contract has nothing at " + pointer);
        }
        return found;
    }

    /** What a reference names; what was given, where it is none. */
    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The component that a reference names. */
    static Optional<String> nameOf(JsonNode node) {
        return Optional.ofNullable(node.get("$ref"))
                .map(JsonNode::asText)
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
    }

    Iterable<Map.Entry<String, JsonNode>> components(String kind) {
        return at("/components/" + kind).properties();
    }

    /** The one line that the contract says about an example. */
    String summaryOf(Example example) {
        return tree.findValues("examples").stream()
                .map(examples -> examples.path(example.name()).path("summary"))
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No summary at the example " + example.name()))
                .asText();
    }

    /** The part of {@code info.description} below a heading, without it. */
    String section(String title) {
        String heading = "## " + title + "\n";
        String text = at("/info/description").asText();
        int start = text.indexOf(heading);
        if (start < 0) {
            throw new IllegalArgumentException("The contract's description has no section " + title);
        }
        int end = text.indexOf("\n## ", start + heading.length());
        return text.substring(start + heading.length(), end < 0 ? text.length() : end)
                .strip();
    }
}
