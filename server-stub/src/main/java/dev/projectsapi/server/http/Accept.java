package dev.projectsapi.server.http;

import java.util.List;
import java.util.Locale;

/** What the header `Accept` says about `application/json`. */
final class Accept {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String TYPE = "application";
    private static final String SUBTYPE = "json";

    private Accept() {}

    /** False only where JSON is excluded: the most specific range decides, ranges that cannot be read count as not there. */
    static boolean allowsJson(List<String> headers) {
        if (headers.isEmpty()) {
            return true;
        }
        String text = String.join(",", headers);
        if (text.isBlank() || text.equals("*/*") || text.equals("application/json")) {
            return true;
        }
        int best = -1;
        boolean allowed = false;
        boolean empty = true;
        for (String range : text.split(",")) {
            empty &= range.isBlank();
            int rank = rank(range);
            if (rank > best || (rank == best && rank >= 0 && !allowed)) {
                best = rank;
                allowed = quality(range) > 0;
            }
        }
        return empty || allowed;
    }

    /** How specifically a range speaks of JSON; below 0 if it does not, or cannot be read. */
    private static int rank(String range) {
        String[] parts = range.split(";", -1);
        String[] media = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        boolean readable = media.length == 2
                && media[0].matches(TOKEN)
                && media[1].matches(TOKEN)
                && (!media[0].equals("*") || media[1].equals("*"));
        if (!readable || quality(range) < 0) {
            return -1;
        }
        if (media[0].equals("*")) {
            return 0;
        }
        if (!media[0].equals(TYPE)) {
            return -1;
        }
        return media[1].equals("*") ? 1 : media[1].equals(SUBTYPE) ? 2 : -1;
    }

    /** The weight of a range, 1 if it names none; below 0 if the parameters cannot be read. */
    private static double quality(String range) {
        String[] parts = range.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].strip().split("=", 2);
            if (!parameter[0].matches(TOKEN) || parameter.length < 2) {
                return -1;
            }
            if (parameter[0].equalsIgnoreCase("q")) {
                return parameter[1].matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(parameter[1]) : -1;
            }
        }
        return 1;
    }
}
