package dev.projectsapi.client.internal;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer, as it came. Nobody changes its body.
 *
 * @param unread why the body is not, or not all, of what was sent: an error's status is told whatever its body; null if it is
 */
public record Answer(
        int statusCode,
        HttpHeaders headers,
        HttpClient.Version version,
        byte[] body,
        @Nullable String unread) implements HttpResponse.ResponseInfo {}
