package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answer wins when several apply: each row drops the fault that won in the row above. */
final class PrecedenceTest extends WithSampleServer {
    @ParameterizedTest
    @CsvSource({
        "POST, /nowhere?Results_Count=0, wrong, application/xml, 404 NOT_FOUND",
        "POST, /v2/Properties?Results_Count=0, wrong, application/xml, 405 METHOD_NOT_ALLOWED",
        "GET, /v2/Properties?Results_Count=0, wrong, application/xml, 401 UNAUTHORIZED",
        "GET, /v2/Properties?Results_Count=0, INACTIVE, application/xml, 403 ACCOUNT_INACTIVE",
        "GET, /v2/Properties?Results_Count=0, ONE, application/xml, 406 NOT_ACCEPTABLE",
        "GET, /v2/Properties?Results_Count=0, ONE, application/json, 400 PARAMETER_INVALID",
        "GET, /v2/Properties?Results_Count=1, ONE, application/json, 200"
    })
    void theFirstOfTheContractsOrderAnswers(String method, String target, String who, String accept, String verdict) {
        String authorization =
                who.equals("wrong") ? Sample.basic("a:b") : Sample.valueOf(who).authorization();

        assertThat(client().send(RawClient.request(
                                method, target, "Authorization: " + authorization, "Accept: " + accept))
                        .verdict())
                .isEqualTo(verdict);
    }
}
