package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.resource.ApiError;
import java.util.SplittableRandom;

/** Fails by chance, the same chance for the same seed, and so that two repetitions are always enough. */
final class FlakyAct implements Act {
    private static final int FAILURES_OF_TEN = 4;
    private static final int MOST_IN_A_ROW = 2;

    private final SplittableRandom random;
    private int inARow;

    FlakyAct(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public synchronized Turn turn(Answer ordinary) {
        boolean fails = random.nextInt(10) < FAILURES_OF_TEN;
        int how = random.nextInt(4);
        if (!fails || inARow == MOST_IN_A_ROW) {
            inARow = 0;
            return Turn.untouched(ordinary);
        }
        inARow++;
        return switch (how) {
            case 0 -> Turn.instead(Answer.of(ApiError.unavailable()), "flaky: 503");
            case 1 -> Turn.instead(Answer.of(ApiError.internalError()), "flaky: 500");
            case 2 -> Turn.spoiled(ordinary, Fault.RESET, "flaky: reset");
            default -> Turn.spoiled(ordinary, Fault.CUT, "flaky: cut");
        };
    }
}
