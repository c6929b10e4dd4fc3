package dev.projectsapi.contract.rules;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes Sids that nobody has, by changing one that somebody has until it is new and still fits the contract's pattern. */
final class Sids {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private Sids() {}

    static String unknown(Probe probe) {
        Set<String> taken = new HashSet<>();
        for (Caller caller : probe.active()) {
            probe.session().holding(caller).ifPresent(holding -> taken.addAll(holding.sids()));
            caller.account().knownPropertySid().ifPresent(taken::add);
        }
        String pattern = probe.api().sid().schema().pattern();
        String example = taken.stream().sorted().findFirst().orElse("S0000000000000000000000000000000");
        Random random = probe.random();
        for (int tries = 0; tries < 1_000; tries++) {
            char[] sid = example.toCharArray();
            for (int i = sid.length / 4; i < sid.length; i++) {
                sid[i] = LETTERS.charAt(random.nextInt(LETTERS.length()));
            }
            String made = new String(sid);
            if (!taken.contains(made) && (pattern == null || Pattern.matches(pattern, made))) {
                return made;
            }
        }
        throw new CannotRun("no Sid could be made up that fits the contract's pattern");
    }
}
