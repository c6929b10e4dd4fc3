package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Example;
import dev.projectsapi.spec.ExampleRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The request of a documented example, ready to be written down in some language.
 *
 * @param token the sample account's; empty where no credentials are sent
 */
record Request(Example example, ExampleRequest sent, String token) {

    /** Where the server-stub listens when nobody says otherwise; an address that works in every shell as it is. */
    static final String ORIGIN = "http://127.0.0.1:8080";

    static Request of(Example example, SampleAccounts accounts) {
        ExampleRequest sent = Objects.requireNonNull(example.request(), example.name());
        String account = sent.account();
        return new Request(example, sent, account == null ? "" : accounts.token(account));
    }

    /** Whether these bytes, sent to a freshly started server-stub, get the example's answer. */
    boolean plain() {
        return sent.situation() == null;
    }

    String url() {
        return ORIGIN + sent.path();
    }

    /** The same, asking the sandbox of a server-stub for something. */
    Request preferring(String wish) {
        Map<String, String> headers = new LinkedHashMap<>(sent.headers());
        headers.put("Prefer", wish);
        ExampleRequest wishing = new ExampleRequest(
                sent.account(),
                sent.method(),
                sent.path(),
                headers,
                sent.padding(),
                sent.status(),
                sent.after(),
                sent.situation());
        return new Request(example, wishing, token);
    }
}
