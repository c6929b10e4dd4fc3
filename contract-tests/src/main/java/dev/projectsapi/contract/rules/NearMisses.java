package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Authorization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Credentials that are almost right: what a careless comparison lets pass. */
final class NearMisses {

    private NearMisses() {}

    static List<Authorization> of(Caller caller) {
        String sid = caller.sid();
        String token = caller.token();
        int length = token.length();
        List<Authorization> misses = new ArrayList<>();
        misses.add(Authorization.basic(sid, token + "x", "${TOKEN}x"));
        misses.add(Authorization.basic(sid, token + " ", "$TOKEN "));
        misses.add(Authorization.basic(sid, " " + token, " $TOKEN"));
        misses.add(Authorization.basic(sid, token + "\n", "$TOKEN\"$'\\n'\""));
        misses.add(Authorization.basic(sid, token + ":x", "$TOKEN:x"));
        misses.add(Authorization.basic(sid, "", ""));
        misses.add(Authorization.basic(sid, sid, sid));
        misses.add(Authorization.basic(sid + "X", token, "$TOKEN"));
        misses.add(Authorization.basic(sid + " ", token, "$TOKEN"));
        misses.add(Authorization.basic(" " + sid, token, "$TOKEN"));
        misses.add(Authorization.basic(sid.substring(0, sid.length() - 1), token, "$TOKEN"));
        misses.add(Authorization.basic("", token, "$TOKEN"));
        misses.add(Authorization.basic("*", token, "$TOKEN"));
        if (length > 1) {
            String cut = token.substring(0, length - 1);
            misses.add(Authorization.basic(sid, cut, "${TOKEN%?}"));
            misses.add(Authorization.basic(
                    sid, cut + other(token.charAt(length - 1)), "${TOKEN%?}" + other(token.charAt(length - 1))));
            misses.add(Authorization.basic(
                    sid, other(token.charAt(0)) + token.substring(1), other(token.charAt(0)) + "${TOKEN#?}"));
            misses.add(Authorization.basic(
                    sid, token.substring(0, (length + 1) / 2), "${TOKEN:0:" + (length + 1) / 2 + "}"));
        }
        addOtherCase(misses, sid, token);
        return misses;
    }

    private static void addOtherCase(List<Authorization> misses, String sid, String token) {
        String upper = token.toUpperCase(Locale.ROOT);
        String lower = token.toLowerCase(Locale.ROOT);
        if (!upper.equals(token)) {
            misses.add(Authorization.basic(sid, upper, "${TOKEN^^}"));
        }
        if (!lower.equals(token)) {
            misses.add(Authorization.basic(sid, lower, "${TOKEN,,}"));
        }
        if (!sid.toLowerCase(Locale.ROOT).equals(sid)) {
            misses.add(Authorization.basic(sid.toLowerCase(Locale.ROOT), token, "$TOKEN"));
        }
    }

    private static char other(char c) {
        return c == 'q' ? 'z' : 'q';
    }
}
