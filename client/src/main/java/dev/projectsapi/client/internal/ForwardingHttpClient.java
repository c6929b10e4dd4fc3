package dev.projectsapi.client.internal;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** An HTTP client that leaves everything but sending to another one. */
abstract class ForwardingHttpClient extends HttpClient {

    abstract HttpClient http();

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        throw new UnsupportedOperationException("the generated code waits for its answers");
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> handler,
            HttpResponse.PushPromiseHandler<T> pushPromiseHandler) {
        return sendAsync(request, handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return http().cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return http().connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return http().followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return http().proxy();
    }

    @Override
    public SSLContext sslContext() {
        return http().sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return http().sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return http().authenticator();
    }

    @Override
    public Version version() {
        return http().version();
    }

    @Override
    public Optional<Executor> executor() {
        return http().executor();
    }
}
