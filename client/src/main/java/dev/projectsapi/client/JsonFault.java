package dev.projectsapi.client;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Collection;

/** Says what is wrong with a JSON text without a word of it. Jackson's own texts quote it, up to half a token, and name our classes. */
final class JsonFault {

    private JsonFault() {}

    static String of(JsonProcessingException fault) {
        if (fault instanceof JsonEOFException) {
            return "ends too early";
        }
        if (fault instanceof StreamConstraintsException) {
            return "is longer or deeper than what is read";
        }
        if (fault instanceof MismatchedInputException mismatch) {
            boolean trailing = fault.getOriginalMessage().startsWith("Trailing token");
            return trailing ? "is followed by something else" : "is not " + expected(mismatch.getTargetType());
        }
        boolean twice = fault.getOriginalMessage().startsWith("Duplicate field");
        return (twice ? "has a field twice" : "is not JSON") + place(fault.getLocation());
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class) {
            return "a boolean";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "an integer in range";
        }
        return Collection.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private static String place(JsonLocation at) {
        return " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
