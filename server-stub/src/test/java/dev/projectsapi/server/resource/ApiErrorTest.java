package dev.projectsapi.server.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.generated.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ApiErrorTest {
    static Stream<ApiError> all() {
        return Stream.of(
                ApiError.requestMalformed(),
                ApiError.requestLineTooLong(),
                ApiError.headerTooLarge(),
                ApiError.notFound(),
                ApiError.methodNotAllowed("GET, HEAD"),
                ApiError.unauthorized(),
                ApiError.accountInactive(),
                ApiError.tooManyRequests(7),
                ApiError.notAcceptable(),
                ApiError.parametersInvalid(List.of("Results_Count")),
                ApiError.tokenWithSkip(),
                ApiError.propertyNotFound(),
                ApiError.internalError(),
                ApiError.unavailable());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatToDoInPrintableAscii(ApiError error) {
        assertThat(error.message()).matches("[ -~]{1,200}").endsWith(".");
        assertThat(error.fields())
                .allSatisfy(field -> assertThat(field.message()).matches("[ -~]{1,200}"));
        assertThat(new String(Representations.json(error), StandardCharsets.UTF_8))
                .contains("\"Errors\":[");
    }

    @Test
    void coversTheCatalogueButForWhatOnlyProvidersSend() {
        Set<ErrorCode> made =
                all().map(ApiError::code).collect(Collectors.toCollection(() -> EnumSet.noneOf(ErrorCode.class)));

        assertThat(made).isEqualTo(EnumSet.complementOf(EnumSet.of(ErrorCode.FORBIDDEN)));
    }

    @Test
    void tellsHowLongToWait() {
        assertThat(ApiError.tooManyRequests(7).headers()).containsEntry("Retry-After", "7");
        assertThat(ApiError.unavailable().headers().get("Retry-After")).matches("[1-9][0-9]*");
    }
}
