package dev.projectsapi.contract.rules;

import dev.projectsapi.spec.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** LST: how many projects, from where, in which order. */
final class Lists {

    private Lists() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("LST-1a", Lists::bothEndsOfTheCountAreObeyed),
                Rule.of("LST-1b", probe -> outOfRange(probe, probe.count())),
                Rule.of("LST-1c", Lists::theDefaultIsObeyed),
                Rule.of("LST-1d", Lists::aPageIsAsLongAsAskedFor),
                Rule.of("LST-2a", Lists::exactlyAsManyAreSkipped),
                Rule.of("LST-2b", Lists::beyondTheEndThereIsNothing),
                Rule.of("LST-2c", probe -> outOfRange(probe, probe.skip())),
                Rule.onEveryAnswer("LST-3"));
    }

    static long min(Parameter parameter) {
        return parameter.schema().minimum() == null
                ? 0
                : parameter.schema().minimum().longValue();
    }

    static long max(Parameter parameter) {
        return parameter.schema().maximum() == null
                ? Integer.MAX_VALUE
                : parameter.schema().maximum().longValue();
    }

    static long byDefault(Parameter parameter) {
        String value = parameter.schema().defaultValue();
        return Long.parseLong(Objects.requireNonNullElse(value, "0"));
    }

    private static void bothEndsOfTheCountAreObeyed(Probe probe) {
        for (Caller caller : probe.active()) {
            for (long count :
                    new long[] {min(probe.count()), min(probe.count()) + 1, max(probe.count()) - 1, max(probe.count())
                    }) {
                probe.page(probe.list(caller, probe.count(count)), caller, 0, count);
            }
        }
    }

    private static void outOfRange(Probe probe, Parameter parameter) {
        Caller caller = probe.main();
        Refusal refusal = Refusal.invalid(probe.api(), parameter.name());
        TreeSet<String> values = new TreeSet<>();
        for (long low = 1; low <= 2; low++) {
            values.add(Long.toString(min(parameter) - low));
            values.add(Long.toString(max(parameter) + low));
        }
        // a number that a careless reader wraps into the range, in 8, 16, 32 and 64 bits
        long wrapped = Math.max(min(parameter), 5);
        for (int bits : new int[] {8, 16, 32}) {
            long value = (1L << bits) + wrapped;
            if (value > max(parameter)) {
                values.add(Long.toString(value));
            }
        }
        values.addAll(List.of(
                "-2147483648",
                "2147483648",
                "-2147483649",
                "4294967295",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551621",
                "-18446744073709551611",
                "1" + "0".repeat(40),
                "-" + "9".repeat(30)));
        if (max(parameter) < 100_000) {
            values.addAll(List.of("1000", "65535", "100000", "2147483647"));
        }
        for (String value : values) {
            probe.refused(probe.list(caller, parameter.name() + "=" + value), refusal);
        }
        probe.refused(
                probe.ask(probe.listRequest(caller, parameter.name() + "=" + (max(parameter) + 1))
                        .method("HEAD")),
                refusal);
    }

    private static void theDefaultIsObeyed(Probe probe) {
        for (Caller caller : probe.active()) {
            probe.page(probe.list(caller), caller, byDefault(probe.skip()), byDefault(probe.count()));
            probe.page(probe.list(caller, probe.skip(1)), caller, 1, byDefault(probe.count()));
        }
        probe.mainWith((int) byDefault(probe.count()) + 1);
    }

    private static void aPageIsAsLongAsAskedFor(Probe probe) {
        Caller caller = probe.mainWith(2);
        long total = probe.holding(caller).total();
        long usual = byDefault(probe.count());
        long half = max(probe.count()) / 2;
        TreeSet<Long> counts = new TreeSet<>(List.of(
                2L, 3L, 10L, 20L, 25L, 64L, 128L, usual - 1, usual + 1, half, half + 1, total - 1, total, total + 1));
        for (int i = 0; i < 3; i++) {
            counts.add(1 + (long) probe.random().nextInt((int) max(probe.count())));
        }
        counts.removeIf(count -> count < min(probe.count()) || count > max(probe.count()));
        for (long count : counts) {
            probe.page(probe.list(caller, probe.count(count)), caller, 0, count);
        }
    }

    private static void exactlyAsManyAreSkipped(Probe probe) {
        Caller caller = probe.mainWith(2);
        long total = probe.holding(caller).total();
        long usual = byDefault(probe.count());
        TreeSet<Long> skips = new TreeSet<>(List.of(
                0L,
                1L,
                2L,
                7L,
                usual - 1,
                usual,
                usual + 1,
                2 * usual - 1,
                2 * usual,
                2 * usual + 1,
                total / 2,
                total - 2,
                total - 1));
        for (int i = 0; i < 5; i++) {
            skips.add((long) probe.random().nextInt((int) total));
        }
        skips.removeIf(skip -> skip < min(probe.skip()) || skip > max(probe.skip()) || skip >= total);
        for (long skip : skips) {
            probe.page(probe.list(caller, probe.skip(skip), probe.count(3)), caller, skip, 3);
        }
        probe.page(probe.list(caller, probe.count(2), probe.skip(1)), caller, 1, 2);
        probe.page(probe.list(caller, probe.skip(1)), caller, 1, byDefault(probe.count()));
    }

    private static void beyondTheEndThereIsNothing(Probe probe) {
        for (Caller caller : probe.active()) {
            long total = probe.holding(caller).total();
            for (long skip : new long[] {
                total, total + 1, total + byDefault(probe.count()), max(probe.skip()) - 1, max(probe.skip())
            }) {
                Answer answer = probe.list(caller, probe.skip(skip));
                if (probe.good(answer)) {
                    boolean empty = answer.items().isEmpty() && answer.total() == total && answer.hasNullToken();
                    probe.expect(
                            empty,
                            answer,
                            "no projects, a total of " + total + " and a null token",
                            answer.summary() + (answer.hasNullToken() ? "" : " and a token"));
                }
            }
            probe.page(
                    probe.list(caller, probe.skip(max(probe.skip())), probe.count(max(probe.count()))),
                    caller,
                    max(probe.skip()),
                    1);
        }
    }
}
