package dev.projectsapi.server.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The JSON that goes in and out of the sandbox's part of the management port. */
final class SandboxJson {
    /** Of the whole sandbox. Here, for it is dear to load, and this class is loaded by those only who use the sandbox. */
    static final ObjectMapper MAPPER = new JsonMapper();

    private static final Set<String> ORDER_FIELDS = Set.of("account", "count", "seconds", "code", "delay", "fault");
    private static final int MOST_REQUESTS = 1000;
    private static final int MOST_SECONDS = 3600;

    private SandboxJson() {}

    static String error(String text) {
        return MAPPER.createObjectNode().put("error", text).toString();
    }

    /** Throws IllegalArgumentException with what is wrong. */
    static void order(String body, Orders orders) {
        JsonNode order = object(body, ORDER_FIELDS);
        @Nullable String fault = text(order, "fault");
        Wish wish = new Wish(
                order.has("code") ? order.get("code").asText() : null,
                Duration.ofMillis(number(order, "delay", 0, 0, (int) Wish.LONGEST_DELAY_MILLIS)),
                fault == null
                        ? null
                        : Fault.ofKey(fault)
                                .orElseThrow(() -> new IllegalArgumentException("fault: there is none of that name")));
        if (wish.isNothing()) {
            throw new IllegalArgumentException("Say what is to happen: code, delay or fault.");
        }
        boolean forATime = order.has("seconds") && !order.has("count");
        orders.add(
                wish,
                text(order, "account"),
                forATime ? Integer.MAX_VALUE : number(order, "count", 1, 1, MOST_REQUESTS),
                number(order, "seconds", MOST_SECONDS, 1, MOST_SECONDS));
    }

    private static @Nullable String text(JsonNode order, String field) {
        if (order.has(field) && !order.get(field).isTextual()) {
            throw new IllegalArgumentException(field + ": has to be a text");
        }
        return order.path(field).textValue();
    }

    static long seed(String body) {
        JsonNode seed = object(body, Set.of("seed"));
        return number(seed, "seed", (int) ScenarioSandbox.defaultSeed(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static String of(List<Visit> visits) {
        ObjectNode all = MAPPER.createObjectNode();
        List<Manners> clients = Manners.of(visits);
        ArrayNode requests = all.putArray("requests");
        visits.forEach(visit -> add(requests.addObject(), visit, clients));
        ArrayNode manners = all.putArray("clients");
        clients.forEach(client -> add(manners.addObject(), client));
        return all.toPrettyString();
    }

    private static void add(ObjectNode json, Visit visit, List<Manners> clients) {
        json.put("at", visit.at().toString())
                .put("id", visit.id())
                .put("method", visit.method())
                .put("path", visit.path())
                .put("query", MaskedQuery.of(visit.queryText()))
                .put("operation", visit.operation())
                .put("account", visit.accountSid())
                .put("status", visit.status())
                .put("code", visit.code())
                .put("sandbox", visit.note());
        ArrayNode broke = json.putArray("broke");
        for (Misstep misstep : Missteps.of(visit, clients)) {
            broke.addObject().put("rule", misstep.rule()).put("what", misstep.what());
        }
    }

    private static void add(ObjectNode json, Manners client) {
        json.put("account", client.accountSid())
                .put("userAgent", client.userAgent())
                .put("requests", client.requests())
                .put("manners", client.verdict())
                .put("obeysRetryAfter", client.obeysRetryAfter())
                .put("retryAfterGiven", client.retryAfterGiven())
                .put("retryAfterObeyed", client.retryAfterObeyed())
                .put("pauses", client.pauses())
                .put("loops", client.loops())
                .put("longestRun", client.longestRun());
        ArrayNode pauses = json.putArray("pausesMillis");
        client.pausesMillis().forEach(pauses::add);
    }

    private static JsonNode object(String body, Set<String> allowed) {
        try {
            JsonNode object = MAPPER.readTree(body.isBlank() ? "{}" : body);
            if (!object.isObject()) {
                throw new IllegalArgumentException("Send a JSON object.");
            }
            object.fieldNames().forEachRemaining(name -> {
                if (!allowed.contains(name)) {
                    throw new IllegalArgumentException("There are these fields: " + new TreeSet<>(allowed));
                }
            });
            return object;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Send a JSON object.", e);
        }
    }

    private static int number(JsonNode order, String name, int otherwise, int least, int most) {
        if (!order.has(name)) {
            return otherwise;
        }
        JsonNode number = order.get(name);
        if (!number.isInt() || number.intValue() < least || number.intValue() > most) {
            throw new IllegalArgumentException(name + ": allowed are " + least + " to " + most);
        }
        return number.intValue();
    }
}
