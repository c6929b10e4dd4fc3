package dev.projectsapi.contract.exchange;

import java.util.regex.Pattern;

/**
 * Paths that many servers refuse before any handler sees them: with a malformed percent sign they are no URIs (RFC 3986), and U+0000
 * is refused by proxies. Only the server-stub promises that such an answer is in the API's form (ERR-1c).
 */
public final class HttpLayer {

    private static final int BAD_REQUEST = 400;
    private static final Pattern REFUSED = Pattern.compile("%(?![0-9A-Fa-f]{2})|%00");

    private HttpLayer() {}

    /** Whether the refusal is of the layer below the API: right by its status, and not in the API's form. */
    public static boolean answered(Exchange exchange, ProjectsApi api) {
        return exchange.status() == BAD_REQUEST
                && REFUSED.matcher(exchange.request().path()).find()
                && (api.envelope().codeOf(exchange.body().json()).isEmpty()
                        || api.envelope().codeOf(exchange.body().json()).equals("REQUEST_MALFORMED"));
    }
}
