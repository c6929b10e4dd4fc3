package dev.projectsapi.spec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request behind an example, {@code x-request} in the document.
 *
 * @param account AccountSid of the sample data whose credentials are sent; null: none are
 * @param path with the query
 * @param padding length of a header {@code X-Padding}; 0: none
 * @param status of the answer, where the example stands under {@code default}; else null
 * @param after path of a request made before, whose NextPageToken fills {@code {NextPageToken}} in the path
 * @param situation what has to be the case first, where a plain request is not enough: {@code rate-limited},
 *     {@code failing-store}, {@code lost-store} or {@code provider-only}
 */
public record ExampleRequest(
        @Nullable String account,
        String method,
        String path,
        Map<String, String> headers,
        int padding,
        @Nullable Integer status,
        @Nullable String after,
        @Nullable String situation) {

    public ExampleRequest {
        headers = InOrder.copy(headers);
    }
}
