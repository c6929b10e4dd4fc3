package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.exchange.HttpLayer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** ONE: one project by its Sid. */
final class SingleProject {

    /** Of longer lists so many projects are asked for one by one: one that differs is enough to find, and each request is short. */
    private static final int MOST = 250;

    private SingleProject() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("ONE-1", SingleProject::itIsTheItemOfTheList),
                Rule.of("ONE-2", SingleProject::anUnknownSidIsNotFound),
                Rule.of("ONE-3a", SingleProject::aMalformedSidIsRefused),
                Rule.of("ONE-3b", SingleProject::anEncodedLetterIsThatLetter));
    }

    private static void itIsTheItemOfTheList(Probe probe) {
        boolean asked = false;
        for (Caller caller : probe.active()) {
            Holding holding = probe.holding(caller);
            for (int place : places(holding.items().size(), probe.random())) {
                asked = true;
                JsonNode item = holding.items().get(place);
                Answer answer = probe.one(caller, holding.sids().get(place));
                if (probe.good(answer)) {
                    probe.expect(
                            answer.project().equals(item),
                            answer,
                            "as in the list: " + item,
                            answer.project().toString());
                }
            }
            caller.account().knownPropertySid().ifPresent(sid -> known(probe, caller, sid, holding));
        }
        if (!asked) {
            throw new CannotRun("no active account has a project");
        }
    }

    private static void known(Probe probe, Caller caller, String sid, Holding holding) {
        Answer answer = probe.one(caller, sid);
        if (probe.good(answer) && holding.isComplete()) {
            probe.expect(
                    holding.sids().contains(sid), answer, "a project that the list has, too", "it is not in the list");
        }
    }

    private static Set<Integer> places(int size, Random random) {
        Set<Integer> places = new LinkedHashSet<>();
        for (int place = 0; place < size && size <= MOST; place++) {
            places.add(place);
        }
        for (int place : new int[] {0, 1, 49, 50, 99, 100, 101, 199, 200, size / 2, size - 2, size - 1}) {
            if (place >= 0 && place < size) {
                places.add(place);
            }
        }
        while (places.size() < Math.min(size, MOST)) {
            places.add(random.nextInt(size));
        }
        return places;
    }

    private static void anUnknownSidIsNotFound(Probe probe) {
        Refusal refusal = Refusal.noSuchProject(probe.api());
        for (Caller caller : probe.active()) {
            List<String> unknown = new ArrayList<>(List.of(probe.unknownSid(), "S" + "0".repeat(31), caller.sid()));
            if (caller.equals(probe.main())) {
                unknown.addAll(withAnotherCharacter(probe.unknownSid()));
            }
            for (String sid : unknown) {
                if (fits(probe, sid) && !probe.holding(caller).sids().contains(sid)) {
                    probe.refused(probe.one(caller, sid), refusal);
                    probe.refused(probe.ask(probe.oneRequest(caller, sid).method("HEAD")), refusal);
                }
            }
        }
    }

    private static boolean fits(Probe probe, String sid) {
        String pattern = probe.api().sid().schema().pattern();
        return pattern == null || sid.matches(pattern);
    }

    /** Whether these are Sids or malformed is for the contract's pattern to say. */
    private static List<String> withAnotherCharacter(String sid) {
        return "AZaz09-_.~"
                .chars()
                .mapToObj(c -> Character.toString(c))
                .flatMap(c -> Stream.of(c + sid.substring(1), sid.substring(0, sid.length() - 1) + c))
                .toList();
    }

    private static void aMalformedSidIsRefused(Probe probe) {
        Caller caller = probe.main();
        Refusal refusal = Refusal.invalid(probe.api(), probe.api().sid().name());
        String sid = Samples.anySid(probe);
        if (sid.length() < 12) {
            throw new CannotRun("no Sid is known to be changed");
        }
        List<String> malformed = malformed(sid);
        malformed.addAll(withAnotherCharacter(probe.unknownSid()));
        malformed.removeIf(each -> fits(probe, each));
        for (String bad : malformed) {
            Answer answer = probe.one(caller, bad);
            if (!HttpLayer.answered(answer.exchange(), probe.api())) {
                probe.refused(answer, refusal);
            }
        }
        probe.refused(probe.ask(probe.oneRequest(caller, "x").method("HEAD")), refusal);
    }

    private static List<String> malformed(String sid) {
        String rest = sid.substring(1);
        List<String> bad = new ArrayList<>(List.of(
                sid.substring(0, sid.length() - 1),
                sid + "A",
                sid + "%0A",
                sid + "%20",
                sid + "%00",
                "%20" + sid,
                sid + "+",
                sid + ";a=1",
                sid + ".json",
                sid + "%2F",
                sid + "%2f" + sid,
                sid.substring(0, 10) + "%2F" + sid.substring(11),
                sid.substring(0, sid.length() - 1) + "%C3%84",
                sid.substring(0, sid.length() - 1) + "%EF%BC%A1",
                sid.substring(0, sid.length() - 1) + "%D9%A3",
                "%25" + String.format("%02X", (int) sid.charAt(0)) + rest,
                sid.substring(0, sid.length() - 1) + "%zz",
                sid.substring(0, sid.length() - 1) + "%4",
                sid.substring(0, sid.length() - 1) + "%",
                sid.substring(0, sid.length() - 1) + "%FF",
                sid.substring(0, sid.length() - 1) + "%C0%80",
                "%00",
                "%20",
                "0",
                "-1",
                "null",
                "*",
                "my-project",
                "A".repeat(3_000)));
        if (!sid.toLowerCase(Locale.ROOT).equals(sid)) {
            bad.add(sid.toLowerCase(Locale.ROOT));
            bad.add(firstLetterLowered(sid));
        }
        return bad;
    }

    private static String firstLetterLowered(String sid) {
        for (int i = 0; i < sid.length(); i++) {
            if (Character.isUpperCase(sid.charAt(i))) {
                return sid.substring(0, i) + Character.toLowerCase(sid.charAt(i)) + sid.substring(i + 1);
            }
        }
        return sid;
    }

    private static void anEncodedLetterIsThatLetter(Probe probe) {
        Caller caller = probe.mainWith(1);
        Holding holding = probe.holding(caller);
        int place = holding.items().size() - 1;
        String sid = holding.sids().get(place);
        StringBuilder all = new StringBuilder();
        sid.chars().forEach(c -> all.append(String.format("%%%02x", c)));
        String last = sid.substring(0, sid.length() - 1) + String.format("%%%02X", (int) sid.charAt(sid.length() - 1));
        String first = String.format("%%%02X", (int) sid.charAt(0)) + sid.substring(1);
        for (String encoded : List.of(first, last, all.toString())) {
            Answer answer = probe.one(caller, encoded);
            if (probe.good(answer)) {
                probe.expect(
                        answer.project().equals(holding.items().get(place)),
                        answer,
                        "the project " + sid,
                        answer.project().toString());
            }
        }
        probe.refused(
                probe.one(
                        caller,
                        String.format("%%%02X", (int) sid.charAt(0))
                                + probe.unknownSid().substring(1)),
                Refusal.noSuchProject(probe.api()));
    }
}
