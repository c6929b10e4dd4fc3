package dev.projectsapi.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.ContractException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An OpenAPI document as it was written, YAML or JSON: its tree, and the line of each place in it.
 *
 * @param lines line, from 1, by JSON pointer; of a member, the line of its key
 * @param doubled pointers of the keys that stand twice in one mapping
 */
public record Document(Path file, JsonNode tree, Map<String, Integer> lines, List<String> doubled) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** A reference to a reference is rare; one that leads back to itself never ends. */
    private static final int MOST_STEPS = 20;

    public Document {
        lines = Map.copyOf(lines);
        doubled = List.copyOf(doubled);
    }

    /**
     * Reads a document.
     *
     * @throws ContractException with one line that says what is wrong with the file
     */
    public static Document read(Path file) {
        if (Files.isDirectory(file)) {
            throw new ContractException(file + ": cannot be read (it is a folder)");
        }
        try {
            return new Composer(file).document(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new ContractException(file + ": cannot be read (no such file)");
        } catch (CharacterCodingException binary) {
            throw new ContractException(file + ": cannot be read (not UTF-8)");
        } catch (IOException unreadable) {
            throw new ContractException(
                    file + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }

    /**
     * Reads a document that says of itself that it is OpenAPI 3, whatever else is wrong with it.
     *
     * @throws ContractException with one line that says what is wrong with the file
     */
    public static Document openApi(Path file) {
        Document document = read(file);
        if (!document.root().text("openapi").startsWith("3.")) {
            throw new ContractException(file + ": not an OpenAPI 3 document");
        }
        return document;
    }

    public Place root() {
        return new Place("", tree);
    }

    /** Whether a member of a path is an operation. */
    public static boolean isMethod(String member) {
        return METHODS.contains(member);
    }

    /** Follows references from a place to what it means; empty where one leads nowhere, or out of the document. */
    public Optional<Place> follow(Place place) {
        Place found = place;
        for (int steps = 0; found.isRef() && steps < MOST_STEPS; steps++) {
            Optional<String> target = Pointers.ofRef(found.text("$ref"));
            if (target.isEmpty() || at(target.get()).isMissingNode()) {
                return Optional.empty();
            }
            found = new Place(target.get(), at(target.get()));
        }
        return found.isRef() ? Optional.empty() : Optional.of(found);
    }

    /** What stands at a JSON pointer; a missing node where there is nothing. */
    public JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** The line of a place; where the document does not have it, of the nearest place around it. */
    public int line(String pointer) {
        String known = pointer;
        while (!lines.containsKey(known)) {
            known = Pointers.parent(known);
        }
        return lines.get(known);
    }
}
