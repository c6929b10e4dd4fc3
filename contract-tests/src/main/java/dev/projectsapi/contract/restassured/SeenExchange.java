package dev.projectsapi.contract.restassured;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.exchange.Authorization;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.Headers;
import dev.projectsapi.contract.exchange.Request;
import dev.projectsapi.contract.exchange.Response;
import io.restassured.authentication.AuthenticationScheme;
import io.restassured.authentication.BasicAuthScheme;
import io.restassured.authentication.PreemptiveBasicAuthScheme;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An exchange as REST Assured shows it to a filter. */
record SeenExchange(FilterableRequestSpecification request, io.restassured.response.Response answer, byte[] body) {

    /** REST Assured asks for these by itself, unpacks what comes, and leaves the header as if nothing had happened. */
    private static final Set<String> UNPACKED = Set.of("gzip", "x-gzip", "deflate");

    Exchange asExchange(String listPath) {
        Duration took = Duration.ofMillis(Math.max(0, answer.time()));
        return Exchange.of(request(listPath), new Response(answer.statusCode(), headers(), body), took);
    }

    String url() {
        return request.getURI();
    }

    /** Whose request it was; without a Sid where something else than HTTP Basic was sent; empty where nothing was. */
    Optional<Account> account() {
        Optional<String> line = Optional.ofNullable(request.getHeaders().getValue("Authorization"));
        return fromTheScheme(request.getAuthenticationScheme())
                .or(() -> line.flatMap(SeenExchange::fromBasic))
                .or(() -> line.map(value -> Account.of("", value.substring(value.indexOf(' ') + 1))));
    }

    private static Optional<Account> fromTheScheme(AuthenticationScheme scheme) {
        if (scheme instanceof PreemptiveBasicAuthScheme basic) {
            return Optional.of(Account.of(basic.getUserName(), basic.getPassword()));
        }
        if (scheme instanceof BasicAuthScheme basic) {
            return Optional.of(Account.of(basic.getUserName(), basic.getPassword()));
        }
        return Optional.empty();
    }

    private static Optional<Account> fromBasic(String line) {
        return Authorization.line(line).pair().map(pair -> {
            int colon = pair.indexOf(':');
            return Account.of(pair.substring(0, colon), pair.substring(colon + 1));
        });
    }

    private Request request(String listPath) {
        Request plain = new Request(request.getMethod(), target(listPath), authorization(), Headers.none());
        for (io.restassured.http.Header header : request.getHeaders()) {
            if (!header.getName().equalsIgnoreCase("Authorization")) {
                plain = plain.with(header.getName(), String.valueOf(header.getValue()));
            }
        }
        return plain;
    }

    private Optional<Authorization> authorization() {
        return account()
                .map(who -> who.accountSid().isEmpty()
                        ? Authorization.line(request.getHeaders().getValue("Authorization"), scheme() + "$TOKEN")
                        : Authorization.basic(who.accountSid(), who.token(), "$TOKEN"));
    }

    private String scheme() {
        String line = request.getHeaders().getValue("Authorization");
        return line.substring(0, line.indexOf(' ') + 1);
    }

    /** Path and query behind the prefix that the base URL may have. */
    private String target(String listPath) {
        URI uri = URI.create(url());
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        int prefix = Math.max(0, path.indexOf(listPath));
        return path.substring(prefix) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private Headers headers() {
        Headers headers = Headers.none();
        for (io.restassured.http.Header header : answer.headers()) {
            boolean unpacked = header.getName().equalsIgnoreCase("Content-Encoding")
                    && UNPACKED.contains(header.getValue().strip().toLowerCase(Locale.ROOT));
            if (!unpacked) {
                headers = headers.with(header.getName(), header.getValue());
            }
        }
        return headers;
    }

    /** Without anything: headers hold a token. */
    @Override
    public String toString() {
        return "SeenExchange";
    }
}
