package dev.projectsapi.server.http;

import dev.projectsapi.server.generated.ContractFacts;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The name of a request in logs and in `X-Request-Id`. */
final class RequestId {
    private static final Pattern ALLOWED = Pattern.compile(ContractFacts.REQUEST_ID_PATTERN);

    private RequestId() {}

    /** The caller's own id if it has sent one that may be echoed; else a new one. */
    static String of(List<String> sent) {
        if (sent.size() == 1 && ALLOWED.matcher(sent.get(0)).matches()) {
            return sent.get(0);
        }
        // for telling requests apart, not for keeping anything secret
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
