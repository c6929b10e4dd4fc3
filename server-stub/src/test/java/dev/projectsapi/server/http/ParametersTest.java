package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParametersTest extends WithSampleServer {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1.5",
                "5abc",
                "1e1",
                "0x10",
                "+5",
                "%2B5",
                "-0",
                "00",
                "007",
                "3;x",
                "%D9%A5",
                "%20",
                "+",
                "",
                "%201",
                "1%20",
                "1,2",
                "-1",
                "-2147483648",
                "-2147483649",
                "99999999999999999999999",
                "9223372036854775808",
                "%zz",
                "%",
                "%5",
                "%FF",
                "%00",
                "5%00",
                "null",
                "true",
                "%ED%A0%80"
            })
    void refusesWhatIsNoPlainInteger(String value) {
        RawAnswer count = get("/v2/Properties?Results_Count=" + value, Sample.ONE);
        RawAnswer skip = get("/v2/Properties?Results_Skip=" + value, Sample.ONE);

        assertThat(count.verdict()).isEqualTo("400 PARAMETER_INVALID");
        assertThat(count.texts("FieldName")).containsExactly("Results_Count");
        assertThat(skip.verdict()).isEqualTo("400 PARAMETER_INVALID");
        assertThat(skip.texts("FieldName")).containsExactly("Results_Skip");
    }

    @ParameterizedTest
    @CsvSource({
        "Results_Count=0, 400 PARAMETER_INVALID",
        "Results_Count=1, 200",
        "Results_Count=200, 200",
        "Results_Count=201, 400 PARAMETER_INVALID",
        "Results_Count=2147483648, 400 PARAMETER_INVALID",
        "Results_Count=4294967297, 400 PARAMETER_INVALID",
        "Results_Skip=0, 200",
        "Results_Skip=2147483647, 200",
        "Results_Skip=2147483648, 400 PARAMETER_INVALID",
        "Results_Count, 400 PARAMETER_INVALID",
        "Results_Count=5&Results_Count=5, 400 PARAMETER_INVALID",
        "Results%5FCount=abc, 400 PARAMETER_INVALID",
        "%52esults_Count=%35, 200",
        "&&Results_Count=5&, 200",
        "results_count=abc, 200",
        "Results_Count%zz=abc, 200",
        "foo=%zz, 200",
        "%zz=1, 200",
        "=1, 200",
        "a=b;Results_Count=abc, 200",
        "NextPageToken=, 400 PARAMETER_INVALID",
        "NextPageToken=abc, 400 PARAMETER_INVALID",
        "NextPageToken=a%20b, 400 PARAMETER_INVALID",
        "'', 200"
    })
    void readsTheQueryByTheContract(String query, String verdict) {
        assertThat(get("/v2/Properties?" + query, Sample.ONE).verdict()).isEqualTo(verdict);
    }

    @Test
    void namesEveryBadParameterOnceInTheContractsOrder() {
        RawAnswer answer = get(
                "/v2/Properties?NextPageToken=x&Results_Skip=-1&Results_Skip=2&Results_Count=abc&foo=%zz", Sample.ONE);

        assertThat(answer.texts("FieldName")).containsExactly("Results_Count", "Results_Skip", "NextPageToken");
        assertThat(answer.texts("ErrorCode")).hasSize(4).containsOnly("PARAMETER_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s1234567890ABCDEF1234567890ABCDE",
                "S1234567890ABCDEF1234567890ABCD",
                "S1234567890ABCDEF1234567890ABCDEF",
                "x",
                ".",
                "..",
                "%20",
                "%2f",
                "%00",
                "S1234567890ABCDEF1234567890ABCD%00",
                "S1234567890ABCDEF1234567890ABCDE;a=1",
                "S1234567890ABCDEF1234567890ABCDE%20",
                "%2553123456789",
                "%zz",
                "%",
                "%FF",
                "S1234567890ABCDEF1234567890ABCDE%0A",
                "+",
                "{PropertySid}",
                "S1234567890ABCDEF1234567890ABCD%C3%89"
            })
    void refusesWhatIsNoSid(String sid) {
        RawAnswer answer = get("/v2/Properties/" + sid, Sample.ONE);

        assertThat(answer.verdict()).isEqualTo("400 PARAMETER_INVALID");
        assertThat(answer.texts("FieldName")).containsExactly("PropertySid");
    }

    @Test
    void refusesASidOfThreeThousandCharacters() {
        assertThat(get("/v2/Properties/" + "S".repeat(3000), Sample.ONE).verdict())
                .isEqualTo("400 PARAMETER_INVALID");
    }

    @Test
    void decodesASidOnce() {
        assertThat(get("/v2/Properties/%53123456789%30ABCDEF1234567890ABCDE", Sample.ONE)
                        .verdict())
                .isEqualTo("200");
    }

    @Test
    void tellsAForeignSidFromAnUnknownOneByNothing() {
        String foreign =
                get("/v2/Properties?Results_Count=1", Sample.MANY_PAGES).text("PropertySid");

        RawAnswer one = get("/v2/Properties/" + foreign, Sample.ONE);
        RawAnswer other = get("/v2/Properties/S0000000000000000000000000000000", Sample.ONE);

        assertThat(one.verdict()).isEqualTo("400 PROPERTY_NOT_FOUND");
        assertThat(one.body()).isEqualTo(other.body());
    }
}
