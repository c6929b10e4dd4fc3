package dev.projectsapi.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.spec.ContractException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Composes YAML (of which JSON is a part) into a tree, and remembers on which line each place stands. */
final class Composer {

    /** Deeper than any contract; a document that contains itself by an alias never ends else. */
    private static final int DEEPEST = 100;

    private final Path file;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<String> doubled = new ArrayList<>();

    Composer(Path file) {
        this.file = file;
    }

    Document document(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            DumperOptions unused = new DumperOptions();
            Yaml yaml = new Yaml(
                    new SafeConstructor(options), new Representer(unused), unused, options, new JsonTypesOnly());
            Node root = yaml.compose(new StringReader(text));
            if (!(root instanceof MappingNode)) {
                throw new ContractException(file + ": not an OpenAPI document");
            }
            return new Document(file, node(root, "", line(root), 0), lines, doubled);
        } catch (MarkedYAMLException malformed) {
            String where = malformed.getProblemMark() == null
                    ? ""
                    : ":" + (malformed.getProblemMark().getLine() + 1);
            throw new ContractException(file + where + ": not well-formed YAML or JSON: " + malformed.getProblem());
        } catch (YAMLException malformed) {
            String reason =
                    String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
            throw new ContractException(file + ": not well-formed YAML or JSON: " + reason);
        }
    }

    private JsonNode node(Node node, String pointer, int line, int depth) {
        if (depth > DEEPEST) {
            throw new ContractException(file + ":" + line + ": nested too deeply");
        }
        lines.put(pointer, line);
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(node(item, Pointers.child(pointer, array.size()), line(item), depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                throw new ContractException(file + ":" + line(member.getKeyNode()) + ": a key that is no text");
            }
            String place = Pointers.child(pointer, key.getValue());
            if (object.has(key.getValue())) {
                doubled.add(place);
            }
            object.set(key.getValue(), node(member.getValueNode(), place, line(key), depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return json.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return json.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT)) {
            return json.numberNode(new BigInteger(text));
        }
        return tag.equals(Tag.FLOAT) ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
