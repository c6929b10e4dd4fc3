package dev.projectsapi.contract.clientfaults;

import static java.util.Map.entry;

import dev.projectsapi.client.AccessDeniedException;
import dev.projectsapi.client.AuthenticationException;
import dev.projectsapi.client.CancelledException;
import dev.projectsapi.client.ClientClosedException;
import dev.projectsapi.client.ConnectionException;
import dev.projectsapi.client.FieldError;
import dev.projectsapi.client.InvalidRequestException;
import dev.projectsapi.client.ListOptions;
import dev.projectsapi.client.Project;
import dev.projectsapi.client.ProjectNotFoundException;
import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.client.ProjectsClientBuilder;
import dev.projectsapi.client.ProjectsException;
import dev.projectsapi.client.ProjectsTimeoutException;
import dev.projectsapi.client.RateLimitedException;
import dev.projectsapi.client.ServerException;
import dev.projectsapi.client.UnexpectedResponseException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The client of this project. */
final class OurClient implements Caller {

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            entry(InvalidRequestException.class, Kind.INVALID_REQUEST),
            entry(ProjectNotFoundException.class, Kind.NOT_FOUND),
            entry(AuthenticationException.class, Kind.AUTHENTICATION),
            entry(AccessDeniedException.class, Kind.ACCESS_DENIED),
            entry(RateLimitedException.class, Kind.RATE_LIMITED),
            entry(ServerException.class, Kind.SERVER),
            entry(UnexpectedResponseException.class, Kind.UNEXPECTED),
            entry(ProjectsTimeoutException.class, Kind.TIMEOUT),
            entry(ConnectionException.class, Kind.CONNECTION),
            entry(CancelledException.class, Kind.CANCELLED),
            entry(ClientClosedException.class, Kind.CLOSED));

    private final ProjectsClient client;

    OurClient(Setup setup) {
        ProjectsClientBuilder builder = ProjectsClient.builder()
                .baseUrl(setup.url())
                .allowPlainHttp()
                .credentials(setup.credentials())
                .totalTimeout(setup.total())
                .retryDelay(setup.retryDelay())
                .maxConcurrentCalls(setup.maxConcurrentCalls())
                .listener(event -> setup.listener().run());
        if (setup.trust() != null) {
            builder.httpClient(HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .sslContext(setup.trust())
                    .build());
        }
        client = builder.build();
    }

    @Override
    public List<String> list(@Nullable Integer count, @Nullable Integer skip, @Nullable String token) {
        ListOptions options = ListOptions.defaults();
        options = count == null ? options : options.count(count);
        options = skip == null ? options : options.skip(skip);
        options = token == null ? options : options.token(token);
        return client.projects().list(options).items().stream()
                .map(Project::name)
                .toList();
    }

    @Override
    public String get(@Nullable String sid) {
        return client.projects().get(sid).name();
    }

    @Override
    public void walk(@Nullable String token, Consumer<String> each) {
        var walk = token == null ? client.projects().all() : client.projects().allFrom(token);
        walk.forEach(project -> each.accept(project.name()));
    }

    @Override
    public Future<?> listLater() {
        return client.async().list();
    }

    @Override
    public Failure tell(Throwable thrown) {
        if (!(thrown instanceof ProjectsException e)) {
            return Failure.of(Kind.OTHER);
        }
        Optional<String> pointer = e instanceof UnexpectedResponseException wrong ? wrong.pointer() : Optional.empty();
        Optional<Duration> retryAfter =
                e instanceof RateLimitedException limited ? limited.retryAfter() : Optional.empty();
        return new Failure(
                KINDS.get(e.getClass()),
                e.code().orElse(null),
                pointer.orElse(null),
                retryAfter.orElse(null),
                e.resumeToken().orElse(null),
                e.fieldErrors().stream().map(FieldError::fieldName).toList());
    }

    @Override
    public void close() {
        client.close();
    }
}
