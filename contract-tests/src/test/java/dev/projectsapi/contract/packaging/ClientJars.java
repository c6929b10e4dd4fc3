package dev.projectsapi.contract.packaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.projectsapi.client.ProjectsClient;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The client and all that it needs at run time, where this build has it from. */
public final class ClientJars {

    private ClientJars() {}

    /** Jackson's four and JSpecify. */
    static List<Path> ofOthers() {
        return Stream.of(
                        ObjectMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        JavaTimeModule.class,
                        NullMarked.class)
                .map(ClientJars::of)
                .toList();
    }

    /** The client, and those. */
    public static List<Path> all() {
        return Stream.concat(Stream.of(of(ProjectsClient.class)), ofOthers().stream())
                .toList();
    }

    /** The jar, or folder, that a class comes from. */
    public static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
