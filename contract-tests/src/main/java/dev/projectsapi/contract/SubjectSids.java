package dev.projectsapi.contract;

import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.spec.Schema;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds the Sids of a subject against the contract: with one that no server can know, each rule would fail for the wrong reason. */
final class SubjectSids {

    private final ProjectsApi api;
    private final String where;

    SubjectSids(ProjectsApi api, String where) {
        this.api = api;
        this.where = where;
    }

    /** @throws InputException with one line that names the first one that breaks the contract's pattern */
    void check(ServerUnderTest server) {
        Optional<Schema> account =
                Optional.ofNullable(api.project().properties().get(api.accountField()));
        Optional<Schema> project = Optional.of(api.sid().schema());
        for (int i = 0; i < server.accounts().size(); i++) {
            String at = where + ": accounts[" + i + "].";
            Account each = server.accounts().get(i);
            check(each.accountSid(), account, at + "accountSid");
            each.knownPropertySid().ifPresent(sid -> check(sid, project, at + "knownPropertySid"));
        }
    }

    private static void check(String sid, Optional<Schema> schema, String at) {
        schema.map(Schema::pattern)
                .filter(pattern -> !Pattern.compile(pattern).matcher(sid).find())
                .ifPresent(pattern -> {
                    throw new InputException(at + ": the contract's pattern is " + pattern + ", not " + sid);
                });
    }
}
