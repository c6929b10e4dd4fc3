package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    static Stream<Arguments> badOptions() {
        return Stream.of(
                Arguments.of(ListOptions.ofCount(0), "PARAMETER_INVALID", "[Results_Count]"),
                Arguments.of(ListOptions.ofCount(201), "PARAMETER_INVALID", "[Results_Count]"),
                Arguments.of(ListOptions.defaults().skip(-1), "PARAMETER_INVALID", "[Results_Skip]"),
                Arguments.of(ListOptions.ofToken(""), "PARAMETER_INVALID", "[NextPageToken]"),
                Arguments.of(ListOptions.ofToken(null), "PARAMETER_INVALID", "[NextPageToken]"),
                Arguments.of(ListOptions.ofToken("a b"), "PARAMETER_INVALID", "[NextPageToken]"),
                Arguments.of(ListOptions.ofToken("abc\n"), "PARAMETER_INVALID", "[NextPageToken]"),
                Arguments.of(
                        ListOptions.ofCount(-7).skip(-1).token("*"),
                        "PARAMETER_INVALID",
                        "[Results_Count, Results_Skip, NextPageToken]"),
                Arguments.of(ListOptions.ofToken("t").skip(1), "CONFLICTING_PARAMETERS", "[Results_Skip]"),
                Arguments.of(null, "PARAMETER_INVALID", "[]"));
    }

    @ParameterizedTest
    @MethodSource("badOptions")
    void refusesBadOptionsBeforeSending(ListOptions options, String code, String fields) throws Exception {
        try (var server = ScriptedServer.playing(Answers.page(null));
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    InvalidRequestException.class, () -> client.projects().list(options));

            assertThat(e.code()).contains(code);
            assertThat(e.fieldErrors().stream().map(FieldError::fieldName).toList())
                    .hasToString(fields);
            assertThat(e.fieldErrors()).extracting(FieldError::code).allMatch(code::equals);
            assertThat(e.attempts()).isZero();
            assertThat(e.status()).isEqualTo(400);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "s1234567890ABCDEF1234567890ABCDE",
                "S1234567890ABCDEF1234567890ABCD",
                "S1234567890ABCDEF1234567890ABCDEF",
                "S1234567890ABCDEF1234567890ABCDE\n",
                "../Properties/S1234567890ABCDEF1",
            })
    void refusesABadSidBeforeSending(String sid) throws Exception {
        try (var server = ScriptedServer.playing(Answers.project());
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    InvalidRequestException.class, () -> client.projects().get(sid));

            assertThat(e.code()).contains("PARAMETER_INVALID");
            assertThat(e.fieldErrors()).extracting(FieldError::fieldName).containsExactly("PropertySid");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void sendsWhatTheContractAllows() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page(null));
                var client = Clients.of(server.url()).build()) {
            client.projects().list(ListOptions.ofCount(200).skip(Integer.MAX_VALUE));
            client.projects().list(ListOptions.ofCount(1).skip(0).token("A-_9"));

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void failsTheFutureOfARefusedCall() throws Exception {
        try (var server = ScriptedServer.playing(Answers.page(null));
                var client = Clients.of(server.url()).build()) {
            assertThat(client.async().get("x"))
                    .failsWithin(java.time.Duration.ZERO)
                    .withThrowableThat()
                    .withCauseInstanceOf(InvalidRequestException.class);
        }
    }
}
