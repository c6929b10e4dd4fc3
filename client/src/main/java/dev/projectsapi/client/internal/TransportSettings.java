package dev.projectsapi.client.internal;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * The bounds of each try.
 *
 * @param connectTimeout the longest time until a connection is there
 * @param attemptTimeout the longest time of one try
 * @param maxBodyBytes the longest body that is read
 * @param retries which try is repeated, and when
 * @param userAgent what we call ourselves
 */
public record TransportSettings(
        Duration connectTimeout, Duration attemptTimeout, long maxBodyBytes, Retries retries, String userAgent) {

    HttpClient httpClient(Executor executor) {
        return HttpClient.newBuilder()
                // 2 would be asked for on every plain connection
                .version(HttpClient.Version.HTTP_1_1)
                // credentials are for one host only
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofNanos(Call.nanos(connectTimeout)))
                .executor(executor)
                .build();
    }
}
