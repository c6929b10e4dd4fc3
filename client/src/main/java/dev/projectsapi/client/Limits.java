package dev.projectsapi.client;

import dev.projectsapi.client.generated.invoker.ContractFacts.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Whether a value is within the contract's limits. */
final class Limits {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Limits() {}

    static boolean allow(Value limits, long value) {
        Long minimum = limits.minimum();
        Long maximum = limits.maximum();
        return (minimum == null || value >= minimum) && (maximum == null || value <= maximum);
    }

    static boolean allow(Value limits, String value) {
        String pattern = limits.pattern();
        // `matches`, for to `find` a `$` is also the place before a last line end; the contract's patterns are anchored
        return pattern == null
                || PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(value)
                        .matches();
    }
}
