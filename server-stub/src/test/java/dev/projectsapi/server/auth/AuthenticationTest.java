package dev.projectsapi.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthenticationTest extends WithSampleServer {
    private static final String ONE = Sample.ONE.accountSid() + ":" + Sample.ONE.token();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INACTIVE")
    void letsEveryActiveAccountIn(Sample account) {
        assertThat(get(Sample.LIST, account).verdict()).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic ", "BASIC ", "bAsIc ", "Basic   "})
    void readsTheSchemeInAnyLetterCase(String scheme) {
        String authorization = scheme + Sample.ONE.authorization().substring("Basic ".length());

        assertThat(client().send(RawClient.request("GET", Sample.LIST, "Authorization: " + authorization))
                        .verdict())
                .isEqualTo("200");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesEveryOtherAuthorizationWithTheSameBody(String authorization) {
        RawAnswer answer = client().send(RawClient.request("GET", Sample.LIST, authorization));
        RawAnswer none = client().send(RawClient.request("GET", Sample.LIST, "X-Nothing: here"));

        assertThat(answer.verdict()).isEqualTo("401 UNAUTHORIZED");
        assertThat(answer.header("www-authenticate")).startsWith("Basic realm=").contains("charset=\"UTF-8\"");
        assertThat(answer.body()).isEqualTo(none.body());
    }

    static Stream<String> wrong() {
        byte[] notUtf8 = (ONE + "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
        String right = Sample.ONE.authorization();
        return Stream.of(
                "Authorization:",
                "Authorization: Basic",
                "Authorization: Basic ",
                "Authorization: Basic %%%",
                "Authorization: Basic !" + right.substring(7),
                "Authorization: Basic " + Base64.getEncoder().encodeToString(notUtf8),
                "Authorization: " + right + "\u00e9",
                "Authorization: " + right + "\r\nAuthorization: " + right,
                "Authorization: " + right.replace("Basic", "Bearer"),
                "Authorization: " + right.replace("Basic", "Basi"),
                "Authorization: " + right.replace("Basic ", "Basic"),
                "Authorization: " + Sample.basic(""),
                "Authorization: " + Sample.basic(":"),
                "Authorization: " + Sample.basic(Sample.ONE.accountSid()),
                "Authorization: " + Sample.basic(Sample.ONE.accountSid() + ":"),
                "Authorization: " + Sample.basic(ONE + " "),
                "Authorization: " + Sample.basic(" " + ONE),
                "Authorization: " + Sample.basic(ONE.toLowerCase(java.util.Locale.ROOT)),
                "Authorization: " + Sample.basic(ONE.substring(0, ONE.length() - 1)),
                "Authorization: " + Sample.basic(ONE + ":"),
                "Authorization: " + Sample.basic(Sample.ONE.accountSid() + ":" + Sample.NOTHING.token()),
                "Authorization: " + Sample.basic("ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ:" + Sample.ONE.token()),
                "Authorization: " + Sample.basic(Sample.INACTIVE.accountSid() + ":wrong"),
                "X-Authorization: " + right,
                "Proxy-Authorization: " + right);
    }

    @Test
    void takesNoCredentialsFromTheQuery() {
        String target = "/v2/Properties?AccountSid=" + Sample.ONE.accountSid() + "&Token=" + Sample.ONE.token();

        assertThat(client().send(RawClient.request("GET", target, "X-Nothing: here"))
                        .verdict())
                .isEqualTo("401 UNAUTHORIZED");
    }

    @Test
    void remembersNothingOnAConnection() {
        String stranger = RawClient.request("GET", Sample.LIST, "X-Nothing: here");
        String one = RawClient.get(Sample.LIST, Sample.ONE);
        String nothing = RawClient.get(Sample.LIST, Sample.NOTHING);

        List<RawAnswer> answers = client().send(one + stranger + nothing + stranger + one, 5);

        assertThat(answers)
                .extracting(RawAnswer::verdict)
                .containsExactly("200", "401 UNAUTHORIZED", "200", "401 UNAUTHORIZED", "200");
        assertThat(answers.get(2).body()).contains("\"TotalCount\":0");
    }

    @Test
    void tellsOnlyTheOwnerThatAnAccountIsInactive() {
        assertThat(get(Sample.LIST, Sample.INACTIVE).verdict()).isEqualTo("403 ACCOUNT_INACTIVE");
    }

    @Test
    void printsNoToken() {
        assertThat(new BasicCredentials("AG", "secret-text")).hasToString("BasicCredentials[AG, secret]");
    }
}
