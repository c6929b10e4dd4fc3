package dev.projectsapi.spec.compat;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others' documents may be wrong in any place: they are compared all the same, or refused in one line. */
final class AnyDocumentTest {

    private static final int DOCUMENTS = 400;
    private static final List<String> OTHER_VALUES =
            List.of("null", "7", "-1.5", "true", "\"x\"", "[]", "{}", "[1]", "{\"$ref\": \"#/nowhere\"}", "[[]]");

    @Test
    void isComparedOrRefusedInOneLine(@TempDir Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Random random = new Random(1);
        for (int i = 0; i < DOCUMENTS; i++) {
            JsonNode tree = ChangesTest.THINGS.tree().deepCopy();
            String where = spoil(tree, random, json);
            Path file = Files.writeString(folder.resolve("spoiled.json"), tree.toString());

            assertThatCode(() -> compare(file)).as(where).doesNotThrowAnyException();
        }
    }

    private static void compare(Path file) {
        try {
            Document spoiled = Document.openApi(file);
            Comparison.of(ChangesTest.THINGS, spoiled);
            Comparison.of(spoiled, ChangesTest.THINGS);
        } catch (ContractException refused) {
            if (refused.getMessage().lines().count() != 1) {
                throw new AssertionError(refused);
            }
        }
    }

    /** Puts another value at one place; says which and where. */
    private static String spoil(JsonNode tree, Random random, ObjectMapper json) throws IOException {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        String value = OTHER_VALUES.get(random.nextInt(OTHER_VALUES.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            object.set(name, json.readTree(value));
            return name + ": " + value;
        }
        int item = random.nextInt(holder.size());
        ((ArrayNode) holder).set(item, json.readTree(value));
        return item + ": " + value;
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
        }
        node.forEach(each -> collect(each, holders));
    }
}
