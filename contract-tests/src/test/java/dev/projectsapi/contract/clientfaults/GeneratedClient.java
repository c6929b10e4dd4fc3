package dev.projectsapi.contract.clientfaults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.projectsapi.client.Credentials;
import dev.projectsapi.client.generated.api.ProjectsApi;
import dev.projectsapi.client.generated.invoker.ApiClient;
import dev.projectsapi.client.generated.invoker.ApiException;
import dev.projectsapi.client.generated.model.Project;
import dev.projectsapi.client.generated.model.ProjectList;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the generator makes of the contract, untouched, used as its readme shows; credentials by its only hook for them. */
final class GeneratedClient implements Caller {

    private final ProjectsApi api;

    GeneratedClient(Setup setup) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(setup.url().toString());
        client.setConnectTimeout(setup.total());
        client.setReadTimeout(setup.total());
        client.setRequestInterceptor(request -> authorize(request, setup.credentials()));
        client.setResponseInterceptor(response -> setup.listener().run());
        if (setup.trust() != null) {
            client.setHttpClientBuilder(
                    ApiClient.createDefaultHttpClientBuilder().sslContext(setup.trust()));
        }
        api = new ProjectsApi(client);
    }

    private static void authorize(HttpRequest.Builder request, Supplier<Credentials> credentials) {
        Credentials now = credentials.get();
        byte[] both = (now.accountSid() + ":" + now.token()).getBytes(UTF_8);
        request.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    @Override
    public List<String> list(@Nullable Integer count, @Nullable Integer skip, @Nullable String token)
            throws ApiException {
        return names(api.listProjects(count, skip, token));
    }

    @Override
    public String get(@Nullable String sid) throws ApiException {
        return api.getProject(sid).getProperty().getName();
    }

    /** As everybody writes it. */
    @Override
    public void walk(@Nullable String token, Consumer<String> each) throws ApiException {
        String next = token;
        do {
            ProjectList page = api.listProjects(null, null, next);
            names(page).forEach(each);
            next = page.getNextPageToken();
        } while (next != null);
    }

    private static List<String> names(ProjectList page) {
        return page.getProperties().stream().map(Project::getName).toList();
    }

    @Override
    public Future<?> listLater() {
        throw new UnsupportedOperationException("the generator makes either waiting methods or others");
    }

    @Override
    public Failure tell(Throwable thrown) {
        if (!(thrown instanceof ApiException e)) {
            return Failure.of(Kind.OTHER);
        }
        Throwable cause = e.getCause();
        if (cause instanceof JsonProcessingException json) {
            return new Failure(Kind.UNEXPECTED, null, pointer(json), null, null, List.of());
        }
        if (cause != null) {
            return Failure.of(
                    cause instanceof InterruptedException
                            ? Kind.CANCELLED
                            : cause instanceof HttpTimeoutException
                                    ? Kind.TIMEOUT
                                    : cause instanceof IOException ? Kind.CONNECTION : Kind.OTHER);
        }
        return Failure.of(
                switch (e.getCode()) {
                    case 401 -> Kind.AUTHENTICATION;
                    case 403 -> Kind.ACCESS_DENIED;
                    case 429 -> Kind.RATE_LIMITED;
                    default ->
                        e.getCode() >= 500 ? Kind.SERVER : e.getCode() >= 400 ? Kind.INVALID_REQUEST : Kind.UNEXPECTED;
                });
    }

    private static @Nullable String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return null;
        }
        StringBuilder pointer = new StringBuilder();
        mapping.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return pointer.toString();
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
