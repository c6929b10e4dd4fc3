package dev.projectsapi.spec.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guides: written by hand, with the contract's facts, examples and sections put in where they are named. */
final class Guides {

    /** In the order in which one reads them. */
    static final List<String> NAMES =
            List.of("start", "authentication", "paging", "errors", "time-zones", "compatibility", "trying");

    private final Document document;
    private final Examples examples;
    private final Samples samples;

    Guides(Document document, Examples examples, Samples samples) {
        this.document = document;
        this.examples = examples;
        this.samples = samples;
    }

    /** Markdown by name. */
    Map<String, String> read(Path folder) throws IOException {
        Map<String, String> guides = new LinkedHashMap<>();
        for (String name : NAMES) {
            guides.put(name, Template.read(folder.resolve(name + ".md")).fill(this::part));
        }
        return guides;
    }

    /** The title of a guide, for lists of them. */
    static String title(String markdown) {
        return markdown.lines().findFirst().orElseThrow().substring("# ".length());
    }

    private String part(String place) {
        if (place.startsWith("/")) {
            return document.at(place).asText();
        }
        if (place.equals("errors")) {
            return ErrorTexts.markdown(examples).strip();
        }
        String kind = place.substring(0, place.indexOf(' '));
        String name = place.substring(place.indexOf(' ') + 1);
        return switch (kind) {
            case "section" -> document.section(name);
            case "samples" -> samples.markdown(name).strip();
            case "curl" -> "```sh\n" + Curl.command(examples.named(name)) + "\n```";
            case "json" ->
                "```json\n" + Json.laidOut(examples.named(name).example().json()) + "\n```";
            case "account" -> String.valueOf(examples.named(name).sent().account());
            case "token" -> examples.named(name).token();
            default -> throw new IllegalArgumentException("A guide asks for " + place);
        };
    }
}
