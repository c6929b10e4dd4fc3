package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What partners read: the files of the site by name, beside the contract's own forms. */
final class Site {

    private final Document document;
    private final Contract contract;
    private final Examples examples;
    private final Path sources;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param sources the folder of what is written by hand: page skeletons, style, guides, samples */
    Site(Document document, Contract contract, SampleAccounts sample, Path sources) {
        this.document = document;
        this.contract = contract;
        this.examples = new Examples(contract, sample);
        this.sources = sources;
    }

    Map<String, byte[]> files() throws IOException {
        HtmlPages pages = new HtmlPages(Template.read(sources.resolve("page.html")), contract.fingerprint());
        String reference = new Reference(document, examples).markdown();
        put("reference.md", reference);
        put("reference.html", pages.page(reference, ""));
        put("changelog.html", pages.page(Changelog.markdown(contract, sources.resolve("../openapi/released")), ""));
        Samples samples = new Samples(contract, examples, sources.resolve("samples"));
        samples.files().forEach((name, program) -> put("samples/" + name, program));
        Map<String, String> guides = new Guides(document, examples, samples).read(sources.resolve("guides"));
        guides.forEach((name, text) -> {
            put("guides/" + name + ".md", text);
            put("guides/" + name + ".html", pages.page(text, "../"));
        });
        put("llms.txt", LlmsText.of(document, contract, guides));
        put("projects.http", HttpFile.of(document, examples.all()));
        put("fingerprint.txt", contract.fingerprint() + "\n");
        put("index.html", tryItPage());
        files.put("scalar.js", scalar());
        for (String asset : List.of("style.css", "try-it.css", "try-it.js")) {
            files.put(asset, Files.readAllBytes(sources.resolve(asset)));
        }
        return files;
    }

    /** Offers the account of the first documented request in the text; nothing is prefilled. */
    private String tryItPage() throws IOException {
        Request first = examples.success(contract.operations().get(0));
        return Template.read(sources.resolve("index.html"))
                .fill(Map.of(
                        "title", contract.title(),
                        "account", String.valueOf(first.sent().account()),
                        "token", first.token(),
                        "fingerprint", contract.fingerprint()));
    }

    private static byte[] scalar() throws IOException {
        String name = "/META-INF/resources/webjars/scalar/scalar.js";
        try (InputStream script = Site.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(script, name).readAllBytes();
        }
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
