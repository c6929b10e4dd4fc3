package dev.projectsapi.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The published files under `/docs/`: the contract in its forms, and the sample data with a subject for the verifier. */
final class Documents {
    static final String PATH = "/docs/";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*");
    private static final String[] FOLDERS = {"META-INF/openapi/", "dev/projectsapi/server/sample/"};
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.of(
            "yaml", "application/yaml",
            "json", "application/json",
            "html", "text/html; charset=utf-8",
            "md", "text/markdown; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "http", "text/plain; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, Optional<Answer>> found = new ConcurrentHashMap<>();

    /** The file at a path below {@link #PATH}; the folder itself is its page. */
    Optional<Answer> find(String path) {
        String name = path.equals(PATH) ? "index.html" : path.substring(PATH.length());
        // only names that exist are kept, else a caller could fill the memory
        @Nullable Optional<Answer> known = found.get(name);
        if (known == null) {
            known = NAME.matcher(name).matches() ? read(name) : Optional.empty();
            known.ifPresent(answer -> found.put(name, Optional.of(answer)));
        }
        return known;
    }

    private static Optional<Answer> read(String name) {
        for (String folder : FOLDERS) {
            try (@Nullable InputStream in = Documents.class.getClassLoader().getResourceAsStream(folder + name)) {
                if (in != null) {
                    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), UNKNOWN_TYPE);
                    return Optional.of(Answer.file(type, in.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }
}
