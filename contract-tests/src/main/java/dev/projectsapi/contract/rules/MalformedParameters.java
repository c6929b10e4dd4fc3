package dev.projectsapi.contract.rules;

import dev.projectsapi.spec.Parameter;
import java.util.ArrayList;
import java.util.List;

/** PAR-1 to PAR-4, PAR-7: query parameters that are refused. */
final class MalformedParameters {

    private static final List<String> NO_INTEGERS = List.of(
            "",
            "abc",
            "1.5",
            "5.0",
            "5.",
            ".5",
            "5abc",
            "abc5",
            "1e1",
            "1E1",
            "0x10",
            "0b1",
            "010",
            "00",
            "007",
            "-0",
            "-5",
            "%2B5",
            "+5",
            "5+",
            "%205",
            "5%20",
            "%20",
            "%095",
            "5%0A",
            "5,0",
            "5;0",
            "3;x",
            "1_0",
            "5L",
            "5d",
            "5%25",
            "'5'",
            "%225%22",
            "%5B5%5D",
            "true",
            "null",
            "NaN",
            "Infinity",
            "undefined",
            "--5",
            "5-",
            "1,000",
            "%D9%A5",
            "%EF%BC%95",
            "%E2%91%A4",
            "%C2%B2",
            "five",
            "05",
            "0o5",
            "max",
            "all",
            "%C2%A05",
            "5%C2%A0",
            "5%0D",
            "9".repeat(5_000),
            "%2D5");
    private static final List<String> NO_TEXT = List.of(
            "%zz",
            "%",
            "5%",
            "%4",
            "5%4",
            "%FF",
            "5%FF",
            "%C3",
            "%C0%80",
            "%ED%A0%80",
            "%F5%80%80%80",
            "%00",
            "5%00",
            "%005",
            "%u0035");

    private MalformedParameters() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("PAR-1", MalformedParameters::whatIsNoIntegerIsRefused),
                Rule.of("PAR-2", MalformedParameters::eachBadParameterIsNamedOnce),
                Rule.of("PAR-3", MalformedParameters::whatIsGivenTwiceIsRefused),
                Rule.of("PAR-4", MalformedParameters::whatIsNoTextIsRefused),
                Rule.of("PAR-7", MalformedParameters::aConflictIsJudgedLast));
    }

    private static Refusal invalid(Probe probe, Parameter... parameters) {
        String[] names = new String[parameters.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = parameters[i].name();
        }
        return Refusal.invalid(probe.api(), names);
    }

    private static List<Parameter> integers(Probe probe) {
        List<Parameter> integers = new ArrayList<>();
        probe.api().count().ifPresent(integers::add);
        probe.api().skip().ifPresent(integers::add);
        return integers;
    }

    private static void whatIsNoIntegerIsRefused(Probe probe) {
        Caller caller = probe.main();
        for (Parameter parameter : integers(probe)) {
            for (String value : NO_INTEGERS) {
                probe.refused(probe.list(caller, parameter.name() + "=" + value), invalid(probe, parameter));
            }
            probe.refused(probe.list(caller, parameter.name()), invalid(probe, parameter));
            probe.refused(
                    probe.ask(
                            probe.listRequest(caller, parameter.name() + "=abc").method("HEAD")),
                    invalid(probe, parameter));
        }
    }

    private static void eachBadParameterIsNamedOnce(Probe probe) {
        Caller caller = probe.main();
        Parameter count = probe.count();
        Parameter skip = probe.skip();
        Parameter token = probe.token();
        String tooMany = probe.count(Lists.max(count) + 1);
        String tooFew = probe.skip(Lists.min(skip) - 1);
        probe.refused(probe.list(caller, "foo=bar", tooMany), invalid(probe, count));
        probe.refused(probe.list(caller, probe.count(1), tooFew), invalid(probe, skip));
        for (String first : List.of(tooMany, probe.count("abc"), probe.count(""), probe.count("%FF"))) {
            for (String second : List.of(tooFew, probe.skip("x1"), probe.skip("1e1"))) {
                probe.refused(probe.list(caller, first, second), invalid(probe, count, skip));
                probe.refused(probe.list(caller, second, first), invalid(probe, count, skip));
            }
        }
        String garbage = probe.token("garbage");
        probe.refused(probe.list(caller, tooMany, garbage), invalid(probe, count, token));
        probe.refused(probe.list(caller, garbage, tooFew), invalid(probe, skip, token));
        probe.refused(probe.list(caller, tooFew, garbage, tooMany), invalid(probe, count, skip, token));
        probe.refused(probe.list(caller, tooMany, tooMany, tooFew), invalid(probe, count, skip));
        probe.refused(
                probe.list(caller, probe.count(1), probe.count(1), probe.skip("a"), probe.skip("b")),
                invalid(probe, count, skip));
        probe.refused(probe.list(caller, probe.count("a"), probe.count("b"), probe.count("c")), invalid(probe, count));
    }

    private static void whatIsGivenTwiceIsRefused(Probe probe) {
        Caller caller = probe.main();
        for (Parameter parameter : integers(probe)) {
            String name = parameter.name();
            String encoded = String.format("%%%02X", (int) name.charAt(0)) + name.substring(1);
            for (String twice : List.of(
                    "=1&" + name + "=1",
                    "=1&" + name + "=2",
                    "=2&foo=bar&" + name + "=1",
                    "=1&" + name + "=",
                    "=1&" + name,
                    "=&" + name + "=1",
                    "=1&" + encoded + "=1",
                    "=abc&" + name + "=1",
                    "=1&" + name + "=abc",
                    "=1&" + name + "=1&" + name + "=1")) {
                probe.refused(probe.list(caller, name + twice), invalid(probe, parameter));
            }
        }
        if (probe.holding(caller).total() > 1) {
            String token = probe.token(probe.tokenOf(caller, probe.count(1)));
            probe.refused(probe.list(caller, token, token), invalid(probe, probe.token()));
            probe.refused(probe.list(caller, token, probe.token("garbage")), invalid(probe, probe.token()));
            probe.refused(probe.list(caller, token, probe.token("")), invalid(probe, probe.token()));
        }
    }

    private static void whatIsNoTextIsRefused(Probe probe) {
        Caller caller = probe.main();
        List<Parameter> all = integers(probe);
        probe.api().token().ifPresent(all::add);
        for (Parameter parameter : all) {
            for (String value : NO_TEXT) {
                probe.refused(probe.list(caller, parameter.name() + "=" + value), invalid(probe, parameter));
            }
        }
        if (probe.holding(caller).total() > 1) {
            String token = probe.tokenOf(caller, probe.count(1));
            for (String spoilt : List.of(token + "%zz", token + "%", token + "%FF", "%00" + token)) {
                probe.refused(probe.list(caller, probe.token(spoilt)), invalid(probe, probe.token()));
            }
        }
    }

    private static void aConflictIsJudgedLast(Probe probe) {
        Caller caller = probe.mainWith(2);
        String token = probe.token(probe.tokenOf(caller, probe.count(1)));
        String tooMany = probe.count(Lists.max(probe.count()) + 1);
        probe.refused(probe.list(caller, token, probe.skip(1), tooMany), invalid(probe, probe.count()));
        probe.refused(probe.list(caller, tooMany, probe.skip(5), token), invalid(probe, probe.count()));
        probe.refused(probe.list(caller, token, probe.skip("abc")), invalid(probe, probe.skip()));
        probe.refused(probe.list(caller, token, probe.skip(-1)), invalid(probe, probe.skip()));
        probe.refused(probe.list(caller, probe.token("garbage"), probe.skip(5)), invalid(probe, probe.token()));
        probe.refused(
                probe.list(caller, probe.token("garbage"), probe.skip(5), probe.count(0)),
                invalid(probe, probe.count(), probe.token()));
        probe.refused(
                probe.list(caller, token, probe.skip(1), probe.count(1)),
                Refusal.conflicting(probe.api(), probe.skip().name()));
    }
}
