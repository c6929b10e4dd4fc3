package dev.projectsapi.contract.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Response;
import dev.projectsapi.spec.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The check that every answer has to pass, whatever was asked: transport, headers, form and content of the body. Verification runs it on
 * each exchange, and so can any other test suite.
 */
public final class Conformance {

    private static final Duration LATEST = Duration.ofSeconds(5);

    private final ProjectsApi api;
    private final Envelope envelope;
    private final SchemaCheck schemas;
    private final HeaderCheck headers;
    private final ErrorCheck errors;

    public Conformance(ProjectsApi api, boolean allowUndeclaredFields) {
        this.api = api;
        this.envelope = api.envelope();
        this.schemas = new SchemaCheck(allowUndeclaredFields);
        this.headers = new HeaderCheck(api);
        this.errors = new ErrorCheck(api);
    }

    /** Everything that is wrong with an answer by itself; empty where nothing is. */
    public List<Violation> judge(Exchange exchange) {
        List<Violation> found = new ArrayList<>();
        transport(exchange, found);
        exchange.response().ifPresent(response -> {
            if (!HttpLayer.answered(exchange, api)) {
                headers.check(exchange, documented(exchange), found);
                body(exchange, found);
            }
        });
        return found;
    }

    private static void transport(Exchange exchange, List<Violation> found) {
        exchange.fault().ifPresent(fault -> {
            boolean whole = !exchange.body().json().isMissingNode()
                    && exchange.body().faults().isEmpty();
            boolean late = (fault.kind() == TransportFault.Kind.TIMEOUT && !whole)
                    || fault.kind() == TransportFault.Kind.NO_ANSWER
                    || fault.kind() == TransportFault.Kind.NO_HANDSHAKE;
            found.add(
                    late
                            ? new Violation("PRO-6b", "an answer within 5 seconds", fault.text())
                            : new Violation("PRO-4e", "an answer whose end is where it says", fault.text()));
        });
        if (exchange.fault().isEmpty() && exchange.took().compareTo(LATEST) > 0) {
            found.add(new Violation(
                    "PRO-6b", "an answer within 5 seconds", exchange.took().toMillis() + " ms"));
        }
        boolean reads =
                exchange.request().method().equals("GET") || exchange.request().isHead();
        if (reads && exchange.status() >= 500 && !isAskedToWait(exchange)) {
            found.add(new Violation("PRO-9", "no status 5xx", "status " + exchange.status()));
        }
    }

    /** Whether the server says in the proper form that it cannot answer now, which is never held against it. */
    public static boolean isAskedToWait(Exchange exchange) {
        boolean busy = exchange.status() == 429 || exchange.status() == 503;
        return busy
                && exchange.headers()
                        .first("Retry-After")
                        .filter(value -> value.matches("\\d{1,5}"))
                        .isPresent();
    }

    private void body(Exchange exchange, List<Violation> found) {
        JsonBody body = exchange.body();
        body.faults().forEach(fault -> found.add(new Violation("PRO-4a", "strict UTF-8 JSON", fault)));
        boolean empty = body.bytes().length == 0;
        if (empty && exchange.fault().isEmpty() && !exchange.request().isHead()) {
            found.add(new Violation("PRO-4a", "a JSON body", "an empty body, status " + exchange.status()));
        }
        if (body.json().isMissingNode()) {
            return;
        }
        texts(body.json(), found);
        if (exchange.status() < 300) {
            bodySchema(exchange).ifPresent(schema -> schemas.check(body.json(), schema, "PRO-4c", found::add));
            ItemCheck.check(api, exchange, found);
        } else {
            schemas.check(body.json(), envelope.schema(), "ERR-1a", found::add);
            errors.check(exchange, found);
        }
    }

    private static void texts(JsonNode node, List<Violation> found) {
        node.fieldNames().forEachRemaining(name -> text(name, found));
        if (node.isTextual()) {
            text(node.asText(), found);
        }
        node.forEach(inner -> texts(inner, found));
    }

    private static void text(String text, List<Violation> found) {
        boolean loneSurrogate =
                text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (loneSurrogate || text.indexOf(0) >= 0) {
            found.add(new Violation("VAL-5", "text without U+0000 and lone surrogates", Shown.text(text)));
        }
    }

    private Optional<Schema> bodySchema(Exchange exchange) {
        return documented(exchange)
                .flatMap(response -> response.content().values().stream().findFirst());
    }

    private Optional<Response> documented(Exchange exchange) {
        return operation(exchange.request()).response(exchange.status());
    }

    /** The operation that a request is for. What is for none is answered as the list answers an error. */
    private Operation operation(Request request) {
        String path = request.path();
        String parent = api.listPath() + "/";
        boolean one =
                path.startsWith(parent) && path.length() > parent.length() && path.indexOf('/', parent.length()) < 0;
        return one ? api.one() : api.list();
    }
}
