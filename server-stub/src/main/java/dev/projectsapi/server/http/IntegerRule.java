package dev.projectsapi.server.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** What an integer of the contract has to be: plain decimal, no plus, no leading zero, no blank, and in its range. */
record IntegerRule(long least, long greatest) {
    /** Longer texts are beyond 64 bits, and so beyond any range. */
    private static final int MOST_DIGITS = 18;

    /** The rule that a generated parameter carries as annotations. */
    static IntegerRule of(AnnotatedElement generated) {
        @Nullable Min min = generated.getAnnotation(Min.class);
        @Nullable Max max = generated.getAnnotation(Max.class);
        return new IntegerRule(
                min == null ? Integer.MIN_VALUE : min.value(), max == null ? Integer.MAX_VALUE : max.value());
    }

    /** Null if the text is something else, or out of range. */
    @Nullable Integer read(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        if (digits < 1 || digits > MOST_DIGITS || (text.charAt(first) == '0' && text.length() > 1)) {
            return null;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        long value = Long.parseLong(text);
        return value < least || value > greatest ? null : (Integer) (int) value;
    }
}
