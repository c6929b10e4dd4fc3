package dev.projectsapi.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TokenHashTest {
    /** As `printf made-up-token | sha256sum` prints it. */
    private static final String HEX = "b28d90dd2009728f9f1a3f92402671e4f457b50544013dd7d9f36cdda575fdfe";

    @Test
    void isTheSha256OfTheToken() {
        assertThat(TokenHash.ofHex(HEX).matches(TokenHash.of("made-up-token"))).isTrue();
        assertThat(TokenHash.ofHex(HEX).matches(TokenHash.of("made-up-tokem"))).isFalse();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> TokenHash.ofHex(HEX.substring(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNothing() {
        assertThat(TokenHash.of("made-up-token")).hasToString("TokenHash[secret]");
    }
}
