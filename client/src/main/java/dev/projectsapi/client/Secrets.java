package dev.projectsapi.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The credentials that one call has used, asked for anew for each try, and how they are kept out of every text. */
final class Secrets implements Supplier<String> {

    private final Supplier<Credentials> source;
    private final List<String> used = new ArrayList<>(2);
    private final Set<String> forms = new LinkedHashSet<>();

    Secrets(Supplier<Credentials> source) {
        this.source = source;
    }

    /** The value of the header {@code Authorization}. */
    @Override
    public String get() {
        Credentials credentials;
        try {
            credentials = Objects.requireNonNull(source.get(), "the credentials supplier returned null");
        } catch (Throwable thrown) { // also an Error
            throw new SupplierFailure(thrown);
        }
        String encoded = credentials.encoded();
        forms.clear();
        used.add(encoded);
        used.add(credentials.token());
        return "Basic " + encoded;
    }

    /** A text of the server that may repeat what we sent to it, as it is or as JSON and addresses write it. */
    String mask(String text) {
        if (forms.isEmpty()) {
            used.forEach(secret -> forms.addAll(SecretForms.of(secret)));
        }
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, "***");
        }
        return masked;
    }

    @Nullable String maskIfAny(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    FieldError mask(FieldError error) {
        return new FieldError(mask(error.fieldName()), mask(error.code()), mask(error.message()));
    }

    /** The cause of a failure, unless its text, or that of a cause of its own, repeats what we sent. */
    @Nullable Throwable mask(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage());
            if (!mask(text).equals(text)) {
                return null;
            }
        }
        return cause;
    }
}
