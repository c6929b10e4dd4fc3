package dev.projectsapi.contract.broken;

import static io.restassured.RestAssured.given;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.ServerUnderTest;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ten GETs as any suite makes them; this one looks at no answer, so whatever is red is so by a filter. */
record OrdinarySuite(ServerUnderTest server) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LIST = "/v2/Properties";

    record Get(Account as, String target) {}

    List<Get> gets() {
        Account account = server.accounts().stream()
                .filter(each -> each.projects().orElse(0) > 200)
                .findFirst()
                .orElseThrow();
        String firstOnly = plain(new Get(account, LIST + "?Results_Count=1"));
        return List.of(
                new Get(account, LIST),
                new Get(account, LIST + "?Results_Count=1"),
                new Get(account, LIST + "?Results_Count=200"),
                new Get(account, LIST + "?Results_Skip=2"),
                new Get(account, LIST + "?Results_Skip=100000"),
                new Get(account, LIST + "?NextPageToken=" + text(firstOnly, "NextPageToken")),
                new Get(account, LIST + "/" + text(firstOnly, "PropertySid")),
                new Get(account, LIST + "/S0000000000000000000000000000000"),
                new Get(account, LIST + "?Results_Count=one-hundred"),
                new Get(Account.of(account.accountSid(), "not-the-token"), LIST));
    }

    /** Makes them with REST Assured until the first is red. */
    Optional<Throwable> firstRed(Filter filter) {
        for (Get get : gets()) {
            try {
                given().baseUri(server.baseUrl().toString())
                        .filter(filter)
                        .redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .auth()
                        .preemptive()
                        .basic(get.as().accountSid(), get.as().token())
                        .get(get.target());
            } catch (AssertionError | Exception red) {
                // an exception: REST Assured itself cannot read such an answer
                return Optional.of(red);
            }
        }
        return Optional.empty();
    }

    /** All that the answers are, without a filter. */
    List<String> answers() {
        List<String> answers = new ArrayList<>();
        gets().forEach(get -> answers.add(plain(get)));
        return answers;
    }

    private String plain(Get get) {
        String pair = get.as().accountSid() + ":" + get.as().token();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + get.target()))
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip,deflate")
                .header("Authorization", "Basic " + base64(pair))
                .build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() + "\n" + answer.headers().map() + "\n"
                    + new String(answer.body(), StandardCharsets.ISO_8859_1);
        } catch (IOException notHttp) {
            return "no answer";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the first field with that name; any text where there is none. */
    private static String text(String answer, String field) {
        Matcher found =
                Pattern.compile("\"" + field + "\": *\"([A-Za-z0-9_-]+)\"").matcher(answer);
        return found.find() ? found.group(1) : "none";
    }
}
