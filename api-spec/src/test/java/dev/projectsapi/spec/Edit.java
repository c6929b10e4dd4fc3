package dev.projectsapi.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of a contract, ours if nobody names another, as a test's table has it: after {@code == title}, the lines of a patch ({@code -} goes,
 * {@code +} comes, a blank stays; at the first place where they fit), and {@code *old=>new} for a word replaced everywhere.
 * {@code ...} parts two patches.
 */
public record Edit(String title, List<String> lines) {

    private static final Path SOURCE = Path.of("src/main/openapi/projects.yaml");

    /** Reads a table. */
    public static Stream<Edit> table(Path file) {
        String[] parts = read(file).split("(?m)^== ");
        return Arrays.stream(parts).skip(1).map(part -> {
            List<String> lines = part.lines().filter(line -> !line.isEmpty()).toList();
            return new Edit(lines.get(0), lines.subList(1, lines.size()));
        });
    }

    /** Writes our changed contract into a file. */
    public Path into(Path folder) {
        return into(SOURCE, folder);
    }

    /** Writes a changed contract into a file. */
    public Path into(Path source, Path folder) {
        String contract = "\n" + read(source);
        List<String> hunk = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("*")) {
                String[] words = line.substring(1).split("=>", -1);
                assertThat(contract).contains(words[0]);
                contract = contract.replace(words[0], words[1]);
            } else if (line.equals("...")) {
                contract = patched(contract, hunk);
                hunk.clear();
            } else {
                hunk.add(line);
            }
        }
        String edited = hunk.isEmpty() ? contract : patched(contract, hunk);
        return write(folder.resolve("edited.yaml"), edited.substring(1));
    }

    private static String patched(String contract, List<String> hunk) {
        String before = side(hunk, '-');
        int at = contract.indexOf(before);
        assertThat(at).as("where to find\n%s", before).isNotNegative();
        return contract.substring(0, at) + side(hunk, '+') + contract.substring(at + before.length());
    }

    private static String side(List<String> hunk, char mark) {
        StringBuilder text = new StringBuilder("\n");
        hunk.stream()
                .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == mark)
                .forEach(line -> text.append(line.substring(1)).append('\n'));
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
