package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.Verdict;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Request;
import dev.projectsapi.spec.Contract;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Runs the rules that were chosen, those about what lasts after all others, and makes the verdict. */
public final class Verification {

    static final String LET_IN = "AUT-1b";

    private static final String NOTHING_TO_JUDGE = "no answer came that it could judge";

    private final Map<String, RuleText> texts = RuleText.all();
    private final Map<String, String> notRun = new HashMap<>();
    private final ProjectsApi api;
    private final ServerUnderTest server;
    private final VerifyOptions options;
    private final DataFile data;
    private final List<RuntimeException> mistakes = new ArrayList<>();
    private final Set<String> cutShort = new HashSet<>();
    private boolean timeOver;
    private boolean alwaysBusy;
    private boolean nothingGood;

    /**
     * Gets ready; nothing is asked yet.
     *
     * @throws IllegalArgumentException if the contract is not one of this API
     * @throws dev.projectsapi.contract.InputException if the data file cannot be used
     */
    public Verification(Contract contract, ServerUnderTest server, VerifyOptions options) {
        this.api = new ProjectsApi(contract);
        this.server = server;
        this.options = options;
        this.data = DataFile.of(server, api);
    }

    /**
     * Asks and judges.
     *
     * @throws IOException if no connection can be made at the start
     */
    public Verdict run() throws IOException {
        return run(exchange -> {});
    }

    /** The same, and tells a listener of each exchange. */
    Verdict run(Consumer<Exchange> listener) throws IOException {
        long start = System.nanoTime();
        try (Session session = new Session(api, server, data, options, texts, listener)) {
            List<Rule> rules = RuleBook.rules();
            runAll(rules, session);
            // an answer that is odd enough to make a check fail is mostly a finding of another rule
            if (!mistakes.isEmpty() && session.findings().isEmpty()) {
                throw mistakes.get(0);
            }
            return verdict(rules, session, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void runAll(List<Rule> rules, Session session) {
        // a rule that is checked on every answer, or is about what lasts, needs the answers of all the others
        boolean all = rules.stream().anyMatch(rule -> rule.when() != Rule.When.IN_ORDER && isChosen(rule));
        FirstLook.at(session).ifPresent(reason -> {
            notRun.put("", reason);
            nothingGood = true;
        });
        for (Rule.When when : List.of(Rule.When.IN_ORDER, Rule.When.AT_THE_END)) {
            for (Rule rule : rules) {
                if (rule.when() != when || !(all || isChosen(rule))) {
                    continue;
                }
                if (options.failFast() && hasFinding(rules, session)) {
                    notRun.put(rule.id(), "another rule failed (--fail-fast)");
                } else {
                    run(rule, session);
                }
            }
        }
        boolean nothing = !session.sawGoodAnswer() && !session.active().isEmpty() && !hasFinding(rules, session);
        // who is always too busy is not accused, and not verified either
        alwaysBusy = nothing && session.onlyAskedToWait();
        if (nothing && !timeOver && !alwaysBusy) {
            nothingGood = true;
            Request request = Request.get(api.listPath());
            String ended = notRun.getOrDefault("", "");
            String seen = "none of all answers" + (ended.isEmpty() ? "" : "; " + ended);
            session.found(LET_IN, "a good answer to right credentials", seen, request);
        }
    }

    private void run(Rule rule, Session session) {
        if (notRun.containsKey("")) {
            notRun.put(rule.id(), notRun.getOrDefault("", "the verification ended before"));
            cutShort.add(rule.id());
            return;
        }
        int before = session.judged();
        try {
            rule.check().run(new Probe(session, rule.id()));
            if (session.judged() == before) {
                notRun.put(rule.id(), NOTHING_TO_JUDGE);
            }
        } catch (CannotRun it) {
            notRun.put(rule.id(), it.reason());
        } catch (Ended all) {
            notRun.put(rule.id(), all.reason());
            notRun.put("", all.reason());
            cutShort.add(rule.id());
            timeOver = all.reason().startsWith("the time");
        } catch (RuntimeException mistake) {
            notRun.put(rule.id(), "an error of the verifier itself: " + mistake);
            mistakes.add(mistake);
        }
    }

    private boolean isChosen(Rule rule) {
        // who lets nobody in is not judged by any other rule
        boolean alone = nothingGood && rule.id().equals(LET_IN);
        return alone
                || options.only().isEmpty()
                || options.only().stream().anyMatch(only -> Gaps.covers(only, rule.id()));
    }

    private boolean hasFinding(List<Rule> rules, Session session) {
        return rules.stream()
                .anyMatch(rule ->
                        isChosen(rule) && !session.findings().of(rule.id()).isEmpty());
    }

    private Verdict verdict(List<Rule> rules, Session session, Duration took) {
        Map<String, RuleOutcome> byId = new LinkedHashMap<>();
        texts.keySet()
                .forEach(id -> rules.stream()
                        .filter(rule -> rule.id().equals(id) && isChosen(rule))
                        .forEach(rule -> byId.put(id, outcome(rule, session))));
        List<RuleOutcome> outcomes = new Gaps(options.gaps())
                .apply(new ArrayList<>(byId.values()), options.only().isEmpty());
        return new Verdict(
                outcomes,
                session.requests(),
                took,
                options.seed(),
                unfinishedBecause(session, took),
                session.coverage());
    }

    private String unfinishedBecause(Session session, Duration took) {
        if (timeOver) {
            List<String> chosen = RuleBook.rules().stream()
                    .filter(this::isChosen)
                    .map(Rule::id)
                    .toList();
            long done = chosen.stream().filter(id -> !cutShort.contains(id)).count();
            return new TimeOver(options.limit(), took, session.requests()).told(done, chosen.size());
        }
        return alwaysBusy ? "the server asked to wait (429 or 503), whatever it was asked" : "";
    }

    private RuleOutcome outcome(Rule rule, Session session) {
        String sentence = Objects.requireNonNull(texts.get(rule.id())).sentence();
        List<Finding> found = session.findings().of(rule.id());
        if (!found.isEmpty()) {
            int more = session.findings().more(rule.id());
            return new RuleOutcome(rule.id(), sentence, Result.FAILED, found, more == 0 ? "" : "and " + more + " more");
        }
        String reason = notRun.getOrDefault(rule.id(), "");
        boolean asksNothing = rule.when() == Rule.When.ON_EVERY_ANSWER;
        if (asksNothing && (session.judged() == 0 || (nothingGood && notRun.containsKey("")))) {
            reason = notRun.getOrDefault("", NOTHING_TO_JUDGE);
        }
        if (reason.isEmpty()) {
            return new RuleOutcome(rule.id(), sentence, Result.PASSED, List.of(), "");
        }
        if (options.requireAll()) {
            Finding finding = new Finding(
                    rule.id(), sentence, "the rule to be checked (--require-all)", "it could not run: " + reason, "");
            return new RuleOutcome(rule.id(), sentence, Result.FAILED, List.of(finding), "");
        }
        return new RuleOutcome(rule.id(), sentence, Result.COULD_NOT_RUN, List.of(), reason);
    }
}
