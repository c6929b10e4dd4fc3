package dev.projectsapi.spec.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

    private Pointers() {}

    /** The pointer of a member, whose name may hold any character. */
    public static String child(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    public static String child(String pointer, int item) {
        return pointer + "/" + item;
    }

    /** The place around; the document for what stands directly in it. */
    public static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The last step, as it is written in the document. */
    public static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** The pointer in a {@code $ref} into the same document; empty for one that leads out of it. */
    public static Optional<String> ofRef(String ref) {
        if (!ref.startsWith("#/")) {
            return Optional.empty();
        }
        try {
            // a blank in a fragment is %20: a plus is a plus
            return Optional.of(URLDecoder.decode(ref.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
