package dev.projectsapi.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.TokenHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataFileTest {
    private static final String GOOD = """
            accounts:
              - AccountSid: AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS
                Token: any-text
                Active: true
                Properties:
                  - PropertySid: S1234567890ABCDEF1234567890ABCDE
                    Name: My Awesome Project
                    MainDomain: example.com
                    TimeZone: AUS Eastern Standard Time
                    SmsEnabled: true
                    CallRecordingEnabled: false
                    IntegrationsEnabled: true
                    Active: true
            """;

    @Test
    void readsYaml() throws DataFileException {
        assertThat(parse("data.yaml", GOOD)).singleElement().satisfies(DataFileTest::isTheExample);
    }

    @Test
    void readsJson() throws DataFileException {
        String json = """
                {"accounts": [{"AccountSid": "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "Token": "any-text", "Properties": [
                  {"PropertySid": "S1234567890ABCDEF1234567890ABCDE", "Name": "My Awesome Project", "MainDomain": "example.com",
                   "TimeZone": "AUS Eastern Standard Time", "SmsEnabled": true, "CallRecordingEnabled": false,
                   "IntegrationsEnabled": true, "Active": true}]}]}
                """;

        assertThat(parse("data.json", json)).singleElement().satisfies(DataFileTest::isTheExample);
    }

    @Test
    void readsOneObjectALineInAnyOrder() throws DataFileException {
        String lines = """
                {"AccountSid": "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "PropertySid": "S1234567890ABCDEF1234567890ABCDE", \
                "Name": "My Awesome Project", "MainDomain": "example.com", "TimeZone": "AUS Eastern Standard Time", \
                "SmsEnabled": true, "CallRecordingEnabled": false, "IntegrationsEnabled": true, "Active": true}

                {"AccountSid": "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "Token": "any-text"}
                """;

        assertThat(parse("data.ndjson", lines)).singleElement().satisfies(DataFileTest::isTheExample);
    }

    @Test
    void readsAByteOrderMarkAsNothing() throws DataFileException {
        assertThat(parse("data.yaml", "\ufeff" + GOOD)).hasSize(1);
    }

    @Test
    void readsAHashInsteadOfAToken() throws DataFileException {
        String hash = "A".repeat(64);

        AccountHoldings holdings = parse("data.yaml", GOOD.replace("Token: any-text", "TokenSha256: " + hash))
                .get(0);

        assertThat(holdings.account().tokens().get(0).matches(TokenHash.ofHex(hash)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "S1234567890ABCDEF1234567890ABCDE | s1234567890ABCDEF1234567890ABCDE | line 6: PropertySid does not match ^[A-Z0-9]{32}$",
                "AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS | AG5 | line 2: AccountSid does not match ^[A-Z0-9]{32}$",
                "AUS Eastern Standard Time | eastern | line 9: TimeZone does not match ^[A-Z][A-Za-z0-9.+() -]{1,63}$",
                "Name: My Awesome Project | Name: '' | line 7: Name has 0 characters, allowed are 1 to 255",
                "Name: My Awesome Project | Name: 2024 | line 7: Name has to be text, put it in quotes",
                "Name: My Awesome Project | Name: \"\\0\" | line 7: Name holds U+0000 or half of a surrogate pair",
                "Name: My Awesome Project | Name: | line 7: Name has 0 characters, allowed are 1 to 255",
                "SmsEnabled: true | SmsEnabled: maybe | line 10: SmsEnabled has to be true or false",
                "SmsEnabled: true | Colour: red | line 6: SmsEnabled is missing",
                "SmsEnabled: true | `SmsEnabled: true\n        SmsEnabled: true` | line 11: SmsEnabled is there twice",
                "Token: any-text | Token: short | line 3: Token has 5 characters, allowed are 8 to 1000",
                "Token: any-text | TokenSha256: abc | line 3: TokenSha256 does not match [0-9a-fA-F]{64}",
                "Token: any-text | Active: true | line 4: Active is there twice",
                "`    Token: any-text\n` | `` | line 2: an account needs either Token or TokenSha256",
                "Properties: | `Properties: none\n    Other:` | line 5: Properties has to be a list",
                "accounts: | `accounts:\n\t` | line 2: this cannot be read, near column 1: a tab is no indentation, use spaces",
                "accounts: | projects: | line 1: accounts has to be the only field, and a list"
            })
    void namesLineAndField(String from, String to, String problem) {
        DataFileException refused =
                catchThrowableOfType(DataFileException.class, () -> parse("data.yaml", GOOD.replace(from, to)));

        assertThat(refused.problems()).anyMatch(("data.yaml " + problem)::equals);
    }

    @Test
    void refusesTheSameProjectInTwoAccounts() {
        String second = GOOD.substring(GOOD.indexOf("  - AccountSid")).replace("AG5T", "BG5T");

        assertThatThrownBy(() -> parse("data.yaml", GOOD + second))
                .hasMessage("data.yaml line 18: PropertySid is the one of the project in line 6");
    }

    @Test
    void refusesTheSameAccountTwice() {
        String second = "  - AccountSid: AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS\n    Token: other-text\n";

        assertThatThrownBy(() -> parse("data.yaml", GOOD + second))
                .hasMessage("data.yaml line 14: AccountSid is the one of an earlier account");
    }

    @Test
    void refusesAProjectOfNoAccount() {
        String line =
                "{\"AccountSid\":\"AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS\",\"PropertySid\":\"S1234567890ABCDEF1234567890ABCDE\","
                        + "\"Name\":\"a\",\"MainDomain\":\"b\",\"TimeZone\":\"UTC\",\"SmsEnabled\":true,\"CallRecordingEnabled\":true,"
                        + "\"IntegrationsEnabled\":true,\"Active\":true}";

        assertThatThrownBy(() -> parse("data.ndjson", "\n" + line))
                .hasMessage("data.ndjson line 2: AccountSid is the one of no account in this file");
    }

    @Test
    void namesEveryProblemAtOnce() {
        DataFileException refused = catchThrowableOfType(
                DataFileException.class,
                () -> parse(
                        "data.yaml",
                        GOOD.replace("any-text", "x")
                                .replace("example.com", "''")
                                .replace("true\n", "1\n")));

        assertThat(refused.problems()).hasSize(6);
        assertThat(refused).hasMessageEndingWith("(and 5 more)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data.yaml | accounts: [ | line 1",
                "data.json | {\"accounts\": [}  | line 1",
                "data.json | {\"accounts\": []} x | line 1",
                "data.ndjson | {x | line 1",
                "data.yaml | '' | there is nothing in it",
                "data.txt | accounts: [] | a data file ends in .yaml, .json or .ndjson"
            })
    void refusesWhatIsNoSuchFormat(String name, String text, String part) {
        assertThatThrownBy(() -> parse(name, text.equals("''") ? "" : text))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(part);
    }

    @Test
    void saysWhereThereIsNoFile() {
        assertThatThrownBy(() -> DataFile.read(Path.of("no", "such.yaml")))
                .hasMessage(Path.of("no", "such.yaml") + ": there is no such file");
    }

    private static List<AccountHoldings> parse(String name, String text) throws DataFileException {
        return DataFile.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTheExample(AccountHoldings holdings) {
        assertThat(holdings.account().accountSid()).isEqualTo("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS");
        assertThat(holdings.account().active()).isTrue();
        assertThat(holdings.account().tokens().get(0).matches(TokenHash.of("any-text")))
                .isTrue();
        assertThat(holdings.projects()).singleElement().satisfies(project -> {
            assertThat(project.accountSid()).isEqualTo(holdings.account().accountSid());
            assertThat(project.propertySid()).isEqualTo("S1234567890ABCDEF1234567890ABCDE");
            assertThat(project.name()).isEqualTo("My Awesome Project");
            assertThat(project.mainDomain()).isEqualTo("example.com");
            assertThat(project.timeZone()).isEqualTo("AUS Eastern Standard Time");
            assertThat(project.smsEnabled()).isTrue();
            assertThat(project.callRecordingEnabled()).isFalse();
            assertThat(project.integrationsEnabled()).isTrue();
            assertThat(project.active()).isTrue();
        });
    }
}
