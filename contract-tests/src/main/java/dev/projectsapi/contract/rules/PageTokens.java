package dev.projectsapi.contract.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** PAG-5d to PAG-5f: page tokens that are refused. */
final class PageTokens {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MOST_PLACES = 64;

    private PageTokens() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("PAG-5d", PageTokens::aTokenAndASkipContradictEachOther),
                Rule.of("PAG-5e", PageTokens::aTamperedTokenIsRefused),
                Rule.of("PAG-5f", PageTokens::anothersTokenIsRefused));
    }

    private static void aTokenAndASkipContradictEachOther(Probe probe) {
        Caller caller = probe.mainWith(4);
        String token = probe.tokenOf(caller, probe.count(2));
        Refusal refusal = Refusal.conflicting(probe.api(), probe.skip().name());
        for (long skip : new long[] {1, 2, 10, Lists.max(probe.skip())}) {
            probe.refused(probe.list(caller, probe.token(token), probe.skip(skip)), refusal);
            probe.refused(probe.list(caller, probe.skip(skip), probe.count(2), probe.token(token)), refusal);
        }
        probe.refused(
                probe.ask(probe.listRequest(caller, probe.token(token), probe.skip(1))
                        .method("HEAD")),
                refusal);
        probe.page(probe.list(caller, probe.token(token), probe.skip(0), probe.count(2)), caller, 2, 2);
        probe.page(probe.list(caller, probe.skip(0), probe.token(token)), caller, 2, Lists.byDefault(probe.count()));
    }

    private static void aTamperedTokenIsRefused(Probe probe) {
        Caller caller = probe.mainWith(4);
        Refusal refusal = Refusal.invalid(probe.api(), probe.token().name());
        String token = probe.tokenOf(caller, probe.count(2));
        String other = probe.tokenOf(caller, probe.count(3));
        // some may be equal, as the token has it: asked twice, so that the same seed always asks as much
        List<String> bad = new ArrayList<>(garbage(probe, caller, token));
        bad.addAll(tampered(token, probe.random()));
        bad.addAll(spliced(token, other));
        bad.removeIf(Set.of(token, other)::contains);
        for (String value : bad) {
            probe.refused(probe.list(caller, probe.token(value), probe.count(2)), refusal);
        }
        probe.refused(
                probe.ask(probe.listRequest(caller, probe.token(token + "x")).method("HEAD")), refusal);
    }

    private static List<String> garbage(Probe probe, Caller caller, String token) {
        String sid = probe.holding(caller).sids().get(1);
        return new ArrayList<>(List.of(
                "",
                "0",
                "1",
                "2",
                "50",
                "null",
                "undefined",
                "garbage",
                "AAAA",
                "-",
                sid,
                caller.sid(),
                "NTA",
                "MQ",
                "MQ%3D%3D",
                "A".repeat(token.length()),
                "A".repeat(longest(probe) + 1),
                "A".repeat(2_000),
                "%20",
                "%2E%2E",
                "%7B%7D",
                "%F0%9F%98%80"));
    }

    private static int longest(Probe probe) {
        Integer most = probe.token().schema().maxLength();
        return most == null ? 256 : most;
    }

    private static List<String> tampered(String token, Random random) {
        int length = token.length();
        List<String> tampered = new ArrayList<>();
        for (int place : places(length, random)) {
            tampered.add(flipped(token, place, random.nextInt(6)));
        }
        // in the end some bits mean nothing, which a sloppy decoder does not look at
        for (int bit = 0; bit < 6; bit++) {
            tampered.add(flipped(token, length - 1, bit));
        }
        for (int cut : new int[] {1, 2, 3, 4, length / 2, length - 1}) {
            if (cut > 0 && cut < length) {
                tampered.add(token.substring(0, length - cut));
                tampered.add(token.substring(cut));
            }
        }
        tampered.addAll(List.of(
                token + "A",
                token + "AA",
                token + "AAAA",
                token + "%3D",
                token + "=",
                token + "%3D%3D",
                token + "%20",
                "%20" + token,
                token + "%0A",
                token + ".",
                token + "%00",
                token + token,
                "A" + token,
                new StringBuilder(token).reverse().toString(),
                token.toUpperCase(java.util.Locale.ROOT),
                token.toLowerCase(java.util.Locale.ROOT)));
        return tampered;
    }

    /** The beginning of one token with the end of another one: both are right where they are from. */
    private static List<String> spliced(String token, String other) {
        int half = Math.min(token.length(), other.length()) / 2;
        return List.of(
                token.substring(0, half) + other.substring(half), other.substring(0, half) + token.substring(half));
    }

    /** Every place of a token, for each may be of a part that is not sealed; some of a long one. */
    private static Set<Integer> places(int length, Random random) {
        Set<Integer> places = new LinkedHashSet<>(List.of(0, length / 2, length - 1));
        for (int place = 0; place < length && length <= MOST_PLACES; place++) {
            places.add(place);
        }
        while (places.size() < Math.min(length, MOST_PLACES)) {
            places.add(random.nextInt(length));
        }
        return places;
    }

    /** The token with one bit changed of the six that a letter of base64 stands for. */
    private static String flipped(String token, int place, int bit) {
        int value = BASE64.indexOf(token.charAt(place));
        char changed = value < 0 ? 'A' : BASE64.charAt(value ^ 1 << bit);
        return token.substring(0, place) + changed + token.substring(place + 1);
    }

    private static void anothersTokenIsRefused(Probe probe) {
        Refusal refusal = Refusal.invalid(probe.api(), probe.token().name());
        boolean asked = false;
        for (Caller owner : probe.active()) {
            if (probe.holding(owner).total() < 2) {
                continue;
            }
            Optional<String> token = probe.list(owner, probe.count(1)).next();
            for (Caller other : probe.active()) {
                if (other != owner && token.isPresent()) {
                    asked = true;
                    probe.refused(probe.list(other, probe.token(token.get())), refusal);
                    probe.refused(probe.list(other, probe.token(token.get()), probe.count(1)), refusal);
                    probe.refused(
                            probe.ask(probe.listRequest(other, probe.token(token.get()))
                                    .method("HEAD")),
                            refusal);
                }
            }
        }
        if (!asked) {
            throw new CannotRun("it takes two active accounts, one of them with two projects");
        }
    }
}
