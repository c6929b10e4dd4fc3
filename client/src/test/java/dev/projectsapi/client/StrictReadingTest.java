package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.projectsapi.client.ScriptedServer.Step;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

    private static final String GOOD = Answers.pageBody(null, "Naïve 例 \uD83D\uDE00");

    @Test
    void readsEveryTextAsItWasSent() throws Exception {
        String escaped =
                Answers.pageBody(null, "\\u00e9\\ud83d\\ude00\\n\\\\ud83d", "\uFFFD\t\u202e".replace("\t", "\\t"));
        try (var server = ScriptedServer.playing(Answers.json(200, GOOD), Answers.json(200, escaped));
                var client = Clients.of(server.url()).build()) {
            assertThat(client.projects().list().items().get(0).name()).isEqualTo("Naïve 例 \uD83D\uDE00");
            assertThat(client.projects().list().items())
                    .extracting(Project::name)
                    .containsExactly("é\uD83D\uDE00\n\\ud83d", "\uFFFD\t\u202e");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                    | /Properties",
                "{'Properties':[],'NextPageToken':null}                | /TotalCount",
                "{'Properties':[],'TotalCount':0}                      | /NextPageToken",
                "{'Properties':null,'TotalCount':0,'NextPageToken':null} | /Properties",
                "{'Properties':{},'TotalCount':0,'NextPageToken':null} | /Properties",
                "{'Properties':'','TotalCount':0,'NextPageToken':null} | /Properties",
                "{'Properties':[null],'TotalCount':0,'NextPageToken':null} | /Properties/0",
                "{'Properties':[[]],'TotalCount':0,'NextPageToken':null} | /Properties/0",
                "{'Properties':[''],'TotalCount':0,'NextPageToken':null} | /Properties/0",
                "{'Properties':[],'TotalCount':-1,'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':1.5,'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':'1','NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':'','NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':[],'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':[1],'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':true,'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':9007199254740992,'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':9223372036854775808,'NextPageToken':null} | /TotalCount",
                "{'Properties':[],'TotalCount':0,'NextPageToken':''} | /NextPageToken",
                "{'Properties':[],'TotalCount':0,'NextPageToken':'a b'} | /NextPageToken",
                "{'Properties':[],'TotalCount':0,'NextPageToken':7} | /NextPageToken",
                "{'Properties':[],'TotalCount':0,'NextPageToken':'(absent)'} | /NextPageToken",
            })
    void namesThePlaceThatIsWrong(String body, String pointer) throws Exception {
        assertThat(refuse(Answers.json(200, body.replace('\'', '"'))).pointer()).contains(pointer);
    }

    static Stream<String> wrongFields() {
        return Stream.of(
                        "AccountSid",
                        "PropertySid",
                        "Name",
                        "MainDomain",
                        "TimeZone",
                        "SmsEnabled",
                        "CallRecordingEnabled",
                        "IntegrationsEnabled",
                        "Active")
                .flatMap(field -> Stream.of("1.5", "[]", "\"\"")
                        .filter(value -> isFlag(field) || !value.startsWith("\""))
                        .map(value -> field + "=" + value));
    }

    private static boolean isFlag(String field) {
        return field.endsWith("Enabled") || field.equals("Active");
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheFieldThatIsOfYetAnotherType(String wrong) throws Exception {
        String field = wrong.substring(0, wrong.indexOf('='));
        String value = wrong.substring(field.length() + 1);
        String project =
                Answers.PROJECT.replaceAll("\"" + field + "\":(\"[^\"]*\"|\\w+)", "\"" + field + "\":" + value);
        String body =
                "{\"Properties\":[" + Answers.PROJECT + "," + project + "],\"TotalCount\":2,\"NextPageToken\":null}";

        var e = refuse(Answers.json(200, body));

        assertThat(e.pointer()).contains("/Properties/1/" + field);
        assertThat(e).hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}}",
                "{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null} x",
                "{\"Properties\":[],\"TotalCount\":0,\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"New\":{\"a\":1,\"a\":2},\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null",
                "{\"New\":\"\\ud83d\",\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"New\":\"\\ude00\\ud83d\",\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"New\":\"\\\\\\ud83d\",\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"\\ud83dx\":1,\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"New\":\"\\é\",\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "\uFEFF{\"Properties\":[],\"TotalCount\":0,\"NextPageToken\":null}",
                "{\"Properties\":[],\"TotalCount\":NaN,\"NextPageToken\":null}",
                "<html>502</html>",
            })
    void refusesWhatIsNoAnswer(String body) throws Exception {
        assertThat(refuse(Answers.json(200, body)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32"})
    void refusesAnotherEncoding(String charset) throws Exception {
        String body = Answers.pageBody(null, "Café");
        refuse(Answers.json(
                200, body.getBytes(Charset.forName(charset)), "Content-Type: application/json; charset=" + charset));
    }

    @Test
    void readsNoBodyBeyondItsLimit() throws Exception {
        byte[] chunk = "1000\r\n%s\r\n".formatted(" ".repeat(4096)).getBytes(StandardCharsets.US_ASCII);
        Step endless = Step.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                .then(socket -> {
                    while (true) {
                        socket.getOutputStream().write(chunk);
                    }
                });
        for (Step big : List.of(endless, Answers.head(200, 10_000_000_000L).then(Step.stall()))) {
            try (var server = ScriptedServer.playing(big);
                    var client = Clients.of(server.url()).maxBodyBytes(100_000).build()) {
                var e = catchThrowableOfType(
                        UnexpectedResponseException.class,
                        () -> client.projects().list());

                assertThat(e).hasMessageContaining("100000");
                assertThat(e.attempts()).isEqualTo(1);
                server.awaitHangUp();
            }
        }
    }

    @Test
    void acceptsABodyOfExactlyItsLimit() throws Exception {
        int length = GOOD.getBytes(StandardCharsets.UTF_8).length;
        try (var server = ScriptedServer.playing(Answers.json(200, GOOD));
                var client = Clients.of(server.url()).maxBodyBytes(length).build();
                var stricter = Clients.of(server.url()).maxBodyBytes(length - 1).build()) {
            assertThat(client.projects().list().items()).hasSize(1);
            assertThat(catchThrowableOfType(
                            UnexpectedResponseException.class,
                            () -> stricter.projects().list()))
                    .isNotNull();
        }
    }

    private static UnexpectedResponseException refuse(Step answer) throws Exception {
        try (var server = ScriptedServer.playing(answer);
                var client = Clients.of(server.url()).build()) {
            var e = catchThrowableOfType(
                    UnexpectedResponseException.class, () -> client.projects().list());
            assertThat(e).isNotNull();
            assertThat(server.requests()).hasSize(1);
            return e;
        }
    }
}
