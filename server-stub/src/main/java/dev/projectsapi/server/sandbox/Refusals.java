package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.generated.ErrorCode;
import dev.projectsapi.server.resource.ApiError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The errors of the contract, as somebody asks for one: by its code, or by its status. */
final class Refusals {
    private Refusals() {}

    /** Empty if the contract has none of that name; of several with that status it is the first that has no other. */
    static Optional<ApiError> named(String codeOrStatus) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.name().equals(codeOrStatus)
                        || code.statuses().stream()
                                .map(String::valueOf)
                                .toList()
                                .equals(List.of(codeOrStatus)))
                .findFirst()
                .map(Refusals::of);
    }

    private static ApiError of(ErrorCode code) {
        return switch (code) {
            case PARAMETER_INVALID -> ApiError.parametersInvalid(List.of(ContractFacts.SKIP_PARAMETER));
            case CONFLICTING_PARAMETERS -> ApiError.tokenWithSkip();
            case PROPERTY_NOT_FOUND -> ApiError.propertyNotFound();
            case REQUEST_MALFORMED -> ApiError.requestMalformed();
            case UNAUTHORIZED -> ApiError.unauthorized();
            case FORBIDDEN ->
                // no factory: outside of the sandbox the server-stub never sends it
                new ApiError(
                        code.statuses().get(0),
                        code,
                        "This caller may not do that. Ask your provider for permission.",
                        List.of(),
                        Map.of());
            case ACCOUNT_INACTIVE -> ApiError.accountInactive();
            case NOT_FOUND -> ApiError.notFound();
            case METHOD_NOT_ALLOWED -> ApiError.methodNotAllowed("GET, HEAD");
            case NOT_ACCEPTABLE -> ApiError.notAcceptable();
            case HEADER_TOO_LARGE -> ApiError.headerTooLarge();
            case TOO_MANY_REQUESTS -> ApiError.tooManyRequests(1);
            case INTERNAL_ERROR -> ApiError.internalError();
            case UNAVAILABLE -> ApiError.unavailable();
        };
    }
}
