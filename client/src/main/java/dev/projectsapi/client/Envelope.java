package dev.projectsapi.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.projectsapi.client.generated.model.ErrorDetails;
import dev.projectsapi.client.generated.model.ErrorResponse;
import dev.projectsapi.client.internal.BadBodyException;
import dev.projectsapi.client.internal.StrictText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of an error, read as far as it can be: what went wrong matters more than how well it is said. */
record Envelope(String code, String message, List<FieldError> fieldErrors) {

    /** Empty if the body is not one of the contract's errors. */
    static Optional<Envelope> of(byte[] body) {
        try {
            return of(StrictJson.MAPPER.readValue(StrictText.decode(body), ErrorResponse.class));
        } catch (JsonProcessingException | BadBodyException e) {
            return Optional.empty();
        }
    }

    private static Optional<Envelope> of(@Nullable ErrorResponse sent) {
        ErrorDetails details = sent == null ? null : sent.getResponseStatus();
        String code = details == null ? null : details.getErrorCode();
        if (details == null || code == null) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(code, text(details.getMessage()), fieldErrors(details)));
    }

    private static List<FieldError> fieldErrors(ErrorDetails details) {
        return Objects.requireNonNullElse(
                        details.getErrors(), List.<dev.projectsapi.client.generated.model.FieldError>of())
                .stream()
                .filter(Objects::nonNull)
                .map(sent ->
                        new FieldError(text(sent.getFieldName()), text(sent.getErrorCode()), text(sent.getMessage())))
                .toList();
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
