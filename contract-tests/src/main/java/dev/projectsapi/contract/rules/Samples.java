package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Authorization;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that several rules send. */
final class Samples {

    private Samples() {}

    /** A Sid that is likely to exist, else one that is not: for requests that never get as far as to look for it. */
    static String anySid(Probe probe) {
        return knownSid(probe).orElseGet(probe::unknownSid);
    }

    /** One that the main account has; empty where it has none. */
    static Optional<String> knownSid(Probe probe) {
        return probe.session()
                .holding(probe.main())
                .flatMap(holding -> holding.sids().stream().findFirst());
    }

    /** One of each kind: malformed, unknown account, wrong token, another scheme, a wrong token of an inactive account. */
    static List<Authorization> wrongCredentials(Probe probe) {
        Caller caller = probe.main();
        List<Authorization> wrong = new ArrayList<>();
        wrong.add(Authorization.line("Basic !!!!"));
        wrong.add(Authorization.line("Bearer " + caller.token(), "Bearer $TOKEN"));
        wrong.add(Authorization.basic(caller.sid(), caller.token() + "x", "${TOKEN}x"));
        wrong.add(Authorization.basic(unknownAccount(probe), caller.token(), "$TOKEN"));
        wrong.add(Authorization.basic("nobody", "nothing", "nothing"));
        probe.session().inactive().stream()
                .findFirst()
                .ifPresent(other -> wrong.add(Authorization.basic(other.sid(), other.token() + "x", "${TOKEN}x")));
        return wrong;
    }

    /** An account that fits the pattern and does not exist. */
    static String unknownAccount(Probe probe) {
        return probe.unknownSid();
    }

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
