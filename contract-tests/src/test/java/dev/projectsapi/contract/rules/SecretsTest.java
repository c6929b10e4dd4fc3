package dev.projectsapi.contract.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Account;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SecretsTest {

    private static final String SID = "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    private static final String TOKEN = "s3cr\"et:töken&never<shown>42";

    private final Secrets secrets = new Secrets(List.of(new Caller(Account.of(SID, TOKEN))));

    static Stream<String> spellings() {
        String base64 = Base64.getEncoder().encodeToString((SID + ":" + TOKEN).getBytes(UTF_8));
        return Stream.of(
                TOKEN,
                TOKEN.toUpperCase(Locale.ROOT),
                TOKEN.substring(0, TOKEN.length() - 1),
                TOKEN.substring(1),
                TOKEN.substring(0, TOKEN.length() / 2 + 1),
                TOKEN.replace("\"", "\\\""),
                TOKEN.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                URLEncoder.encode(TOKEN, UTF_8),
                URLEncoder.encode(TOKEN, UTF_8).toLowerCase(Locale.ROOT),
                base64,
                base64.substring(base64.length() / 2),
                Base64.getEncoder().encodeToString(TOKEN.getBytes(UTF_8)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(TOKEN.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void areMaskedHoweverAServerSpellsThem(String spelling) {
        String shown = secrets.mask("wrong password " + spelling + ", try again");

        assertThat(shown).startsWith("wrong password ").endsWith(", try again").contains("***");
        // at most its ends are left
        assertThat(shown.length()).isLessThan("wrong password , try again".length() + 12);
    }

    @Test
    void leaveOtherTextAlone() {
        String text = "status 400 PARAMETER_INVALID for {Results_Count=PARAMETER_INVALID}, not shown";

        assertThat(secrets.mask(text)).isEqualTo(text);
    }

    @Test
    void ofFewCharactersAreMaskedAsAWhole() {
        Secrets few = new Secrets(List.of(new Caller(Account.of(SID, "abc"))));

        assertThat(few.mask("abc, ab, ABC")).isEqualTo("***, ab, ***");
    }
}
