package dev.projectsapi.client.internal;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** An answer that has come already, in the form that the generated code reads. */
record RepeatedResponse(HttpRequest request, Answer answer, InputStream body) implements HttpResponse<InputStream> {

    @Override
    public int statusCode() {
        return answer.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        HttpHeaders all = answer.headers();
        // the generated code would unpack it; whatever was compressed has been left unread
        return all.firstValue("Content-Encoding").isEmpty()
                ? all
                : HttpHeaders.of(all.map(), (name, value) -> !name.equalsIgnoreCase("Content-Encoding"));
    }

    @Override
    public HttpClient.Version version() {
        return answer.version();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public Optional<HttpResponse<InputStream>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }
}
