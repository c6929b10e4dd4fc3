package dev.projectsapi.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.WithSampleServer;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.TokenHash;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SampleDataTest extends WithSampleServer {
    private final Map<String, AccountHoldings> accounts = SampleData.accounts().stream()
            .collect(Collectors.toMap(holdings -> holdings.account().accountSid(), Function.identity()));

    @Test
    void holdsTheAccountsThatTheDocumentationNames() {
        assertThat(accounts).hasSize(Sample.values().length);
        assertThat(projects(Sample.ONE)).hasSize(1);
        assertThat(projects(Sample.MANY_SCRIPTS)).hasSize(137);
        assertThat(projects(Sample.NOTHING)).isEmpty();
        assertThat(accounts.get(Sample.INACTIVE.accountSid()).account().active())
                .isFalse();
        assertThat(projects(Sample.MANY_PAGES)).hasSizeGreaterThan(400);
    }

    @Test
    void hasTheTokensThatTheDocumentationNames() {
        for (Sample sample : Sample.values()) {
            assertThat(accounts.get(sample.accountSid()).account().tokens())
                    .singleElement()
                    .matches(token -> token.matches(TokenHash.of(sample.token())));
        }
        assertThat(SampleData.SHOWN_ACCOUNT + ":" + SampleData.SHOWN_TOKEN)
                .isEqualTo(Sample.ONE.accountSid() + ":" + Sample.ONE.token());
    }

    @Test
    void hasNamesOfEveryKind() {
        List<String> names =
                projects(Sample.MANY_SCRIPTS).stream().map(Project::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).anyMatch(name -> name.codePointCount(0, name.length()) == 255 && name.length() > 255);
        assertThat(names).anyMatch(name -> name.codePointCount(0, name.length()) == 1 && name.length() == 2);
        assertThat(names).anyMatch(name -> name.contains("\t"));
        assertThat(names).anyMatch(name -> name.contains("e\u0301"));
        assertThat(names)
                .anyMatch(name -> name.codePoints()
                        .anyMatch(
                                c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC));
    }

    @Test
    void isTheSameInYamlAndInJson() throws Exception {
        byte[] yaml = SampleData.class
                .getResourceAsStream("/dev/projectsapi/server/sample/sample.yaml")
                .readAllBytes();

        assertThat(DataFile.parse("sample.yaml", yaml).stream()
                        .map(AccountHoldings::projects)
                        .toList())
                .isEqualTo(SampleData.accounts().stream()
                        .map(AccountHoldings::projects)
                        .toList());
    }

    @Test
    void usesNobodysDomains() {
        assertThat(accounts.values().stream().flatMap(holdings -> holdings.projects().stream()))
                .allSatisfy(
                        project -> assertThat(project.mainDomain()).matches("x|(.*\\.)?example(\\.(com|org|net))?"));
    }

    @Test
    void isServedWithEveryTextKeptExactly() throws Exception {
        Map<String, Project> bySid = projects(Sample.MANY_SCRIPTS).stream()
                .collect(Collectors.toMap(Project::propertySid, Function.identity()));

        RawAnswer answer = get("/v2/Properties?Results_Count=200", Sample.MANY_SCRIPTS);

        Node list = NodeReader.read(answer.body(), 1).fields().get("Properties");
        assertThat(list.items()).hasSize(137).allSatisfy(item -> {
            Project project =
                    bySid.get(String.valueOf(item.fields().get("PropertySid").value()));
            assertThat(item.fields().get("Name").value()).isEqualTo(project.name());
            assertThat(item.fields().get("MainDomain").value()).isEqualTo(project.mainDomain());
            assertThat(item.fields().get("TimeZone").value()).isEqualTo(project.timeZone());
            assertThat(item.fields().get("SmsEnabled").value()).isEqualTo(project.smsEnabled());
            assertThat(item.fields().get("CallRecordingEnabled").value()).isEqualTo(project.callRecordingEnabled());
            assertThat(item.fields().get("IntegrationsEnabled").value()).isEqualTo(project.integrationsEnabled());
            assertThat(item.fields().get("Active").value()).isEqualTo(project.active());
        });
    }

    @Test
    void showsTheVerifierTheSameAccounts() throws Exception {
        JsonNode subjects = new YAMLMapper()
                .readTree(SampleData.class.getResourceAsStream("/dev/projectsapi/server/sample/subject.yaml"))
                .get("accounts");

        assertThat(subjects.size()).isEqualTo(Sample.values().length);
        for (JsonNode subject : subjects) {
            Sample sample = Arrays.stream(Sample.values())
                    .filter(one ->
                            one.accountSid().equals(subject.get("accountSid").textValue()))
                    .findFirst()
                    .orElseThrow();
            assertThat(subject.get("token").textValue()).isEqualTo(sample.token());
            assertThat(subject.has("inactive")).isEqualTo(sample == Sample.INACTIVE);
            if (subject.has("projects")) {
                assertThat(subject.get("projects").intValue())
                        .isEqualTo(projects(sample).size());
            }
        }
    }

    private List<Project> projects(Sample sample) {
        return accounts.get(sample.accountSid()).projects();
    }
}
