package dev.projectsapi.server.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through lists over HTTP. */
final class PagingTest extends WithSampleServer {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 136, 137, 138, 200})
    void returnsEachProjectOnceInOrderWhateverThePageHolds(int count) {
        List<String> sids = new ArrayList<>();
        String next = "";
        do {
            RawAnswer page = get("/v2/Properties?Results_Count=" + count + next, Sample.MANY_SCRIPTS);
            assertThat(page.body()).contains("\"TotalCount\":137,");
            sids.addAll(page.texts("PropertySid"));
            assertThat(sids).hasSizeLessThanOrEqualTo(137);
            assertThat(page.texts("PropertySid")).hasSizeLessThanOrEqualTo(count);
            next = page.body().endsWith("\"NextPageToken\":null}")
                    ? ""
                    : "&NextPageToken=" + page.text("NextPageToken");
        } while (!next.isEmpty());

        assertThat(sids).hasSize(137).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @CsvSource({"0, 50, false", "87, 50, true", "88, 49, true", "136, 1, true", "137, 0, true", "2147483647, 0, true"})
    void skips(int skip, int items, boolean last) {
        RawAnswer page = get("/v2/Properties?Results_Skip=" + skip, Sample.MANY_SCRIPTS);

        assertThat(page.texts("PropertySid")).hasSize(items);
        assertThat(page.body().endsWith(",\"TotalCount\":137,\"NextPageToken\":null}"))
                .isEqualTo(last);
    }

    @Test
    void answersEqualRequestsWithEqualBytes() {
        String target = "/v2/Properties?Results_Count=3";

        assertThat(get(target, Sample.MANY_SCRIPTS).body())
                .isEqualTo(get(target, Sample.MANY_SCRIPTS).body());
    }

    @Test
    void letsTheCountChangeBetweenPages() {
        String token =
                get("/v2/Properties?Results_Count=3", Sample.MANY_SCRIPTS).text("NextPageToken");

        List<String> default50 = get("/v2/Properties?NextPageToken=" + token, Sample.MANY_SCRIPTS)
                .texts("PropertySid");
        List<String> skipped =
                get("/v2/Properties?Results_Skip=3", Sample.MANY_SCRIPTS).texts("PropertySid");

        assertThat(default50).hasSize(50).isEqualTo(skipped);
    }

    @Test
    void refusesATokenTogetherWithASkip() {
        String token =
                get("/v2/Properties?Results_Count=3", Sample.MANY_SCRIPTS).text("NextPageToken");

        RawAnswer answer = get("/v2/Properties?Results_Skip=1&NextPageToken=" + token, Sample.MANY_SCRIPTS);
        RawAnswer zero = get("/v2/Properties?Results_Skip=0&NextPageToken=" + token, Sample.MANY_SCRIPTS);
        RawAnswer bad =
                get("/v2/Properties?Results_Count=0&Results_Skip=1&NextPageToken=" + token, Sample.MANY_SCRIPTS);

        assertThat(answer.verdict()).isEqualTo("400 CONFLICTING_PARAMETERS");
        assertThat(answer.texts("FieldName")).containsExactly("Results_Skip");
        assertThat(zero.verdict()).isEqualTo("200");
        assertThat(bad.verdict()).isEqualTo("400 PARAMETER_INVALID");
        assertThat(bad.texts("FieldName")).containsExactly("Results_Count");
    }

    @Test
    void refusesTheTokenOfAnotherAccount() {
        String token =
                get("/v2/Properties?Results_Count=3", Sample.MANY_SCRIPTS).text("NextPageToken");

        RawAnswer answer = get("/v2/Properties?NextPageToken=" + token, Sample.MANY_PAGES);

        assertThat(answer.verdict()).isEqualTo("400 PARAMETER_INVALID");
        assertThat(answer.texts("FieldName")).containsExactly("NextPageToken");
    }

    @Test
    void returnsAnEmptyListForAnAccountWithoutProjects() {
        assertThat(get(Sample.LIST, Sample.NOTHING).body())
                .isEqualTo("{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}");
    }
}
