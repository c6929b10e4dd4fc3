package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.generated.ErrorCode;
import dev.projectsapi.server.resource.ProjectsResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What was wrong with one request, whatever the sandbox then did. */
final class Missteps {
    private static final Set<String> KNOWN_PARAMETERS =
            Set.of(ContractFacts.COUNT_PARAMETER, ContractFacts.SKIP_PARAMETER, ContractFacts.PAGE_TOKEN_PARAMETER);
    private static final Pattern LOOKS_SECRET =
            Pattern.compile("(?i).*(auth|secret|passw|api_?key|accountsid|^token$|access_?token).*");

    private Missteps() {}

    /** Also those that only show beside the other requests of its client. */
    static List<Misstep> of(Visit visit, List<Manners> clients) {
        List<Misstep> found = of(visit);
        clients.stream()
                .map(client -> client.missteps().get(visit))
                .filter(Objects::nonNull)
                .forEach(found::add);
        return found;
    }

    static List<Misstep> of(Visit visit) {
        List<Misstep> found = new ArrayList<>();
        refusal(visit, found);
        List<String> names = MaskedQuery.names(visit.queryText());
        if (names.stream().anyMatch(name -> LOOKS_SECRET.matcher(name).matches())) {
            found.add(Misstep.CREDENTIALS_IN_QUERY);
        } else if (visit.path().equals(ProjectsResource.PATH) && !KNOWN_PARAMETERS.containsAll(names)) {
            found.add(Misstep.UNKNOWN_PARAMETER);
        }
        return found;
    }

    private static void refusal(Visit visit, List<Misstep> found) {
        if (visit.ordinaryCode().isEmpty()) {
            return;
        }
        switch (ErrorCode.valueOf(visit.ordinaryCode())) {
            case UNAUTHORIZED ->
                found.add(visit.detail().isEmpty() ? Misstep.NO_CREDENTIALS : Misstep.WRONG_CREDENTIALS);
            case NOT_FOUND -> found.add(Misstep.UNKNOWN_PATH);
            case METHOD_NOT_ALLOWED -> found.add(Misstep.UNKNOWN_METHOD);
            case NOT_ACCEPTABLE -> found.add(Misstep.NOT_JSON);
            case CONFLICTING_PARAMETERS -> found.add(Misstep.SKIP_WITH_PAGE_TOKEN);
            case PARAMETER_INVALID -> parameters(visit, found);
            default -> {
                // a project that is not there, an inactive account: no fault of the client's
            }
        }
    }

    private static void parameters(Visit visit, List<Misstep> found) {
        if (names(visit, ContractFacts.PAGE_TOKEN_PARAMETER)) {
            found.add(Misstep.FOREIGN_PAGE_TOKEN);
        }
        if (names(visit, ContractFacts.PROJECT_PARAMETER)) {
            found.add(Misstep.MALFORMED_SID);
        }
        if (names(visit, ContractFacts.COUNT_PARAMETER) || names(visit, ContractFacts.SKIP_PARAMETER)) {
            found.add(Misstep.MALFORMED_PARAMETER);
        }
    }

    private static boolean names(Visit visit, String parameter) {
        return visit.detail().contains("\"FieldName\":\"" + parameter + "\"");
    }
}
