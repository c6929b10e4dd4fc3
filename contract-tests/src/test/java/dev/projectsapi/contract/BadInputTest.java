package dev.projectsapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can give that is of no use: one line on standard error that names it and what is allowed, exit code 2. */
final class BadInputTest {

    private static final String A = "accountSid: AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                    | baseUrl: a text is needed
            ''                                                                    | a subject file has baseUrl and accounts
            just text                                                             | a subject file has baseUrl and accounts
            {baseUrl: [                                                           | subject.yaml, line 1: not well-formed YAML: expected the node content, but found '<stream end>'
            {baseUrl: "http://127.0.0.1:1", baseUrl: x}                           | Duplicate field 'baseUrl'
            {baseUrl: "http://127.0.0.1:1", acounts: []}                          | acounts is unknown; known are accounts, baseUrl, data
            {baseUrl: "http://127.0.0.1:1"}                                       | accounts: a list is needed
            {baseUrl: "http://127.0.0.1:1", accounts: {ACCOUNT, token: tttttttt}} | accounts: a list is needed
            {baseUrl: "http://127.0.0.1:1", accounts: []}                         | accounts: at least one that is not inactive is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [x]}                        | accounts[0]: fields are needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{token: t}]}               | accounts[0].accountSid: a text is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{accountSid: 12, token: t}]} | accounts[0].accountSid: a text is needed, put it in quotes
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT}]}                | accounts[0].token: either token or tokenEnv is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, tokenEnv: T}]} | accounts[0].token: give token or tokenEnv, not both
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: 0123}]}   | accounts[0].token: a text is needed, put it in quotes
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, tokenEnv: NOT_SET_ANYWHERE}]} | accounts[0].tokenEnv: the environment variable NOT_SET_ANYWHERE is not set
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, role: x}]} | accounts[0].role is unknown; known are accountSid, inactive, knownPropertySid, projects, token, tokenEnv
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, projects: -1}]} | accounts[0].projects: a whole number from 0 is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, projects: 1.5}]} | accounts[0].projects: a whole number from 0 is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, inactive: 1}]} | accounts[0].inactive: true or false is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, inactive: true}]} | accounts: at least one that is not inactive is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t}, {ACCOUNT, token: u}]} | AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS is given twice
            {baseUrl: "http://127.0.0.1:1", accounts: [{accountSid: abc, token: t}]} | subject.yaml: accounts[0].accountSid: the contract's pattern is ^[A-Z0-9]{32}$, not abc
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t, knownPropertySid: abc}]} | subject.yaml: accounts[0].knownPropertySid: the contract's pattern is ^[A-Z0-9]{32}$, not abc
            {baseUrl: "127.0.0.1:8080", accounts: [{ACCOUNT, token: t}]}          | baseUrl: an address like http://127.0.0.1:8080 is needed, not 127.0.0.1:8080
            {baseUrl: "ftp://127.0.0.1", accounts: [{ACCOUNT, token: t}]}         | baseUrl: an address like http://127.0.0.1:8080 is needed
            {baseUrl: "http://127.0.0.1:99999", accounts: [{ACCOUNT, token: t}]}  | baseUrl: an address like http://127.0.0.1:8080 is needed
            {baseUrl: "http://u:p@127.0.0.1", accounts: [{ACCOUNT, token: t}]}    | baseUrl: an address like http://127.0.0.1:8080 is needed
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t}], data: no.yaml} | no.yaml cannot be read: no such file
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t}], data: list.yaml} | list.yaml: a data file has a list of accounts
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t}], data: other.yaml} | it says nothing of the subject's account AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS; it has BG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t}], data: nameless.json} | nameless.json: an account without AccountSid
            {baseUrl: "http://127.0.0.1:1", accounts: [{ACCOUNT, token: t}], data: cut.json} | cut.json, line 1
            """)
    void inTheSubjectIsNamed(String subject, String named) throws Exception {
        Files.writeString(folder.resolve("list.yaml"), "- 1\n");
        Files.writeString(folder.resolve("other.yaml"), "accounts: [{AccountSid: BG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS}]\n");
        Files.writeString(folder.resolve("nameless.json"), "{\"accounts\": [{}]}");
        Files.writeString(folder.resolve("cut.json"), "{\"accounts\": [");
        Path file = Files.writeString(folder.resolve("subject.yaml"), subject.replace("ACCOUNT", A));

        Run run = Run.verify(file);

        refused(run, named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            --colour                    | Unknown option: '--colour'
            --seeed 3                   | Unknown option: '--seeed'; did you mean --seed?
            more                        | 'more' is one argument too many
            --seed abc                  | '--seed': 'abc' is not a long
            --max-seconds 0             | --max-seconds: a number from 1 is needed, not 0
            --only PRO-99               | --only: there is no rule PRO-99
            --only PRO,,AUT             | --only: the id of a rule is missing
            --only AUT-5                | --only: the verifier does not check AUT-5: a few requests cannot tell timing from noise
            --only pro-5C               | --only: the verifier does not check PRO-5c; docs/contract-rules.md says who does: server-stub
            --only CMP                  | --only: the verifier does not check CMP, see docs/contract-rules.md
            --url nonsense              | --url: an address like http://127.0.0.1:8080 is needed, not nonsense
            --gaps DIR/no.yaml          | no.yaml cannot be read: no such file
            --gaps DIR                  | cannot be read: it is a folder
            --gaps DIR/gaps-text.yaml   | a list of gaps is needed, each with rule and reason
            --gaps DIR/gaps-rule.yaml   | gap 2: rule: there is no rule PRO-99
            --gaps DIR/gaps-aut5.yaml   | gap 1: rule: the verifier does not check AUT-5: a few requests cannot tell timing from noise
            --gaps DIR/gaps-twice.yaml  | gap 2: rule: PRO-8 is given twice
            --gaps DIR/tab.yaml         | tab.yaml, line 2: not well-formed YAML: found character '\\t(TAB)' that cannot start any token
            --gaps DIR/latin.yaml       | latin.yaml cannot be read: it is not UTF-8
            --gaps DIR/latin.json       | latin.json cannot be read: it is not UTF-8
            --cacert DIR/no.pem         | --cacert: DIR/no.pem cannot be read: no such file
            --gaps DIR/gaps-reason.yaml | gap 1: rule and reason are needed
            --gaps DIR/gaps-date.yaml   | gap 1: expires: a date like 2027-01-31 is needed, not soon
            --gaps DIR/gaps-field.yaml  | gap 1: until is unknown; known are expires, reason, rule
            --spec DIR/no.yaml          | no.yaml: cannot be read (no such file)
            --spec DIR/gaps-text.yaml   | gaps-text.yaml: not an OpenAPI document
            --spec DIR/null.yaml        | --spec: DIR/null.yaml: paths: at least one is needed
            --spec DIR/tab.yaml         | tab.yaml:2: not well-formed YAML or JSON: found character '\\t(TAB)' that cannot start any token
            --spec DIR/latin.yaml       | latin.yaml: cannot be read (not UTF-8)
            --spec DIR/pets.yaml        | pets.yaml is no contract of this API: the contract has no GET with a path parameter at its end
            --report DIR/gaps-text.yaml | --report:
            """)
    void inAnOptionIsNamed(String options, String named) throws Exception {
        Files.writeString(folder.resolve("gaps-text.yaml"), "text\n");
        Files.writeString(folder.resolve("gaps-rule.yaml"), "- {rule: PRO, reason: r}\n- {rule: PRO-99, reason: r}\n");
        Files.writeString(folder.resolve("gaps-reason.yaml"), "- {rule: PRO-8}\n");
        Files.writeString(folder.resolve("gaps-aut5.yaml"), "- {rule: AUT-5, reason: r}\n");
        Files.writeString(
                folder.resolve("gaps-twice.yaml"), "- {rule: PRO-8, reason: r}\n- {rule: pro-8, reason: r}\n");
        Files.writeString(folder.resolve("tab.yaml"), "- rule: PRO\n\treason: r\n");
        Files.write(folder.resolve("latin.yaml"), new byte[] {'-', ' ', (byte) 0xe9, '\n'});
        Files.write(folder.resolve("latin.json"), new byte[] {'[', '"', (byte) 0xe9, '"', ']'});
        Files.writeString(folder.resolve("null.yaml"), "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: null\n");
        Files.writeString(folder.resolve("gaps-date.yaml"), "- {rule: PRO-8, reason: r, expires: soon}\n");
        Files.writeString(folder.resolve("gaps-field.yaml"), "- {rule: PRO-8, reason: r, until: 2027-01-01}\n");
        Files.writeString(
                folder.resolve("pets.yaml"),
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/pets: {get: {responses: {'200': {description: ok}}}}}\n");

        Run run = Run.of((Object[]) ("verify --subject " + subject() + " " + options)
                .replace("DIR", folder.toString())
                .split(" "));

        refused(run, named.replace("DIR", folder.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cacert DIR/no.pem       | no.pem cannot be read: no such file
            --cacert DIR/subject.yaml | subject.yaml: certificates in PEM are needed
            """)
    void inAFileOfCertificatesIsNamed(String options, String named) throws Exception {
        Run run = Run.of((Object[]) ("verify --url https://127.0.0.1:1 --subject " + subject() + " " + options)
                .replace("DIR", folder.toString())
                .split(" "));

        refused(run, named);
    }

    @Test
    void asAVerbIsNamed() {
        refused(Run.of(), "Name a verb: verify");
        refused(
                Run.of("verfy"),
                "There is no verb 'verfy'; verbs are verify, lint, diff, verify-client; did you mean verify?");
        refused(Run.of("verify"), "--subject");
        refused(Run.of("verify", "--subject", folder.resolve("no.yaml")), "no.yaml cannot be read: no such file");
    }

    private Path subject() throws Exception {
        return Files.writeString(
                folder.resolve("subject.yaml"),
                "{baseUrl: \"http://127.0.0.1:1\", accounts: [{" + A + ", token: tttttttt}]}");
    }

    private static void refused(Run run, String named) {
        assertThat(run.exit()).as(run.toString()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(named).doesNotContain("Exception").doesNotContain("tttttttt");
        assertThat(run.out()).isEmpty();
    }
}
