package dev.projectsapi.server.http;

import dev.projectsapi.server.resource.ApiError;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with the head of a request, before anybody asks what it wants. */
final class WellFormedness {
    /** A name, an IPv4 or a bracketed IPv6 address, and perhaps a port; what is left out cannot be in any of them. */
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=%-]+(:[0-9]*)?|\\[[0-9A-Fa-fvV:.]+\\](:[0-9]*)?");

    private WellFormedness() {}

    /** Of a request that could not even be parsed. */
    static ApiError faultOf(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return ApiError.requestLineTooLong();
        }
        return cause instanceof TooLongHttpHeaderException ? ApiError.headerTooLarge() : ApiError.requestMalformed();
    }

    /** Of a request that was parsed: what the parser lets pass and RFC 9112 does not. */
    static Optional<ApiError> faultOf(HttpServerRequest request) {
        boolean good = isVisibleAscii(request.uri()) && isHostGood(request) && isBodyLengthClear(request);
        return good ? Optional.empty() : Optional.of(ApiError.requestMalformed());
    }

    private static boolean isVisibleAscii(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) <= ' ' || target.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHostGood(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.isEmpty()) {
            return request.version() == HttpVersion.HTTP_1_0;
        }
        return hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
    }

    /** Any other transfer coding, or one beside a length, would let two readers see different ends of the request. */
    private static boolean isBodyLengthClear(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty()
                || (codings.size() == 1
                        && codings.get(0).equalsIgnoreCase("chunked")
                        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH));
    }
}
