package dev.projectsapi.server.postgres;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.TokenHash;
import java.util.ArrayList;
import java.util.List;

/** What a store holds in the end. */
final class Stored {

    private Stored() {}

    static List<String> sids(ProjectStore store, String accountSid) {
        List<String> sids = new ArrayList<>();
        String after = "";
        Page page;
        do {
            page = store.list(accountSid, new PageRequest(200, 0, after));
            page.items().forEach(item -> sids.add(item.project().propertySid()));
            after = sids.isEmpty() ? "" : sids.get(sids.size() - 1);
        } while (page.more());
        return sids;
    }

    static boolean accepts(ProjectStore store, String accountSid, String token) {
        return store.findAccount(accountSid).orElseThrow().tokens().stream()
                .anyMatch(known -> known.matches(TokenHash.of(token)));
    }
}
