package dev.projectsapi.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.projectsapi.client.generated.api.ProjectsApi;
import dev.projectsapi.client.generated.invoker.ApiClient;
import dev.projectsapi.client.generated.invoker.ApiException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the generated code and reads what it returns: the way of each operation to the server and back. */
final class Wire {

    private static final HttpClient.Builder NEVER_BUILT = HttpClient.newBuilder();

    private final String baseUrl;

    Wire(URI baseUrl) {
        this.baseUrl = baseUrl.toString();
    }

    /** One page. A next page token that is among those seen would lead in a circle. */
    ProjectPage list(HttpClient exchange, ListOptions options, Set<String> seen) throws ApiException, Malformed {
        Integer count = options.count().isPresent() ? options.count().getAsInt() : null;
        Integer skip = options.skip().isPresent() ? options.skip().getAsInt() : null;
        String token = options.token().orElse(null);
        return Representations.page(read(() -> api(exchange).listProjects(count, skip, token)), seen);
    }

    /** One project. */
    Project get(HttpClient exchange, String propertySid) throws ApiException, Malformed {
        return Representations.project(read(() -> api(exchange).getProject(propertySid)));
    }

    private ProjectsApi api(HttpClient exchange) {
        return new ProjectsApi(new ApiClient(NEVER_BUILT, StrictJson.MAPPER, baseUrl) {
            @Override
            public HttpClient getHttpClient() {
                return exchange;
            }

            @Override
            public ObjectMapper getObjectMapper() {
                // the generated one copies it for each call, with all it has learnt
                return mapper;
            }
        });
    }

    private static <G> G read(Generated<G> operation) throws ApiException, Malformed {
        @Nullable G body;
        try {
            body = operation.call();
        } catch (ApiException e) {
            if (e.getCause() instanceof JsonProcessingException json) {
                throw malformed(json);
            }
            throw e;
        }
        if (body == null) {
            throw new Malformed(null, "the body is empty, or null");
        }
        return body;
    }

    /** Never with its cause, nor in Jackson's words: they quote the body. */
    private static Malformed malformed(JsonProcessingException e) {
        StringBuilder pointer = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            mapping.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        }
        return new Malformed(pointer.isEmpty() ? null : pointer.toString(), JsonFault.of(e));
    }

    /** A method of the generated code; it returns null for a blank body. */
    private interface Generated<G> {
        @Nullable G call() throws ApiException;
    }
}
