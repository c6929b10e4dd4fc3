package dev.projectsapi.contract.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A module with code made from the contract: what its build tells the generator, told again for another contract. */
enum GeneratedModule {
    SERVER("server-stub", "dev.projectsapi.server."),
    CLIENT("client", "dev.projectsapi.client.");

    static final Path CONTRACT = Path.of("../api-spec/src/main/openapi/projects.yaml");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String packages;

    GeneratedModule(String folder, String packages) {
        this.folder = Path.of("..", folder);
        this.packages = packages;
    }

    /** How the names of its classes begin. */
    String packages() {
        return packages;
    }

    Path sources() {
        return folder.resolve("src/main/java");
    }

    /** Where this build has it made. */
    Path generated() {
        return folder.resolve("target/generated-sources/openapi");
    }

    /** Where {@link #writeJob} has the code made, below the work folder. */
    Path generatedIn(Path work) {
        return work.resolve(folder.getFileName()).resolve("generated");
    }

    /** Writes the settings of one run of the generator, as its {@code batch} command reads them; the contract is in the work folder. */
    Path writeJob(Path work) throws IOException {
        String pom = Files.readString(folder.resolve("pom.xml"));
        ObjectNode job = (ObjectNode) new YAMLMapper()
                .readTree(folder.resolve("src/main/openapi/generator.yaml").toFile());
        job.put("generatorName", element(pom, "generatorName"));
        job.put("inputSpec", work.resolve("projects.yaml").toString());
        job.put("outputDir", generatedIn(work).toString());
        job.put(
                "templateDir",
                folder.resolve("src/main/openapi/templates").toAbsolutePath().toString());
        ((ObjectNode) job.get("additionalProperties")).put("artifactVersion", element(pom, "version"));
        ObjectNode properties = job.putObject("globalProperties");
        properties.put("apis", "").put("models", "");
        properties.put("supportingFiles", element(pom, "supportingFilesToGenerate"));
        for (String unwanted : new String[] {"apiDocs", "modelDocs", "apiTests", "modelTests"}) {
            properties.put(unwanted, "false");
        }
        Path file = Files.createDirectories(work.resolve(folder.getFileName())).resolve("job.json");
        Files.write(file, JSON.writeValueAsBytes(job));
        return file;
    }

    private static String element(String pom, String name) {
        Matcher found = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(pom);
        if (!found.find()) {
            throw new IllegalStateException("no <" + name + "> in the module's pom");
        }
        return found.group(1);
    }
}
