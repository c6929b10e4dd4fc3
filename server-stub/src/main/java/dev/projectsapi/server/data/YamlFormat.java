package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML as data files use it. A class of its own, so that who reads JSON loads none of it. */
final class YamlFormat {
    private YamlFormat() {}

    static JsonParser open(Reader text) throws IOException {
        LoaderOptions options = new LoaderOptions();
        // its own limit of 3 MB is reached by 10,000 projects
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new PlainYaml(
                YAMLFactory.builder().loaderOptions(options).build().createParser(text));
    }
}
