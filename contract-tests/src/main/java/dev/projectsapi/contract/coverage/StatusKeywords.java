package dev.projectsapi.contract.coverage;

import dev.projectsapi.contract.coverage.Coverage.Item;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.spec.Header;
import dev.projectsapi.spec.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A documented status of an operation, with the keywords of its headers. Its body's are counted where the body is described. */
final class StatusKeywords {

    private final Response response;
    private final String name;
    private final @Nullable BodyKeywords body;
    private int answers;

    /** With the keywords of the body, which other statuses may have, too; null where it has none. */
    StatusKeywords(String operation, Response response, @Nullable BodyKeywords body) {
        this.response = response;
        this.name = operation + " " + response.status();
        this.body = body;
    }

    boolean is(int status) {
        return response.status().equals(Integer.toString(status));
    }

    boolean isDefault() {
        return response.status().equals("default");
    }

    void add(Exchange exchange) {
        answers++;
        if (body != null) {
            body.add(exchange.body().json());
        }
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

    List<Item> headerKeywords() {
        List<Item> items = new ArrayList<>();
        for (Header header : response.headers()) {
            if (header.required()) {
                items.add(new Item(name + " header " + header.name() + ": required", answers, item().note()));
            }
        }
        return items;
    }
}
