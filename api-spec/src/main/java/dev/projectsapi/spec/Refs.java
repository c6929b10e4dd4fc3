package dev.projectsapi.spec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows {@code $ref} into the document's components. Swagger Parser has brought in what stood in other files. */
final class Refs {

    private static final int DEEPEST = 20;

    private Refs() {}

    /** The component that a reference names; what was given, where there is no reference. */
    static <T> T follow(@Nullable String ref, T given, @Nullable Map<String, T> components) {
        if (ref == null) {
            return given;
        }
        T found = components == null ? null : components.get(name(ref));
        if (found == null) {
            throw new ContractException("The reference " + ref + " leads nowhere");
        }
        return found;
    }

    static String name(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    static boolean tooDeep(int depth) {
        return depth > DEEPEST;
    }
}
