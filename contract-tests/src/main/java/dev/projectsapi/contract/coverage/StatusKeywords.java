package dev.projectsapi.contract.coverage;

import dev.projectsapi.contract.coverage.Coverage.Item;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.spec.Header;
import dev.projectsapi.spec.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A documented status of an operation, with the keywords of its headers and its body. */
final class StatusKeywords {

    private final Response response;
    private final String name;
    private final Optional<BodyKeywords> body;
    private int answers;

    StatusKeywords(String operation, Response response) {
        this.response = response;
        this.name = operation + " " + response.status();
        this.body =
                response.content().values().stream().findFirst().map(schema -> new BodyKeywords(name + " ", schema));
    }

    boolean is(int status) {
        return response.status().equals(Integer.toString(status));
    }

    boolean isDefault() {
        return response.status().equals("default");
    }

    void add(Exchange exchange) {
        answers++;
        body.ifPresent(keywords -> keywords.add(exchange.body().json()));
    }

    Item item() {
        return new Item(name, answers, answers > 0 ? "" : whyNot());
    }

    private String whyNot() {
        if (isDefault()) {
            return "no answer had a status that is not documented";
        }
        return response.status().startsWith("5") || is(429)
                ? "only a busy or failing server answers so"
                : "no answer had it";
    }

    List<Item> keywords() {
        List<Item> items = new ArrayList<>();
        for (Header header : response.headers()) {
            if (header.required()) {
                items.add(new Item(name + " header " + header.name() + ": required", answers, item().note()));
            }
        }
        body.ifPresent(keywords -> keywords.addTo(items, item().note()));
        return items;
    }
}
