package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AcceptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "*/*",
                "application/*",
                "application/json",
                "APPLICATION/JSON",
                "application/json; charset=utf-8",
                "application/json;q=0.001",
                "text/html, application/xhtml+xml, */*;q=0.8",
                "application/xml, application/json;q=0.1",
                "*/*;q=0, application/json",
                "application/*;q=0, application/json;q=0.5",
                "junk, application/json",
                "application/json;q=1.000",
                "application/json;q=0, application/json",
                ";;;,/,*,*/*"
            })
    void allowsJsonUnlessItIsExcluded(String header) {
        assertThat(Accept.allowsJson(List.of(header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/*",
                "application/json;q=0",
                "application/json;q=0.000",
                "application/json;q=0, */*",
                "application/*;q=0, */*",
                "*/*;q=0",
                ";;;,/,*",
                "*",
                "junk",
                "*/json",
                "application/json;q=high",
                "application/json;q=2",
                "application/problem+json",
                "application/jsonp",
                "application / json",
                "application/json;charset"
            })
    void refusesWhereJsonIsExcluded(String header) {
        assertThat(Accept.allowsJson(List.of(header))).isFalse();
    }

    @Test
    void allowsJsonWithoutTheHeader() {
        assertThat(Accept.allowsJson(List.of())).isTrue();
    }

    @Test
    void readsSeveralLinesAsOne() {
        assertThat(Accept.allowsJson(List.of("text/html", "application/json"))).isTrue();
    }
}
