package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.http.Sandbox.Play;
import dev.projectsapi.server.resource.ApiError;
import java.time.Duration;
import java.util.function.LongSupplier;

/** What a scenario does to the answers of its account, one after the other. Called by several threads. */
interface Act {
    /** Below the 5 seconds that the contract promises, and above what impatient clients wait. */
    Duration SLOW = Duration.ofSeconds(3);

    Turn turn(Answer ordinary);

    /** Those whose projects, or whose state, make the situation leave answers alone. */
    static Act of(Scenario scenario, long seed, LongSupplier nanoClock) {
        return switch (scenario) {
            case SLOW -> answer -> new Turn(new Play(answer, SLOW, null), "slow");
            case FLAKY -> new FlakyAct(seed);
            case RATE_LIMITED -> new QuotaAct(nanoClock);
            case DOWN -> answer -> Turn.instead(Answer.of(ApiError.unavailable()), "down");
            case CUT -> answer -> Turn.spoiled(answer, Fault.CUT, "cut");
            case FUTURE -> new FutureAct();
            case HUGE, SHRINKING, GROWING, INACTIVE, EMPTY -> Turn::untouched;
        };
    }
}
