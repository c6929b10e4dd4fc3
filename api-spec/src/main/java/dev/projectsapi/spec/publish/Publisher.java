package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.ResolvedForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Run by the build: writes the published files of one document into folders. */
public final class Publisher {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build();

    private Publisher() {}

    /**
     * Writes every form of one document.
     *
     * @param args the document; the folder of the pages' sources; the data file of the server-stub's sample; the
     *     folder of the partners' site; the folder inside the jar; what our jars' manifests say of the contract
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path document = Path.of(args[0]);
        Path sources = Path.of(args[1]);
        SampleAccounts sample = SampleAccounts.read(Path.of(args[2]));
        Path site = Path.of(args[3]);
        Path jar = Path.of(args[4]);
        Contract contract = Contract.read(document);
        byte[] written = Files.readAllBytes(document);
        Map<String, byte[]> files = new LinkedHashMap<>(forms(written));
        files.putAll(new Site(new Document(YAML.readTree(written)), contract, sample, sources).files());
        for (var file : files.entrySet()) {
            write(site.resolve(file.getKey()), file.getValue());
            write(jar.resolve(file.getKey()), file.getValue());
        }
        write(jar.resolve("contract.json"), ResolvedForm.write(contract));
        write(Path.of(args[5]), manifest(contract));
    }

    /** Which contract a jar was made from, for whoever has nothing but the jar. */
    private static byte[] manifest(Contract contract) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Contract-Version", contract.version());
        manifest.getMainAttributes().putValue("Contract-Sha256", contract.sha256());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** The document as it was written, and the same in the other forms. */
    private static Map<String, byte[]> forms(byte[] document) throws IOException {
        JsonNode tree = YAML.readTree(document);
        JsonNode twin = OpenApi30.twinOf(tree);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("openapi.yaml", document);
        files.put("openapi.json", JSON.writeValueAsBytes(tree));
        files.put("openapi-3.0.yaml", YAML.writeValueAsBytes(twin));
        files.put("openapi-3.0.json", JSON.writeValueAsBytes(twin));
        return files;
    }
}
