package dev.projectsapi.server.nodes;

import dev.projectsapi.server.ProjectsServer;
import dev.projectsapi.server.RawAnswer;
import dev.projectsapi.server.RawClient;
import dev.projectsapi.server.Sample;
import dev.projectsapi.server.ServerOptions;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.util.ArrayList;
import java.util.List;

/** A request and the one right answer to it: status and body of a server that has the sample in memory. */
record Question(String target, Sample account, int status, String body) {
    /** Lists, pages by token and by skip, single projects and refusals; the tokens are of this key. */
    static List<Question> ofTheSample(PageTokenKey key) {
        List<Question> questions = new ArrayList<>();
        try (ProjectsServer truth =
                ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                        .withTokenKeys(List.of(key)))) {
            RawClient client = new RawClient(truth);
            for (Sample account : List.of(Sample.ONE, Sample.MANY_SCRIPTS, Sample.MANY_PAGES)) {
                String next = Sample.LIST + "?Results_Count=40";
                while (!next.isEmpty()) {
                    RawAnswer page = add(questions, client, next, account);
                    String token = page.text("NextPageToken");
                    next = token.isEmpty() ? "" : Sample.LIST + "?Results_Count=40&NextPageToken=" + token;
                }
                add(questions, client, Sample.LIST + "?Results_Skip=120&Results_Count=3", account);
                add(questions, client, Sample.LIST + "?Results_Skip=2147483647", account);
                add(questions, client, Sample.LIST + "?Results_Count=0", account);
                add(questions, client, Sample.LIST + "/" + Sample.PROJECT_OF_ONE, account);
            }
            add(questions, client, Sample.LIST, Sample.NOTHING);
            add(questions, client, Sample.LIST, Sample.INACTIVE);
        }
        return questions;
    }

    private static RawAnswer add(List<Question> questions, RawClient client, String target, Sample account) {
        RawAnswer answer = client.send(RawClient.get(target, account));
        questions.add(new Question(target, account, answer.status(), answer.body()));
        return answer;
    }
}
