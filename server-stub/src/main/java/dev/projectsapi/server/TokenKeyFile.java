package dev.projectsapi.server;

import dev.projectsapi.server.paging.PageTokenKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of page-token keys: 64 hex digits a line, the first one signs, all are accepted. */
final class TokenKeyFile {
    private TokenKeyFile() {}

    static List<PageTokenKey> read(Path file) {
        List<PageTokenKey> keys = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String hex = line.replaceFirst("#.*", "").strip();
            if (hex.matches("[0-9a-fA-F]{64}")) {
                keys.add(PageTokenKey.ofHex(hex));
            } else if (!hex.isEmpty()) {
                throw new UsageException("--token-keys: " + file + " line " + number + ": a key is 64 hex digits");
            }
        }
        if (keys.isEmpty()) {
            throw new UsageException(
                    "--token-keys: " + file + " holds no key; a key is 64 hex digits in a line of its own");
        }
        return keys;
    }

    private static List<String> lines(Path file) {
        try {
            // some editors begin a file with a byte-order mark
            return Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList();
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    "--token-keys: " + file
                            + " is not UTF-8; save it as such, with a key in each line, which is 64 hex digits, and # before a comment");
        } catch (IOException e) {
            throw new UsageException("--token-keys: " + file + " cannot be read");
        }
    }
}
