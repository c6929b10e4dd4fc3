package dev.projectsapi.server.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.Sample;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors, delays and faults by the header `Prefer`. */
final class FaultsOnDemandTest extends SandboxedServers {

    @ParameterizedTest
    @CsvSource({
        "400, 400 PARAMETER_INVALID",
        "401, 401 UNAUTHORIZED",
        "403, 403 FORBIDDEN",
        "404, 404 NOT_FOUND",
        "405, 405 METHOD_NOT_ALLOWED",
        "406, 406 NOT_ACCEPTABLE",
        "429, 429 TOO_MANY_REQUESTS",
        "431, 431 HEADER_TOO_LARGE",
        "500, 500 INTERNAL_ERROR",
        "503, 503 UNAVAILABLE",
        "PROPERTY_NOT_FOUND, 400 PROPERTY_NOT_FOUND",
        "CONFLICTING_PARAMETERS, 400 CONFLICTING_PARAMETERS",
        "REQUEST_MALFORMED, 400 REQUEST_MALFORMED",
        "ACCOUNT_INACTIVE, 403 ACCOUNT_INACTIVE"
    })
    void answersWithTheErrorThatIsPreferred(String code, String verdict) throws IOException {
        Wire answer = get("Prefer: code=" + code);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.header("Preference-Applied")).isEqualTo("code=" + code);
        boolean tellsWhen = answer.status() == 429 || answer.status() == 503;
        assertThat(answer.header("Retry-After")).isEqualTo(tellsWhen ? "1" : "");
    }

    @Test
    void waitsAsLongAsIsPreferred() throws IOException {
        Wire answer = get("Prefer: respond-async, delay=700, code=503");

        assertThat(answer.verdict()).isEqualTo("503 UNAVAILABLE");
        assertThat(answer.header("Preference-Applied")).isEqualTo("code=503, delay=700");
        assertThat(answer.took()).isBetween(Duration.ofMillis(650), Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({
        "reset, 0, RESET, 0", "close, 0, CLOSED, 0", "garbage, 0, CLOSED, 0", "cut, 200, CLOSED, 50",
        "stall, 200, SILENT, 50", "silent, 0, SILENT, 0", "html, 200, CLOSED, 100", "empty, 200, CLOSED, 0"
    })
    void spoilsTheAnswerAsIsPreferred(String fault, int status, Wire.End end, int percent) throws IOException {
        Wire answer = Wire.get(server.port(), Sample.LIST, ORDINARY, patience(end), "prefer: Fault=\"" + fault + "\"");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.end()).isEqualTo(end);
        int length = status == 0 ? 0 : Integer.parseInt(answer.header("Content-Length"));
        assertThat(answer.body().length()).isEqualTo(length * percent / 100);
        assertThat(answer.header("Content-Type")).startsWith(fault.equals("html") ? "text/html" : "");
    }

    @Test
    void dripsTheBody() throws IOException {
        Wire answer =
                Wire.get(server.port(), Sample.LIST + "?Results_Skip=1", ORDINARY, PATIENCE, "Prefer: fault=drip");

        assertThat(answer.body()).endsWith("\"NextPageToken\":null}");
        assertThat(answer.end()).isEqualTo(Wire.End.CLOSED);
        assertThat(answer.took()).isGreaterThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=200",
                "code=418",
                "code=",
                "code",
                "delay=-1",
                "delay=30001",
                "delay=soon",
                "fault=fire",
                "respond-async",
                ";;;,=,",
                "code = "
            })
    void ignoresWhatItDoesNotUnderstand(String preference) throws IOException {
        Wire answer = get("Prefer: " + preference);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=429", "delay=5000", "fault=reset", "fault=html"})
    void changesNothingWithoutSandbox(String preference) throws IOException {
        Wire plain = Wire.get(ordinary.port(), Sample.LIST, ORDINARY, PATIENCE);
        Wire preferring = Wire.get(ordinary.port(), Sample.LIST, ORDINARY, PATIENCE, "Prefer: " + preference);

        assertThat(preferring.body()).isEqualTo(plain.body());
        assertThat(preferring.status()).isEqualTo(200);
        assertThat(preferring.header("Preference-Applied")).isEmpty();
        assertThat(preferring.took()).isLessThan(Duration.ofMillis(4500));
    }

    @Test
    void doesNothingForWhoShowsNoRightCredentials() throws IOException {
        Wire answer = Wire.get(server.port(), Sample.LIST, "nobody:wrong", PATIENCE, "Prefer: code=503");

        assertThat(answer.verdict()).isEqualTo("401 UNAUTHORIZED");
    }
}
