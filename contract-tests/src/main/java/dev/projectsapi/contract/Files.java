package dev.projectsapi.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the YAML and JSON files that a user gives. */
public final class Files {

    private Files() {}

    /**
     * Reads the one document in a file.
     *
     * @throws InputException with one line that says what is wrong with the file
     */
    public static JsonNode tree(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (JsonProcessingException e) {
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new InputException(file
                    + (e.getLocation() == null
                            ? ""
                            : ", line " + e.getLocation().getLineNr()) + ": " + what);
        } catch (IOException e) {
            throw new InputException(
                    file + " cannot be read" + (e instanceof NoSuchFileException ? ": no such file" : ""));
        }
    }
}
