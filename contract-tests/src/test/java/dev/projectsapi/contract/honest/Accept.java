package dev.projectsapi.contract.honest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an {@code Accept} header. */
final class Accept {

    private static final Pattern RANGE = Pattern.compile("\\s*([\\w.+*-]+/[\\w.+*-]+)\\s*(;.*)?");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q\\s*=\\s*([^;\\s]*)", Pattern.CASE_INSENSITIVE);

    private Accept() {}

    /** The most specific range decides; what cannot be read counts as not there. */
    static boolean allowsJson(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return true;
        }
        int precision = 0;
        double weight = 0;
        for (String part : header.split(",")) {
            Matcher range = RANGE.matcher(part);
            int precise = isReadable(part) && range.matches() ? precision(range.group(1)) : 0;
            if (precise > 0 && precise >= precision) {
                double its = weight(range.group(2));
                weight = precise == precision ? Math.max(weight, its) : its;
                precision = precise;
            }
        }
        return weight > 0;
    }

    private static int precision(String range) {
        return switch (range.toLowerCase(java.util.Locale.ROOT)) {
            case "application/json" -> 3;
            case "application/*" -> 2;
            case "*/*" -> 1;
            default -> 0;
        };
    }

    private static double weight(@Nullable String parameters) {
        Matcher weight = WEIGHT.matcher(parameters == null ? "" : parameters);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
    }

    private static boolean isReadable(String part) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            return false;
        }
        Matcher weight = WEIGHT.matcher(range.group(2) == null ? "" : range.group(2));
        return !weight.find() || weight.group(1).matches("[01](\\.[0-9]*)?");
    }
}
