package dev.projectsapi.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no JSON or YAML, or more of it than a data file needs. */
final class OddTextTest {
    private static final String SECRET = "hunter22secret";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Token: *name | line 3: Token has an alias (*), which is not read; allowed are plain values and text in quotes",
                "Token: any-text~    <<: *name | line 4: << has an alias (*), which is not read; allowed are plain values and text in quotes",
                "Token: [*name] | line 3: a value has an alias (*), which is not read; allowed are plain values and text in quotes",
                "Token: !!binary aHVudGVyMjJzZWNyZXQ= | line 3: Token has a tag (!), which is not read; allowed are plain values and text in quotes",
                "Token: !own any-text | line 3: Token has a tag (!), which is not read; allowed are plain values and text in quotes",
                "Token: !!int many | line 3: Token has a tag (!), which is not read; allowed are plain values and text in quotes",
                "Token: !!map {} | line 3: Token has a tag (!), which is not read; allowed are plain values and text in quotes",
                "Token: any-text~    <<: {a: b} | line 4: << is no field that belongs here",
                "Token: any-text~---~accounts: [] | line 5: nothing may follow here, a file is one document",
                "Token: any-text~... | ",
                "Token: &name any-text | ",
                "Token: '*any-text' | ",
                "Token: \"!!any-text\" | ",
                "Token: any*text!&more | ",
                "Token: >-~      any-text | "
            })
    void readsOfYamlWhatDataFilesNeed(String token, String problem) {
        // a table has no line breaks
        String text =
                "accounts:\n  - AccountSid: AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS\n    " + token.replace('~', '\n') + "\n";

        List<String> problems = problems("data.yaml", text);

        assertThat(problems).isEqualTo(problem == null ? List.of() : List.of("data.yaml " + problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"AccountSid\":\"A\",\"Token\":hunter22secret}",
                "{\"AccountSid\":\"A\",\"Token\":\"hunter22secret}",
                "{\"AccountSid\":\"A\",\"Token\":\"hunter22secret\\x\"}",
                "{\"AccountSid\":\"A\",\"Token\":'hunter22secret'}",
                "{\"AccountSid\":\"A\",\"Token\":\"a\"hunter22secret\"}",
                "{\"AccountSid\":\"A\",\"Token\":hunter22secret:\"a\"}",
                "{\"AccountSid\":\"A\",\"Token\":22hunter22secret}",
                "{\"AccountSid\":\"A\",hunter22secret}",
                "accounts:\n  - Token: @hunter22secret",
                "accounts:\n  - Token: %hunter22secret",
                "accounts:\n  - Token: a: hunter22secret",
                "accounts:\n  - Token: !hunter22secret!hunter22secret x",
                "accounts:\n  - Token: \"\\hunter22secret\"",
                "accounts:\n  - Token: *hunter22secret",
                "accounts:\n  - Token: 'a'hunter22secret",
                "accounts:\n  - Token: a\n  hunter22secret\n b",
                "accounts:\n  - !hunter22secret!x Token: a",
                "%hunter22secret\naccounts: []",
                "hunter22secret"
            })
    void repeatsNoPartOfATextThatCannotBeRead(String text) {
        for (String name : List.of("data.json", "data.ndjson", "data.yaml")) {
            assertThat(problems(name, text))
                    .isNotEmpty()
                    .allMatch(problem -> problem.startsWith(name + " line "))
                    .noneMatch(problem -> problem.contains("hunter"))
                    .noneMatch(problem -> problem.contains("com.fasterxml"));
        }
    }

    @Test
    void missesNothingThatMayStandBehindThePlaceWhereItStopped() {
        String project = "{\"PropertySid\":\"S1234567890ABCDEF1234567890ABCDE\",\"Name\":\"a\",\"MainDomain\":\"b\","
                + "\"TimeZone\":\"UTC\",\"SmsEnabled\":true,\"CallRecordingEnabled\":true,\"IntegrationsEnabled\":true,"
                + "\"Active\":true}";

        assertThat(problems(
                        "data.json",
                        "{\"accounts\":[{\"AccountSid\":\"AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS\",\"Token\":\"any-text\",\n"
                                + "\"Properties\":[" + project + ",\n?"))
                .singleElement()
                .asString()
                .startsWith("data.json line 3: this cannot be read");
    }

    @Test
    void saysWhatWasForgotten() {
        assertThat(problems("data.ndjson", "\n{\"AccountSid\":\"A\",\"Token\":" + SECRET + "}"))
                .singleElement()
                .asString()
                .matches("data.ndjson line 2: this cannot be read, near column \\d+: text has to be in double quotes");
    }

    @Test
    void keepsAProblemInOneLineOfBoundedLength() {
        String name = "a\\u001b[31m\\nb\\u202e\\u2028" + "c".repeat(40_000);

        assertThat(problems("data\n.json", "{\"accounts\":[{\"" + name + "\":1}]}"))
                .isNotEmpty()
                .allMatch(problem -> problem.length() < 200)
                .allMatch(problem -> problem.chars().allMatch(c -> c >= ' ' && c < 0x7f));
    }

    @ParameterizedTest
    @ValueSource(ints = {16_382, 16_383, 16_384, 32_767})
    void readsUtf8AcrossItsBuffers(int before) throws IOException {
        String text = "a".repeat(before) + "\u00e4\u20ac\ud83d\ude00\r\n\ud83d\ude00";
        List<Integer> badLines = new ArrayList<>();
        StringWriter read = new StringWriter();

        try (Reader utf8 =
                new Utf8Text(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), badLines::add)) {
            utf8.transferTo(read);
        }

        assertThat(read).hasToString(text);
        assertThat(badLines).isEmpty();
    }

    private static List<String> problems(String name, String text) {
        DataFileException refused = catchThrowableOfType(
                DataFileException.class, () -> DataFile.parse(name, text.getBytes(StandardCharsets.UTF_8)));
        return refused == null ? List.of() : refused.problems();
    }
}
