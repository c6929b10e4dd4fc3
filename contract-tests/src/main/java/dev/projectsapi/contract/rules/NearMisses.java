package dev.projectsapi.contract.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.contract.exchange.Authorization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Credentials that are almost right: what a careless comparison lets pass. */
final class NearMisses {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private NearMisses() {}

    static List<Authorization> of(Caller caller) {
        String sid = caller.sid();
        String token = caller.token();
        List<Authorization> misses = new ArrayList<>();
        misses.add(Authorization.basic(sid, token + "x", "${TOKEN}x"));
        misses.add(Authorization.basic(sid, token + " ", "$TOKEN "));
        misses.add(Authorization.basic(sid, " " + token, " $TOKEN"));
        misses.add(Authorization.line(
                "Basic " + Authorization.base64((sid + ":" + token + "\n").getBytes(UTF_8)),
                "Basic " + Authorization.shellBase64("%s\\n", sid, "$TOKEN")));
        misses.add(Authorization.line(
                "Basic " + Authorization.base64((sid + ":" + token + "\0x").getBytes(UTF_8)),
                "Basic " + Authorization.shellBase64("%s\\000x", sid, "$TOKEN")));
        misses.add(Authorization.basic(sid, token + ":x", "$TOKEN:x"));
        if (token.contains(":")) {
            String encoded = "$(printf %s \"$TOKEN\" | sed 's/:/%3A/g')";
            misses.add(Authorization.basic(sid, token.replace(":", "%3A"), encoded));
        }
        misses.add(Authorization.basic(sid, "", ""));
        misses.add(Authorization.basic(sid, sid, sid));
        misses.add(Authorization.basic(sid + "X", token, "$TOKEN"));
        misses.add(Authorization.basic(sid + " ", token, "$TOKEN"));
        misses.add(Authorization.basic(" " + sid, token, "$TOKEN"));
        misses.add(Authorization.basic(sid.substring(0, sid.length() - 1), token, "$TOKEN"));
        misses.add(Authorization.basic("", token, "$TOKEN"));
        misses.add(Authorization.basic("*", token, "$TOKEN"));
        if (token.codePointCount(0, token.length()) > 1) {
            addParts(misses, sid, token);
        }
        addOtherCase(misses, sid, token);
        return misses;
    }

    private static void addParts(List<Authorization> misses, String sid, String token) {
        int last = token.offsetByCodePoints(token.length(), -1);
        int second = token.offsetByCodePoints(0, 1);
        int half = token.offsetByCodePoints(0, (token.codePointCount(0, token.length()) + 1) / 2);
        String cut = token.substring(0, last);
        String tail = token.substring(second);
        String otherLast = other(token.charAt(last));
        String otherFirst = other(token.charAt(0));
        misses.add(Authorization.basic(sid, cut, bytes(1, length(cut))));
        misses.add(Authorization.basic(sid, cut + otherLast, bytes(1, length(cut)) + otherLast));
        misses.add(Authorization.basic(
                sid, otherFirst + tail, otherFirst + bytes(length(token) - length(tail) + 1, length(token))));
        misses.add(Authorization.basic(sid, tail, bytes(length(token) - length(tail) + 1, length(token))));
        if (Character.isLetter(token.charAt(0)) && token.charAt(0) < 0x7f) {
            // compatible characters, which some readers of passwords take for the same
            String wide = Character.toString(token.charAt(0) + 0xfee0);
            misses.add(Authorization.basic(sid, wide + tail, wide + bytes(2, length(token))));
        }
        misses.add(Authorization.basic(sid, "x" + token, "x$TOKEN"));
        misses.add(Authorization.basic(sid, token.substring(0, half), bytes(1, length(token.substring(0, half)))));
    }

    /** Letters beyond ASCII keep their case: no shell changes them everywhere alike, and the others are enough. */
    private static void addOtherCase(List<Authorization> misses, String sid, String token) {
        String upper = translated(token, LETTERS, LETTERS.toUpperCase(Locale.ROOT));
        String lower = translated(token, LETTERS.toUpperCase(Locale.ROOT), LETTERS);
        if (!upper.equals(token)) {
            misses.add(Authorization.basic(sid, upper, "$(printf %s \"$TOKEN\" | LC_ALL=C tr a-z A-Z)"));
        }
        if (!lower.equals(token)) {
            misses.add(Authorization.basic(sid, lower, "$(printf %s \"$TOKEN\" | LC_ALL=C tr A-Z a-z)"));
        }
        if (!sid.toLowerCase(Locale.ROOT).equals(sid)) {
            misses.add(Authorization.basic(sid.toLowerCase(Locale.ROOT), token, "$TOKEN"));
        }
    }

    private static String translated(String text, String from, String to) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int place = from.indexOf(text.charAt(i));
            if (place >= 0) {
                result.setCharAt(i, to.charAt(place));
            }
        }
        return result.toString();
    }

    /** These bytes of the token, counted from 1: what every POSIX shell can cut, whatever its locale. */
    private static String bytes(int from, int to) {
        return "$(printf %s \"$TOKEN\" | cut -b" + from + "-" + to + ")";
    }

    private static int length(String text) {
        return text.getBytes(UTF_8).length;
    }

    private static String other(char c) {
        return c == 'q' ? "z" : "q";
    }
}
