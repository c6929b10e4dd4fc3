package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SecretFormsTest {

    @Test
    void knowsHowASecretIsWrittenInJsonAndAddresses() {
        assertThat(SecretForms.of("a/\"\u00E9 +"))
                .contains(
                        "a/\"\u00E9 +",
                        "a/\\\"\u00E9 +",
                        "a\\/\\\"\\u00e9 +",
                        "a\\/\\\"\\u00E9 +",
                        "a%2F%22%C3%A9+%2B",
                        "a%2f%22%c3%a9%20%2b");
    }

    @Test
    void writesAPlainSecretInOneWay() {
        assertThat(SecretForms.of("made-up-token")).containsExactly("made-up-token");
    }
}
