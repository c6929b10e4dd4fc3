package dev.projectsapi.server.resource;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.generated.ErrorCode;
import java.util.List;
import java.util.Map;

/** An error that a caller can see: a code of the contract's catalogue, one of its statuses, and what to do next. Never repeats input. */
public record ApiError(
        int status, ErrorCode code, String message, List<FieldFault> fields, Map<String, String> headers) {
    private static final int SECONDS_TO_WAIT = 1;

    /** What is wrong with one parameter. */
    public record FieldFault(String fieldName, ErrorCode code, String message) {}

    public ApiError {
        if (!code.statuses().contains(status)) {
            throw new IllegalArgumentException(code + " does not come with status " + status);
        }
        fields = List.copyOf(fields);
        headers = Map.copyOf(headers);
    }

    public static ApiError requestMalformed() {
        return of(
                ErrorCode.REQUEST_MALFORMED,
                "The request is not well-formed HTTP. Correct the request line and the headers.");
    }

    public static ApiError requestLineTooLong() {
        return new ApiError(
                414,
                ErrorCode.REQUEST_MALFORMED,
                "The request line is too long. Send a shorter path and query.",
                List.of(),
                Map.of());
    }

    public static ApiError headerTooLarge() {
        return of(
                ErrorCode.HEADER_TOO_LARGE,
                "The request has too many or too long headers. Send fewer or shorter ones.");
    }

    public static ApiError notFound() {
        return of(
                ErrorCode.NOT_FOUND,
                "There is nothing at this path. Paths are case-sensitive and have no trailing slash.");
    }

    public static ApiError methodNotAllowed(String allowed) {
        return of(ErrorCode.METHOD_NOT_ALLOWED, "This API only reads. Use GET or HEAD.")
                .with("Allow", allowed);
    }

    public static ApiError unauthorized() {
        return of(
                        ErrorCode.UNAUTHORIZED,
                        "Send HTTP Basic credentials with the AccountSid as user name and the account's token as password.")
                .with("WWW-Authenticate", "Basic realm=\"projects\", charset=\"UTF-8\"");
    }

    public static ApiError accountInactive() {
        return of(ErrorCode.ACCOUNT_INACTIVE, "This account is not active. Ask your provider to activate it.");
    }

    public static ApiError tooManyRequests(int secondsToWait) {
        return of(
                        ErrorCode.TOO_MANY_REQUESTS,
                        "Too many requests. Wait for the seconds that Retry-After says, then send fewer at a time.")
                .with("Retry-After", Integer.toString(secondsToWait));
    }

    public static ApiError notAcceptable() {
        return of(
                ErrorCode.NOT_ACCEPTABLE,
                "Answers are JSON only. Send an Accept header that allows application/json, or none.");
    }

    /** All bad parameters in one answer; there is at least one. */
    public static ApiError parametersInvalid(List<String> names) {
        return of(
                ErrorCode.PARAMETER_INVALID,
                "A parameter is malformed or out of range. Correct each one named in Errors.",
                names,
                "Give one value that the contract allows for this parameter.");
    }

    public static ApiError tokenWithSkip() {
        return of(
                ErrorCode.CONFLICTING_PARAMETERS,
                "Send either NextPageToken or Results_Skip, not both.",
                List.of(ContractFacts.SKIP_PARAMETER),
                "Leave this parameter out when NextPageToken is given.");
    }

    /** The same for a Sid that nobody has and for one that another account has. */
    public static ApiError propertyNotFound() {
        return of(
                ErrorCode.PROPERTY_NOT_FOUND,
                "The account has no project with this PropertySid. List the projects to see which there are.",
                List.of(ContractFacts.PROJECT_PARAMETER),
                "Give the PropertySid of a project of this account.");
    }

    public static ApiError internalError() {
        return of(
                ErrorCode.INTERNAL_ERROR, "The server failed. Try again later, and quote X-Request-Id if it goes on.");
    }

    public static ApiError unavailable() {
        return of(
                        ErrorCode.UNAVAILABLE,
                        "The service cannot answer now. Wait for the seconds that Retry-After says, then try again.")
                .with("Retry-After", Integer.toString(SECONDS_TO_WAIT));
    }

    private static ApiError of(ErrorCode code, String message) {
        return new ApiError(code.statuses().get(0), code, message, List.of(), Map.of());
    }

    private static ApiError of(ErrorCode code, String message, List<String> names, String advice) {
        List<FieldFault> faults =
                names.stream().map(name -> new FieldFault(name, code, advice)).toList();
        return new ApiError(code.statuses().get(0), code, message, faults, Map.of());
    }

    private ApiError with(String header, String value) {
        return new ApiError(status, code, message, fields, Map.of(header, value));
    }
}
