package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ContractFacts;
import dev.projectsapi.client.internal.Places;
import dev.projectsapi.client.internal.Retries;
import dev.projectsapi.client.internal.Transport;
import dev.projectsapi.client.internal.TransportSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Settings of a client. A bad value is refused where it is given, a missing one by {@link #build()}. */
public final class ProjectsClientBuilder {

    private @Nullable URI baseUrl;
    private boolean plainHttp;
    private @Nullable Supplier<Credentials> credentials;
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration attemptTimeout = Duration.ofSeconds(10);
    private Duration totalTimeout = Duration.ofSeconds(30);
    private int maxConcurrentCalls = 64;
    private int maxRetries = 2;
    private Duration retryDelay = Duration.ofMillis(200);
    private Duration maxRetryAfter = Duration.ofSeconds(30);
    private long maxBodyBytes = 8L * 1024 * 1024;
    private @Nullable HttpClient httpClient;
    private CallListener listener = event -> {};

    ProjectsClientBuilder() {}

    /** Where the API is, without its version: {@code https://api.example.com}, a path prefix is fine. */
    public ProjectsClientBuilder baseUrl(URI baseUrl) {
        this.baseUrl = BaseUrl.check(Objects.requireNonNull(baseUrl, "baseUrl"));
        return this;
    }

    /** Allows {@code http} to other machines, too: the token is then sent as plain text. */
    public ProjectsClientBuilder allowPlainHttp() {
        plainHttp = true;
        return this;
    }

    /** Who calls. */
    public ProjectsClientBuilder credentials(String accountSid, String token) {
        Credentials same = new Credentials(accountSid, token);
        return credentials(() -> same);
    }

    /**
     * Who calls, asked for before each request, retries included, on the thread that makes the call; its time is not bounded. What
     * it throws passes through to the caller.
     */
    public ProjectsClientBuilder credentials(Supplier<Credentials> supplier) {
        this.credentials = Objects.requireNonNull(supplier, "supplier");
        return this;
    }

    /** The longest time until a connection is there; 5 s. An HTTP client that is given has its own. */
    public ProjectsClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = positive(timeout, "connectTimeout");
        return this;
    }

    /** The longest time of one try, to the end of the body; 10 s. A try that takes longer is repeated. */
    public ProjectsClientBuilder attemptTimeout(Duration timeout) {
        this.attemptTimeout = positive(timeout, "attemptTimeout");
        return this;
    }

    /** The longest time of a call, all tries and waits included; 30 s. */
    public ProjectsClientBuilder totalTimeout(Duration timeout) {
        this.totalTimeout = positive(timeout, "totalTimeout");
        return this;
    }

    /** How many calls may be under way; 64. Further ones wait, within their total timeout. */
    public ProjectsClientBuilder maxConcurrentCalls(int calls) {
        this.maxConcurrentCalls = (int) atLeast(1, calls, "maxConcurrentCalls");
        return this;
    }

    /** How often a call is tried again; 2. */
    public ProjectsClientBuilder maxRetries(int retries) {
        this.maxRetries = (int) atLeast(0, retries, "maxRetries");
        return this;
    }

    /**
     * The pause before the first retry, of which up to a half is left out by chance; 200 ms. Each further one is twice as
     * long, up to 5 s, unless the first one is longer.
     */
    public ProjectsClientBuilder retryDelay(Duration delay) {
        this.retryDelay = positive(delay, "retryDelay");
        return this;
    }

    /** The longest pause that a server may ask for; 30 s. If it asks for a longer one, the call fails at once. */
    public ProjectsClientBuilder maxRetryAfter(Duration wait) {
        this.maxRetryAfter = positive(wait, "maxRetryAfter");
        return this;
    }

    /** The longest body that is read; 8 MiB. */
    public ProjectsClientBuilder maxBodyBytes(long bytes) {
        this.maxBodyBytes = atLeast(1, bytes, "maxBodyBytes");
        return this;
    }

    /** Sends over this HTTP client, which {@link ProjectsClient#close()} leaves open. It must not follow redirects. */
    public ProjectsClientBuilder httpClient(HttpClient client) {
        this.httpClient = Objects.requireNonNull(client, "client");
        return this;
    }

    /** Is told of each finished call. */
    public ProjectsClientBuilder listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if the base URL or the credentials are missing
     * @throws IllegalArgumentException if the base URL is plain http to another machine, or the HTTP client given follows redirects
     */
    public ProjectsClient build() {
        if (baseUrl == null || credentials == null) {
            throw new IllegalStateException((baseUrl == null ? "baseUrl" : "credentials") + " is not set");
        }
        if (!plainHttp && !BaseUrl.isSafe(baseUrl)) {
            throw new IllegalArgumentException("Plain http to " + baseUrl.getHost()
                    + " would show the token to everybody" + " on the way. Use https, or allowPlainHttp().");
        }
        if (httpClient != null && httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "The HTTP client must not follow redirects: it would take the token along");
        }
        TransportSettings settings = new TransportSettings(
                connectTimeout,
                attemptTimeout,
                maxBodyBytes,
                new Retries(maxRetries, retryDelay, maxRetryAfter),
                "projects-client/" + ContractFacts.ARTIFACT_VERSION + " (Java "
                        + Runtime.version().feature() + ")");
        return new ProjectsClient(new Calls(
                new Wire(baseUrl),
                new Transport(settings, httpClient),
                credentials,
                totalTimeout,
                new Places(maxConcurrentCalls),
                new Reports(listener)));
    }

    private static Duration positive(Duration duration, String name) {
        if (Objects.requireNonNull(duration, name).isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be positive");
        }
        return duration;
    }

    private static long atLeast(long least, long value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least);
        }
        return value;
    }
}
