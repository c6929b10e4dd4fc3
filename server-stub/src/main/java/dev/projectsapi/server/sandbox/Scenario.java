package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.TokenHash;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A situation that a client meets by calling with the credentials of its account. */
public enum Scenario {
    SLOW("Every answer takes 3 seconds."),
    FLAKY("Four of ten answers fail, in an order that a seed decides; never more than two in a row."),
    RATE_LIMITED("Two requests in two seconds; one more is told by Retry-After when to come back."),
    DOWN("Every answer is 503."),
    CUT("The connection ends in the middle of every body."),
    HUGE("100,000 projects."),
    SHRINKING("Projects disappear while a client pages: of those before its position every second is gone."),
    GROWING("Projects appear while a client pages: before each one that precedes its position there is a new one."),
    FUTURE("The next version of the contract: a field and an error code that are not in today's."),
    INACTIVE("The account is not active."),
    EMPTY("The account has no project.");

    private static final int SID_LENGTH = 32;
    private static final int SIZE = 120;
    private static final int HUGE_SIZE = 100_000;
    private static final Map<String, Scenario> BY_ACCOUNT =
            Arrays.stream(values()).collect(Collectors.toMap(Scenario::accountSid, Function.identity()));

    private final String what;

    Scenario(String what) {
        this.what = what;
    }

    static Optional<Scenario> ofAccount(String accountSid) {
        return Optional.ofNullable(BY_ACCOUNT.get(accountSid));
    }

    /** As it is written in docs: `rate-limited`. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happens, in a sentence. */
    public String what() {
        return what;
    }

    public String accountSid() {
        String name = "SANDBOX" + letters();
        return name + String.join("", Collections.nCopies(SID_LENGTH - name.length(), "0"));
    }

    /** No secret. */
    public String token() {
        return "made-up-token-" + key();
    }

    Account account() {
        return new Account(accountSid(), List.of(TokenHash.of(token())), this != INACTIVE);
    }

    ScenarioProjects projects() {
        NumberedProject numbered = new NumberedProject(accountSid(), key(), "SBX" + letters());
        return switch (this) {
            case HUGE -> new SteadyProjects(numbered, HUGE_SIZE);
            case EMPTY, INACTIVE -> new SteadyProjects(numbered, 0);
            case SHRINKING -> ChangingProjects.shrinking(numbered, SIZE);
            case GROWING -> ChangingProjects.growing(numbered, SIZE);
            default -> new SteadyProjects(numbered, SIZE);
        };
    }

    private String letters() {
        return name().replace("_", "");
    }
}
