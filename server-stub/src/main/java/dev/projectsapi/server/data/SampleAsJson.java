package dev.projectsapi.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the sample as JSON beside its YAML, in the build: to load the YAML parser costs a start 0.3 CPU seconds. */
final class SampleAsJson {
    private SampleAsJson() {}

    /** The folder of the sample is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JsonNode sample =
                new YAMLMapper().readTree(folder.resolve("sample.yaml").toFile());
        new JsonMapper().writeValue(folder.resolve(SampleData.FILE).toFile(), sample);
    }
}
