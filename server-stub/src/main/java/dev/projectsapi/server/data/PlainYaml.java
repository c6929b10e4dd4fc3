package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/**
 * YAML without aliases and tags, which are refused: the parser below hands an alias over as if its name was the value, and a few
 * of them that are followed make any file larger than memory. An anchor that nobody points to says nothing.
 */
final class PlainYaml extends JsonParserDelegate {
    private final YAMLParser yaml;

    PlainYaml(YAMLParser yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = yaml.nextToken();
        if (yaml.isCurrentAlias()) {
            throw refused("an alias (*)");
        }
        if (token != null && yaml.getTypeId() != null) {
            throw refused("a tag (!)");
        }
        return token;
    }

    private MalformedTextException refused(String what) throws IOException {
        String field = yaml.currentName();
        return new MalformedTextException(
                NodeReader.line(yaml, 0),
                (field == null ? "a value" : Problems.shown(field)) + " has " + what
                        + ", which is not read; allowed are plain values and text in quotes");
    }
}
