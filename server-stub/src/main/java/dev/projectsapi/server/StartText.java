package dev.projectsapi.server;

import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.resource.ProjectsResource;
import dev.projectsapi.spec.Contract;
import java.util.ArrayList;
import java.util.List;

/** What standard output says once the server accepts requests. */
final class StartText {
    private StartText() {}

    static List<String> of(ProjectsServer server, ServerOptions options, String managementHost, boolean sample) {
        String base = server.baseUri().toString();
        List<String> lines = new ArrayList<>();
        lines.add("Serving " + base);
        lines.add("Projects: " + base + ProjectsResource.PATH);
        lines.add("Contract: " + base + "/docs/, " + Contract.builtInFingerprint());
        server.managementPort().ifPresent(port -> {
            String management = "http://" + ProjectsServer.inUri(managementHost) + ":" + port;
            lines.add("Health: " + management + "/health/ready");
            lines.add("Metrics: " + management + "/metrics");
            if (options.sandbox()) {
                lines.add("Sandbox: " + management + "/sandbox");
            }
        });
        // no quotes, so that it works in any shell; of somebody's own data no token is shown, curl asks for it
        String user = sample ? SampleData.SHOWN_ACCOUNT + ":" + SampleData.SHOWN_TOKEN : "ACCOUNT_SID";
        // of a certificate for another name curl complains, and rightly
        String trust =
                options.tls().map(tls -> "--cacert " + tls.certificate() + " ").orElse("");
        lines.add("curl " + trust + "-u " + user + " " + base.replace("://0.0.0.0:", "://127.0.0.1:")
                + ProjectsResource.PATH);
        return lines;
    }
}
