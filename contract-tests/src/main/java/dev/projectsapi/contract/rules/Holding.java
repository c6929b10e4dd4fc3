package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What an account holds, as its first full walk showed it: what later answers are compared with. Of a very long list only the beginning
 * is known.
 *
 * @param total how many there are
 * @param said how many there are by {@code TotalCount}
 */
record Holding(List<JsonNode> items, List<String> sids, long total, long said) {

    Holding {
        items = List.copyOf(items);
        sids = List.copyOf(sids);
    }

    boolean isComplete() {
        return items.size() == total;
    }

    /** How many projects a page has that begins after {@code skip} and is to hold {@code count}. */
    int sizeOfPage(long skip, long count) {
        return (int) Math.max(0, Math.min(count, total - skip));
    }

    /** The projects of such a page, as far as they are known. */
    List<JsonNode> page(long skip, long count) {
        int from = (int) Math.min(skip, items.size());
        int to = (int) Math.min(skip + count, items.size());
        return items.subList(from, Math.max(from, to));
    }
}
