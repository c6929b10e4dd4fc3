package dev.projectsapi.contract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How to verify. {@link #defaults} is every rule, seed 1, 60 seconds, undeclared fields reported. */
public record VerifyOptions(
        List<String> only,
        List<KnownGap> gaps,
        boolean failFast,
        long seed,
        boolean allowUndeclaredFields,
        boolean requireAll,
        Duration limit,
        Optional<Path> cacert,
        boolean insecure) {

    public VerifyOptions {
        only = List.copyOf(only);
        gaps = List.copyOf(gaps);
    }

    public static VerifyOptions defaults() {
        return new VerifyOptions(
                List.of(), List.of(), false, 1, false, false, Duration.ofSeconds(60), Optional.empty(), false);
    }

    /** Runs these rules only, each given by its id or a beginning of it: {@code PRO-4}, {@code PRO}. */
    public VerifyOptions withOnly(List<String> rules) {
        return new VerifyOptions(
                rules, gaps, failFast, seed, allowUndeclaredFields, requireAll, limit, cacert, insecure);
    }

    public VerifyOptions withGaps(List<KnownGap> known) {
        return new VerifyOptions(
                only, known, failFast, seed, allowUndeclaredFields, requireAll, limit, cacert, insecure);
    }

    public VerifyOptions withSeed(long other) {
        return new VerifyOptions(
                only, gaps, failFast, other, allowUndeclaredFields, requireAll, limit, cacert, insecure);
    }

    public VerifyOptions withLimit(Duration other) {
        return new VerifyOptions(
                only, gaps, failFast, seed, allowUndeclaredFields, requireAll, other, cacert, insecure);
    }

    /** A field that the contract does not declare is no violation. */
    public VerifyOptions allowingUndeclaredFields() {
        return new VerifyOptions(only, gaps, failFast, seed, true, requireAll, limit, cacert, insecure);
    }

    /** A rule that could not run counts as a violation. */
    public VerifyOptions requiringAll() {
        return new VerifyOptions(only, gaps, failFast, seed, allowUndeclaredFields, true, limit, cacert, insecure);
    }
}
