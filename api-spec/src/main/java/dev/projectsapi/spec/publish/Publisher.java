package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ResolvedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: writes the published files of one document into folders. */
public final class Publisher {

    private Publisher() {}

    /**
     * @param args the document; the folder of the partners' site; the folder inside the jar
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path document = Path.of(args[0]);
        Path site = Files.createDirectories(Path.of(args[1]));
        Path jar = Files.createDirectories(Path.of(args[2]));
        byte[] yaml = Files.readAllBytes(document);
        byte[] json = json(yaml);
        for (Path folder : new Path[] {site, jar}) {
            Files.write(folder.resolve("openapi.yaml"), yaml);
            Files.write(folder.resolve("openapi.json"), json);
        }
        Files.write(jar.resolve("contract.json"), ResolvedForm.write(Contract.read(document)));
    }

    /** The same document as JSON: same members, same order. */
    static byte[] json(byte[] yaml) throws IOException {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(tree);
    }
}
