package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.exchange.Curl;
import dev.projectsapi.contract.exchange.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been found, by rule: the first few of each in full, the others counted. */
final class Findings {

    private static final int SHOWN = 5;

    private final Map<String, RuleText> texts;
    private final Curl curl;
    private final Secrets secrets;
    private final Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    private final Map<String, Integer> more = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Findings(Map<String, RuleText> texts, Curl curl, Secrets secrets) {
        this.texts = texts;
        this.curl = curl;
        this.secrets = secrets;
    }

    void add(String rule, String expected, String seen, Request request, String url) {
        add(rule, expected, seen, curl.command(request, url));
    }

    /** Bytes that came behind the end of an answer. */
    void addUnasked(String rule, String bytes, Request request, String url) {
        String seen = "more bytes: " + bytes;
        add(rule, "nothing after the end of the answer", seen, curl.commandAwaitingBody(request, url));
    }

    private void add(String rule, String expected, String seen, String unmasked) {
        String command = secrets.maskCommand(unmasked);
        if (!known.add(rule + '\n' + expected + '\n' + seen + '\n' + command)) {
            return;
        }
        List<Finding> found = byRule.computeIfAbsent(rule, id -> new ArrayList<>());
        if (found.size() < SHOWN) {
            RuleText text = texts.get(rule);
            found.add(new Finding(
                    rule, text == null ? "" : text.sentence(), secrets.mask(expected), secrets.mask(seen), command));
        } else {
            more.merge(rule, 1, Integer::sum);
        }
    }

    List<Finding> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** How many there are beside those that {@link #of} gives. */
    int more(String rule) {
        return more.getOrDefault(rule, 0);
    }

    boolean isEmpty() {
        return byRule.isEmpty();
    }
}
