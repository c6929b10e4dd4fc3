package dev.projectsapi.spec;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads a document with Swagger Parser. */
final class ContractReader {

    private ContractReader() {}

    static Contract read(Path file) {
        byte[] bytes = bytes(file);
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = parse(file, options);
        OpenAPI document = parsed.getOpenAPI();
        if (document == null
                || document.getPaths() == null
                || document.getPaths().isEmpty()) {
            throw new ContractException(
                    file + ": not an OpenAPI 3 document with paths" + firstOf(parsed.getMessages()));
        }
        return new Resolution(document).contract(sha256(bytes));
    }

    private static SwaggerParseResult parse(Path file, ParseOptions options) {
        try {
            return new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
        } catch (RuntimeException broken) {
            throw new ContractException(
                    file + ": cannot be read as OpenAPI: " + firstLine(String.valueOf(broken.getMessage())));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new ContractException(file + ": cannot be read (" + reason(unreadable) + ")");
        }
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof java.nio.file.NoSuchFileException
                ? "no such file"
                : unreadable.getClass().getSimpleName();
    }

    private static String firstOf(List<String> messages) {
        return messages == null || messages.isEmpty() ? "" : ": " + firstLine(messages.get(0));
    }

    private static String firstLine(String text) {
        return text == null ? "no reason given" : text.lines().findFirst().orElse("");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
