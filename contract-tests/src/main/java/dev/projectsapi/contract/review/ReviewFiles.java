package dev.projectsapi.contract.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.projectsapi.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a review for people, for programs, and for whoever shows remarks beside the lines (SARIF). */
public final class ReviewFiles {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReviewFiles() {}

    /**
     * Writes {@code report.html}, {@code report.json} and {@code report.sarif}.
     *
     * @throws InputException if that cannot be done
     */
    public static void write(Review review, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.html"), ReviewPage.html(review));
            json(folder.resolve("report.json"), ReviewJson.of(review));
            json(folder.resolve("report.sarif"), Sarif.of(review));
        } catch (IOException unwritable) {
            throw new InputException("--report: " + folder + " cannot be written");
        }
    }

    private static void json(Path file, JsonNode tree) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(tree) + "\n");
    }
}
