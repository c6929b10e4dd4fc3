package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges the projects of a good answer by themselves: whose they are, and in which order. */
final class ItemCheck {

    /** Code points, not UTF-16 units: the two differ beyond the basic plane. */
    static final Comparator<String> BY_CODE_POINT = (one, two) -> java.util.Arrays.compare(
            one.codePoints().toArray(), two.codePoints().toArray());

    private ItemCheck() {}

    static void check(ProjectsApi api, Exchange exchange, List<Violation> found) {
        JsonNode body = exchange.body().json();
        user(exchange.request()).ifPresent(caller -> {
            for (JsonNode account : body.findValues(api.accountField())) {
                if (account.isTextual() && !account.asText().equals(caller)) {
                    found.add(new Violation(
                            "AUT-3a", "only projects of the caller, " + caller, Shown.text(account.asText())));
                }
            }
        });
        String before = null;
        for (JsonNode item : body.path(api.itemsField())) {
            String sid = item.path(api.sidField()).asText("");
            if (before != null && BY_CODE_POINT.compare(before, sid) >= 0) {
                found.add(new Violation("LST-3", "ascending " + api.sidField(), Shown.text(before + " before " + sid)));
            }
            before = sid;
        }
    }

    private static Optional<String> user(Request request) {
        return request.authorization()
                .flatMap(Authorization::pair)
                .filter(pair -> pair.indexOf(':') > 0)
                .map(pair -> pair.substring(0, pair.indexOf(':')));
    }
}
