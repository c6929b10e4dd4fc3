package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** VAL: what the fields hold. Form is checked on every answer; what is stored can be compared where a data file says it. */
final class Values {

    private Values() {}

    static List<Rule> rules() {
        return List.of(
                Rule.onEveryAnswer("VAL-1"),
                Rule.of("VAL-2", Values::whatIsStoredIsReturned),
                Rule.onEveryAnswer("VAL-3"),
                Rule.onEveryAnswer("VAL-4"),
                Rule.onEveryAnswer("VAL-5"));
    }

    private static void whatIsStoredIsReturned(Probe probe) {
        for (Caller caller : probe.active()) {
            Holding holding = probe.holding(caller);
            Answer list = probe.list(caller);
            probe.session().data().projectsOf(caller.sid()).ifPresent(stored -> compare(probe, list, stored, holding));
        }
    }

    private static void compare(Probe probe, Answer list, List<JsonNode> stored, Holding holding) {
        for (JsonNode project : stored) {
            String sid = project.path(probe.api().sidField()).asText();
            int place = holding.sids().indexOf(sid);
            if (place < 0) {
                probe.expect(
                        !holding.isComplete(),
                        list,
                        "the project " + sid + " of the data file",
                        "it is not in the list");
                continue;
            }
            JsonNode shown = holding.items().get(place);
            project.properties()
                    .forEach(field -> probe.expect(
                            field.getValue().equals(shown.path(field.getKey())),
                            list,
                            field.getKey() + " of " + sid + " as stored: " + field.getValue(),
                            shown.path(field.getKey()).toString()));
        }
        if (holding.isComplete()) {
            probe.expect(
                    stored.size() == holding.total(),
                    list,
                    stored.size() + " projects, as in the data file",
                    "" + holding.total());
        }
    }
}
