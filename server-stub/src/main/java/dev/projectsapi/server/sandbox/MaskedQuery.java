package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.generated.ContractFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A query as it may be shown: the values of the two numbers, and no other, for they may be page tokens or worse. */
final class MaskedQuery {
    private static final Set<String> SHOWN = Set.of(ContractFacts.COUNT_PARAMETER, ContractFacts.SKIP_PARAMETER);
    private static final int LONGEST_VALUE = 30;

    private MaskedQuery() {}

    static String of(String query) {
        return parts(query).stream().map(MaskedQuery::part).collect(Collectors.joining("&"));
    }

    /** As sent, without decoding. */
    static List<String> names(String query) {
        return parts(query).stream().map(MaskedQuery::name).toList();
    }

    private static String part(String part) {
        int equals = part.indexOf('=');
        boolean shown = SHOWN.contains(name(part)) && part.length() - equals <= LONGEST_VALUE;
        return shown || equals < 0 ? part : name(part) + "=***";
    }

    private static String name(String part) {
        int equals = part.indexOf('=');
        return equals < 0 ? part : part.substring(0, equals);
    }

    private static List<String> parts(String query) {
        return Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).toList();
    }
}
