package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.http.Request;
import dev.projectsapi.server.http.Sandbox;
import dev.projectsapi.server.store.ProjectStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spoils answers: first as the management port has ordered, else as the request itself prefers, else as the scenario of its account
 * says. Only for those who show right credentials, so that the order of refusals stays the contract's.
 */
public final class ScenarioSandbox implements Sandbox {
    private static final long SEED = 1;

    private final Orders orders = new Orders(System::nanoTime);
    private final Journal journal = new Journal();
    private volatile Map<String, Act> acts = acts(SEED);

    /** That store with the accounts of the scenarios in it. */
    public ProjectStore around(ProjectStore store) {
        return new ScenarioStore(store);
    }

    @Override
    public Play play(Request request, Answer ordinary) {
        @Nullable String accountSid = request.accountSid();
        Turn turn = accountSid == null ? Turn.untouched(ordinary) : turn(request, accountSid, ordinary);
        journal.add(Visit.of(request, ordinary, turn));
        return turn.play();
    }

    Orders orders() {
        return orders;
    }

    Journal journal() {
        return journal;
    }

    /** As at the start: no orders, no visits, scenarios from their beginning, with that seed. */
    void reset(long seed) {
        acts = acts(seed);
        orders.clear();
        journal.clear();
    }

    static long defaultSeed() {
        return SEED;
    }

    private Turn turn(Request request, String accountSid, Answer ordinary) {
        Wish wish = orders.take(accountSid);
        if (wish.isNothing()) {
            List<String> preferences = request.header("Prefer");
            wish = preferences.isEmpty() ? Wish.NOTHING : Preferences.read(preferences);
        }
        if (!wish.isNothing()) {
            return new Turn(wish.play(ordinary), wish.toString());
        }
        @Nullable Act act = acts.get(accountSid);
        return act == null ? Turn.untouched(ordinary) : act.turn(ordinary);
    }

    private static Map<String, Act> acts(long seed) {
        return Arrays.stream(Scenario.values())
                .collect(Collectors.toUnmodifiableMap(
                        Scenario::accountSid, scenario -> Act.of(scenario, seed, System::nanoTime)));
    }
}
