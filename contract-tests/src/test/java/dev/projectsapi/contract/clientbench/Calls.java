package dev.projectsapi.contract.clientbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.client.ProjectsClient;
import dev.projectsapi.client.generated.api.ProjectsApi;
import dev.projectsapi.client.generated.invoker.ApiClient;
import java.net.URI;
import java.util.Base64;

/** The two calls that are measured; each returns how much it was given, so that nothing of it can be left out. */
interface Calls {

    int one() throws Exception;

    int listOf50() throws Exception;

    /** The client of this project, or the generator's output; the one that the name says. */
    static Calls of(String name, URI server, String accountSid, String token, String propertySid) {
        return name.equals("ours")
                ? ours(server, accountSid, token, propertySid)
                : generated(server, accountSid, token, propertySid);
    }

    private static Calls ours(URI server, String accountSid, String token, String propertySid) {
        ProjectsClient client = ProjectsClient.builder()
                .baseUrl(server)
                .credentials(accountSid, token)
                .build();
        return new Calls() {
            @Override
            public int one() {
                return client.projects().get(propertySid).name().length();
            }

            @Override
            public int listOf50() {
                return client.projects().list().items().size();
            }
        };
    }

    /** Untouched and used as its readme shows: one of it is made and kept, the credentials come by its hook, nothing else is set. */
    private static Calls generated(URI server, String accountSid, String token, String propertySid) {
        String basic = "Basic " + Base64.getEncoder().encodeToString((accountSid + ":" + token).getBytes(UTF_8));
        ApiClient client = new ApiClient();
        client.updateBaseUri(server.toString());
        client.setRequestInterceptor(request -> request.setHeader("Authorization", basic));
        ProjectsApi api = new ProjectsApi(client);
        return new Calls() {
            @Override
            public int one() throws Exception {
                return api.getProject(propertySid).getProperty().getName().length();
            }

            @Override
            public int listOf50() throws Exception {
                return api.listProjects(null, null, null).getProperties().size();
            }
        };
    }
}
