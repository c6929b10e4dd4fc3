package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.exchange.Envelope;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange, read with the contract's names. Nothing in it fails on a strange answer: what is not there is empty. */
final class Answer {

    private final Exchange exchange;
    private final ProjectsApi api;

    Answer(Exchange exchange, ProjectsApi api) {
        this.exchange = exchange;
        this.api = api;
    }

    Exchange exchange() {
        return exchange;
    }

    int status() {
        return exchange.status();
    }

    JsonNode json() {
        return exchange.body().json();
    }

    boolean isHead() {
        return exchange.request().isHead();
    }

    /** Whether it has the status that the contract gives to a good answer. */
    boolean isGood() {
        boolean one = exchange.request().path().length() > api.listPath().length();
        return status() == ProjectsApi.success(one ? api.one() : api.list());
    }

    List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        json().path(api.itemsField()).forEach(items::add);
        return items;
    }

    List<String> sids() {
        return items().stream()
                .map(item -> item.path(api.sidField()).asText(""))
                .toList();
    }

    JsonNode project() {
        return json().path(api.oneField());
    }

    /** -1 where there is none. */
    long total() {
        return json().path(api.totalField()).asLong(-1);
    }

    boolean hasNullToken() {
        return json().path(api.nextField()).isNull();
    }

    Optional<String> next() {
        JsonNode next = json().path(api.nextField());
        return next.isTextual() && !next.asText().isEmpty() ? Optional.of(next.asText()) : Optional.empty();
    }

    String code() {
        return envelope().codeOf(json());
    }

    Map<String, String> blamed() {
        return envelope().blamedIn(json());
    }

    private Envelope envelope() {
        return api.envelope();
    }

    /** In a few words, for a report. */
    String summary() {
        if (exchange.response().isEmpty()) {
            return exchange.fault().map(fault -> fault.text()).orElse("no answer");
        }
        String shown = "status " + status();
        if (!code().isEmpty()) {
            return shown + " " + Shown.text(code())
                    + (blamed().isEmpty()
                            ? ""
                            : " for " + Shown.text(blamed().keySet().toString()));
        }
        if (status() >= 400 && !isHead()) {
            return shown + " without an " + envelope().code();
        }
        if (json().has(api.itemsField())) {
            return shown + " with " + items().size() + " of " + total() + " projects";
        }
        return shown;
    }
}
