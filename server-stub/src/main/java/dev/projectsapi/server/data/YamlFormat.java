package dev.projectsapi.server.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML as data files use it. A class of its own, so that who reads JSON loads none of it. */
final class YamlFormat {
    private YamlFormat() {}

    static JsonFactory factory() {
        LoaderOptions options = new LoaderOptions();
        // its own limit of 3 MB is reached by 10,000 projects
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
    }
}
