package dev.projectsapi.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the YAML and JSON files that a user gives. */
public final class Files {

    private static final int LARGEST = 256 << 20;

    private Files() {}

    /**
     * Reads the one document in a file.
     *
     * @throws InputException with one line that says what is wrong with the file
     */
    public static JsonNode tree(Path file) {
        if (java.nio.file.Files.isDirectory(file)) {
            throw new InputException(file + " cannot be read: it is a folder");
        }
        try {
            String text = java.nio.file.Files.readString(file);
            // some editors begin a file with a byte-order mark
            return mapper(file).readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
            throw malformed(
                    file, e, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads a file with a JSON object in each line.
     *
     * @throws InputException with one line that says what is wrong with the file
     */
    public static List<JsonNode> lines(Path file) {
        List<JsonNode> records = new ArrayList<>();
        int number = 0;
        try {
            for (String line : java.nio.file.Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    records.add(json().readTree(line));
                }
            }
            return records;
        } catch (JsonProcessingException e) {
            throw malformed(file, e, number);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ObjectMapper mapper(Path file) {
        return file.toString().endsWith(".json") ? json() : yaml();
    }

    private static ObjectMapper json() {
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static ObjectMapper yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        return YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .loaderOptions(options)
                        .build())
                .build();
    }

    private static InputException malformed(Path file, JsonProcessingException e, int line) {
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblem() != null) {
            int at =
                    yaml.getProblemMark() == null ? line : yaml.getProblemMark().getLine() + 1;
            return new InputException(file + ", line " + at + ": not well-formed YAML: " + yaml.getProblem());
        }
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        return new InputException(file + (line > 0 ? ", line " + line : "") + ": " + what);
    }

    private static InputException unreadable(Path file, IOException e) {
        String why = e instanceof NoSuchFileException
                ? ": no such file"
                : e instanceof CharacterCodingException ? ": it is not UTF-8" : "";
        return new InputException(file + " cannot be read" + why);
    }
}
