package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.VerifyOptions;
import dev.projectsapi.contract.coverage.Coverage;
import dev.projectsapi.contract.coverage.CoverageCounter;
import dev.projectsapi.contract.exchange.Conformance;
import dev.projectsapi.contract.exchange.Curl;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Request;
import dev.projectsapi.contract.exchange.TransportFault;
import dev.projectsapi.contract.exchange.Trust;
import dev.projectsapi.contract.exchange.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One verification while it runs: the way to the server, what its accounts hold, and what has been found. */
final class Session implements AutoCloseable {

    private static final long LONGEST_WAIT_MILLIS = 5_000;
    private static final int MOST_IN_VAIN = 3;
    private static final int MOST_PAGES = 25;

    private final ProjectsApi api;
    private final ServerUnderTest server;
    private final DataFile data;
    private final VerifyOptions options;
    private final Conformance conformance;
    private final List<Caller> callers;
    private final Findings findings;
    private final Consumer<Exchange> listener;
    private final CoverageCounter coverage;
    private final Wire wire;
    private final Map<Caller, Optional<Holding>> holdings = new HashMap<>();
    private final long end;
    private int silences;
    private int failedHandshakes;
    private boolean sawGoodAnswer;
    private boolean sawVerdict;
    private int judged;

    Session(
            ProjectsApi api,
            ServerUnderTest server,
            DataFile data,
            VerifyOptions options,
            Map<String, RuleText> texts,
            Consumer<Exchange> listener)
            throws IOException {
        this.api = api;
        this.server = server;
        this.data = data;
        this.options = options;
        this.conformance = new Conformance(api, options.allowUndeclaredFields());
        this.callers = server.accounts().stream().map(Caller::new).toList();
        Secrets secrets = new Secrets(callers);
        List<String> curlOptions = new ArrayList<>();
        options.cacert().ifPresent(file -> curlOptions.add("--cacert " + Curl.word(file.toString())));
        if (options.insecure()) {
            curlOptions.add("-k");
        }
        this.findings = new Findings(texts, new Curl(secrets.shellTexts(), curlOptions), secrets);
        this.listener = listener;
        this.coverage = new CoverageCounter(api);
        this.end = System.nanoTime() + options.limit().toNanos();
        this.wire = Wire.open(server.baseUrl(), new Trust(options.cacert(), options.insecure()), this::unasked);
    }

    ProjectsApi api() {
        return api;
    }

    ServerUnderTest server() {
        return server;
    }

    DataFile data() {
        return data;
    }

    VerifyOptions options() {
        return options;
    }

    Findings findings() {
        return findings;
    }

    List<Caller> callers() {
        return callers;
    }

    List<Caller> active() {
        return callers.stream().filter(caller -> !caller.account().inactive()).toList();
    }

    List<Caller> inactive() {
        return callers.stream().filter(caller -> caller.account().inactive()).toList();
    }

    int requests() {
        return wire.count();
    }

    Coverage coverage() {
        return coverage.result();
    }

    boolean sawGoodAnswer() {
        return sawGoodAnswer;
    }

    /** How many answers there were of which a rule can say anything: those of the API, in a form that can be read. */
    int judged() {
        return judged;
    }

    /** Whether each answer said that there is none now. */
    boolean onlyAskedToWait() {
        return !sawVerdict && wire.count() > 0;
    }

    String url(Request request) {
        return wire.url(request);
    }

    /** The next request begins a new connection. */
    void forgetConnection() {
        wire.forgetKept();
    }

    /** Sends, judges the answer by itself, and repeats where the server asks to wait. */
    Answer ask(Request request, boolean fresh) {
        long waited = 0;
        while (true) {
            if (System.nanoTime() > end) {
                throw new Ended("the time for the whole verification was over");
            }
            Exchange exchange = fresh ? wire.sendFresh(request) : wire.send(request);
            conformance.judge(exchange).forEach(one -> found(one.rule(), one.expected(), one.seen(), request));
            coverage.add(exchange);
            listener.accept(exchange);
            countInVain(exchange);
            boolean readable = answersHead(exchange) || !exchange.body().json().isMissingNode();
            judged += readable && exchange.status() < 500 ? 1 : 0;
            Answer answer = new Answer(exchange, api);
            if (!Conformance.isAskedToWait(exchange) || (answer.code().isEmpty() && !answer.isHead())) {
                sawGoodAnswer |= answer.isGood();
                sawVerdict = true;
                return answer;
            }
            waited = waitAsAsked(exchange, waited);
        }
    }

    private static boolean answersHead(Exchange exchange) {
        return exchange.request().isHead() && exchange.response().isPresent();
    }

    private long waitAsAsked(Exchange exchange, long waited) {
        long asked = Long.parseLong(exchange.headers().first("Retry-After").orElse("0")) * 1_000;
        long millis = Math.max(asked, 100);
        if (waited + millis > LONGEST_WAIT_MILLIS) {
            throw new CannotRun(
                    "the server kept answering " + exchange.status() + ", asking to wait " + asked / 1_000 + " s");
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Ended("it was interrupted");
        }
        return waited + millis;
    }

    /** What takes long each time, or will be the same next time, is not tried for ever. */
    private void countInVain(Exchange exchange) {
        TransportFault fault = exchange.fault().orElse(null);
        if (fault == null) {
            return;
        }
        if (fault.kind() == TransportFault.Kind.TIMEOUT && ++silences == MOST_IN_VAIN) {
            throw new Ended("the server was silent " + MOST_IN_VAIN + " times");
        }
        if (fault.kind() == TransportFault.Kind.NO_HANDSHAKE && ++failedHandshakes == MOST_IN_VAIN) {
            throw new Ended(fault.text() + ", " + MOST_IN_VAIN + " times");
        }
    }

    void found(String rule, String expected, String seen, Request request) {
        findings.add(rule, expected, seen, request, wire.url(request));
    }

    private void unasked(Exchange before, String sample) {
        String rule = before.request().isHead() ? "PRO-1a" : "PRO-4e";
        findings.addUnasked(rule, sample, before.request(), wire.url(before.request()));
    }

    /** What an account holds; empty where its list could not be read to the end. */
    Optional<Holding> holding(Caller caller) {
        Optional<Holding> known = holdings.get(caller);
        if (known == null) {
            known = walk(caller);
            holdings.put(caller, known);
        }
        return known;
    }

    private Optional<Holding> walk(Caller caller) {
        String most = api.count()
                .map(parameter -> parameter.name() + "=" + parameter.schema().maximum())
                .orElse("");
        return walk(caller, most).or(() -> walk(caller, ""));
    }

    private Optional<Holding> walk(Caller caller, String count) {
        List<JsonNode> items = new ArrayList<>();
        List<String> sids = new ArrayList<>();
        String query = "?" + count;
        long total = 0;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Answer page = ask(Request.get(api.listPath() + query).as(caller.authorization()), false);
            if (!page.isGood()) {
                return Optional.empty();
            }
            items.addAll(page.items());
            sids.addAll(page.sids());
            total = page.total();
            Optional<String> next = page.next();
            if (next.isEmpty() || api.token().isEmpty()) {
                return Optional.of(new Holding(items, sids, items.size(), total));
            }
            query = "?" + count + "&" + api.token().get().name() + "=" + next.get();
        }
        return Optional.of(new Holding(items, sids, total, total));
    }

    @Override
    public void close() {
        wire.close();
    }
}
