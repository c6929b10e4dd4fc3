package dev.projectsapi.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "UTF-16", "IBM037"})
    void saysTheSameInEveryEncodingOfAPlatform(String platform) throws Exception {
        String json = "{\"Name\":\"Naïve \\n 例 \uD83D\uDE00 \u202e\"}";

        byte[] bytes = GeneratedText.of(json.getBytes(StandardCharsets.UTF_8), json, Charset.forName(platform));

        String asTheGeneratedCodeReadsIt = new String(bytes, Charset.forName(platform));
        assertThat(new ObjectMapper()
                        .readTree(asTheGeneratedCodeReadsIt)
                        .get("Name")
                        .textValue())
                .isEqualTo("Naïve \n 例 \uD83D\uDE00 \u202e");
    }
}
