package dev.projectsapi.server.postgres;

import dev.projectsapi.server.paging.PageRequest;
import dev.projectsapi.server.store.Claim;
import dev.projectsapi.server.store.Page;
import dev.projectsapi.server.store.ProjectStore;
import dev.projectsapi.server.store.TokenHash;
import java.util.ArrayList;
import java.util.List;

/** What a store holds in the end. */
final class Stored {

    private Stored() {}

    static Claim claim(String accountSid, String token) {
        return new Claim(accountSid, TokenHash.of(token));
    }

    static List<String> sids(ProjectStore store, Claim claim) {
        List<String> sids = new ArrayList<>();
        String after = "";
        Page page;
        do {
            page = store.list(claim, new PageRequest(200, 0, after)).value();
            page.items().forEach(item -> sids.add(item.project().propertySid()));
            after = sids.isEmpty() ? "" : sids.get(sids.size() - 1);
        } while (page.more());
        return sids;
    }

    static boolean accepts(ProjectStore store, String accountSid, String token) {
        return store.findAccount(accountSid).orElseThrow().knows(TokenHash.of(token));
    }
}
