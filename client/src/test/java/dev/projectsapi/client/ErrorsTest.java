package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "400, PARAMETER_INVALID,      InvalidRequestException,  1",
        "400, SOMETHING_NEW,          InvalidRequestException,  1",
        "400, PROPERTY_NOT_FOUND,     ProjectNotFoundException, 1",
        "401, UNAUTHORIZED,           AuthenticationException,  1",
        "403, ACCOUNT_INACTIVE,       AccessDeniedException,    1",
        "404, NOT_FOUND,              InvalidRequestException,  1",
        "404, PROPERTY_NOT_FOUND,     InvalidRequestException,  1",
        "407, PROXY,                  InvalidRequestException,  1",
        "408, TOO_SLOW,               InvalidRequestException,  3",
        "418, TEAPOT,                 InvalidRequestException,  1",
        "421, MISDIRECTED,            InvalidRequestException,  1",
        "425, TOO_EARLY,              InvalidRequestException,  1",
        "429, TOO_MANY_REQUESTS,      RateLimitedException,     3",
        "500, INTERNAL_ERROR,         ServerException,          3",
        "501, NOT_IMPLEMENTED,        ServerException,          1",
        "502, BAD_GATEWAY,            ServerException,          3",
        "503, UNAVAILABLE,            ServerException,          3",
        "504, GATEWAY_TIMEOUT,        ServerException,          3",
        "599, SOMETHING_NEW,          ServerException,          1",
    })
    void givesEachStatusItsTypeAndItsTries(int status, String code, String type, int requests) throws Exception {
        try (var server = ScriptedServer.playing(Answers.error(status, code, "X-Request-Id: r-1"));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    ProjectsException.class, () -> client.projects().list());

            assertThat(e.getClass().getSimpleName()).isEqualTo(type);
            assertThat(e.code()).contains(code);
            assertThat(e.requestId()).contains("r-1");
            assertThat(e.attempts()).isEqualTo(requests);
            assertThat(server.requests()).hasSize(requests);
            assertThat(e).hasMessageContaining("listProjects").hasMessageContaining("What to do.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, UnexpectedResponseException, 1",
        "204, UnexpectedResponseException, 1",
        "206, UnexpectedResponseException, 1",
        "302, UnexpectedResponseException, 1",
        "401, AuthenticationException,     1",
        "403, AccessDeniedException,       1",
        "404, UnexpectedResponseException, 1",
        "429, RateLimitedException,        3",
        "502, ServerException,             3",
    })
    void tellsAProxysPageFromAnAnswer(int status, String type, int requests) throws Exception {
        try (var server = ScriptedServer.playing(
                        status == 204
                                ? Answers.head(204, 0)
                                : Answers.json(
                                        status,
                                        "<html>Nothing to\r\nsee here</html>",
                                        "Location: http://127.0.0.1:1/"));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    ProjectsException.class, () -> client.projects().list());

            assertThat(e.getClass().getSimpleName()).isEqualTo(type);
            assertThat(e).hasMessageContaining(status == 204 ? "empty" : "<html>Nothing to see here</html>");
            assertThat(e.code()).isEmpty();
            assertThat(server.requests()).hasSize(requests);
        }
    }

    @Test
    void takesNoOtherStatusForAnAnswerThatCanBeRead() throws Exception {
        try (var server = ScriptedServer.playing(Answers.json(206, Answers.pageBody(null)));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    UnexpectedResponseException.class, () -> client.projects().list());

            assertThat(e.status()).isEqualTo(206);
        }
    }

    @Test
    void handsOnEveryFieldError() throws Exception {
        String body = """
                {"ResponseStatus":{"ErrorCode":"PARAMETER_INVALID","Message":"Correct them.","Errors":[
                {"FieldName":"Results_Count","ErrorCode":"PARAMETER_INVALID","Message":"One."},
                {"FieldName":"Results_Skip","ErrorCode":"PARAMETER_INVALID","Message":"Two.","New":1}]}}""";
        try (var server = ScriptedServer.playing(Answers.json(400, body));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    InvalidRequestException.class, () -> client.projects().list());

            assertThat(e.fieldErrors())
                    .containsExactly(
                            new FieldError("Results_Count", "PARAMETER_INVALID", "One."),
                            new FieldError("Results_Skip", "PARAMETER_INVALID", "Two."));
            assertThat(e.status()).isEqualTo(400);
        }
    }

    @Test
    void masksCredentialsThatAServerEchoes() throws Exception {
        String encoded = new Credentials(Clients.ACCOUNT, Clients.TOKEN).encoded();
        String body = """
                {"ResponseStatus":{"ErrorCode":"X_%1$s","Message":"%1$s %2$s","Errors":[
                {"FieldName":"%1$s","ErrorCode":"%1$s","Message":"%2$s"}]}}""".formatted(Clients.TOKEN, encoded);
        try (var server = ScriptedServer.playing(Answers.json(400, body, "X-Request-Id: " + Clients.TOKEN));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    InvalidRequestException.class, () -> client.projects().list());

            assertThat(e.toString() + e.code() + e.requestId() + e.fieldErrors())
                    .contains("***")
                    .doesNotContain(Clients.TOKEN)
                    .doesNotContain(encoded);
        }
    }

    @Test
    void masksCredentialsInWhatIsNoHttp() throws Exception {
        try (var server = ScriptedServer.playing(ScriptedServer.Step.text("HTTP/1.1 " + Clients.TOKEN + "\r\n\r\n")
                        .then(ScriptedServer.Step.close()));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    ConnectionException.class, () -> client.projects().list());

            for (Throwable each = e; each != null; each = each.getCause()) {
                assertThat(each.toString()).doesNotContain(Clients.TOKEN);
            }
        }
    }
}
