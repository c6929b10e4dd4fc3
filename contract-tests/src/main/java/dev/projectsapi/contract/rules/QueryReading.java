package dev.projectsapi.contract.rules;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** PAG-9, PAR-5, PAR-6: how a query is read, and what in it is ignored. */
final class QueryReading {

    private QueryReading() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("PAG-9", QueryReading::unknownParametersAreIgnored),
                Rule.of("PAR-5", QueryReading::aQueryHasOneReading),
                Rule.of("PAR-6", QueryReading::whatIsNotDeclaredIsIgnoredWhateverItIs));
    }

    private static void unknownParametersAreIgnored(Probe probe) {
        Caller caller = probe.mainWith(3);
        List<String> ignored = new ArrayList<>(List.of(
                "foo=bar",
                "limit=1",
                "offset=1",
                "page=2",
                "per_page=1",
                "PageSize=1",
                "Page=1",
                "count=1",
                "skip=1",
                "sort=desc",
                "order=desc",
                "filter=x",
                "Active=false",
                "fields=Name",
                "format=xml",
                "callback=x",
                "debug=true",
                "pretty=true",
                "pretty=",
                "Name=x",
                "MainDomain=x"));
        for (Parameter parameter : declaredNumbers(probe)) {
            String name = parameter.name();
            ignored.addAll(List.of(
                    name.toLowerCase(Locale.ROOT) + "=1",
                    name.toUpperCase(Locale.ROOT) + "=1",
                    name.replace("_", "") + "=1",
                    name + "%5B%5D=1",
                    name + "%20=1",
                    name.replace("_", "%255F") + "=1",
                    name.replace("_", "-") + "=1",
                    "%20" + name + "=1",
                    "+" + name + "=1",
                    name + "+=1",
                    name + "X=1"));
        }
        ignored.addAll(
                List.of("nextpagetoken=garbage", "next_page_token=garbage", "pageToken=garbage", "PageToken=garbage"));
        ignored.addAll(namesOfTheBuiltInContract(probe));
        ignored.removeIf(part -> isDeclared(probe, part));
        for (String part : ignored) {
            probe.page(probe.list(caller, probe.count(3), part), caller, 0, 3);
        }
        probe.page(probe.list(caller, ignored.toArray(String[]::new)), caller, 0, Lists.byDefault(probe.count()));
        String header = "X-" + probe.count().name().replace('_', '-');
        probe.page(probe.ask(probe.listRequest(caller).with(header, "1")), caller, 0, Lists.byDefault(probe.count()));
        Optional<String> token = probe.list(caller, probe.count(1)).next();
        token.ifPresent(
                given -> probe.page(probe.list(caller, probe.token(given), "foo=bar", probe.count(2)), caller, 1, 2));
    }

    private static List<Parameter> declaredNumbers(Probe probe) {
        return Stream.of(probe.api().count(), probe.api().skip())
                .flatMap(Optional::stream)
                .toList();
    }

    /** A parameter that the given contract has dropped or renamed is unknown to it. */
    private static List<String> namesOfTheBuiltInContract(Probe probe) {
        return Contract.builtIn().operation("GET", probe.api().listPath()).stream()
                .flatMap(operation -> operation.parameters().stream())
                .map(parameter -> parameter.name() + "=1")
                .toList();
    }

    private static boolean isDeclared(Probe probe, String part) {
        String name = part.substring(0, part.indexOf('='));
        return probe.api().list().parameter(name).isPresent();
    }

    private static void aQueryHasOneReading(Probe probe) {
        Caller caller = probe.mainWith(5);
        String count = probe.count().name();
        String skip = probe.skip().name();
        long usual = Lists.byDefault(probe.count());
        String encodedCount =
                count.substring(0, 1) + String.format("%%%02X", (int) count.charAt(1)) + count.substring(2);
        page(probe, caller, encodedCount + "=3", 0, 3);
        page(probe, caller, count + "=%33", 0, 3);
        page(probe, caller, count + "=3&" + skip + "=%31", 1, 3);
        page(probe, caller, "&&" + count + "=3&&&" + skip + "=1&", 1, 3);
        page(probe, caller, "foo=1;" + count + "=3", 0, usual);
        page(probe, caller, count + "=3&amp;" + skip + "=1", 0, 3);
        for (String hex : List.of("%%%02X", "%%%02x")) {
            StringBuilder encoded = new StringBuilder();
            count.chars().forEach(c -> encoded.append(String.format(hex, c)));
            page(probe, caller, encoded + "=3", 0, 3);
        }
        page(probe, caller, "foo&" + count + "=2", 0, 2);
        page(probe, caller, "=5&" + count + "=2", 0, 2);
        page(probe, caller, "=&" + count + "=2", 0, 2);
        page(probe, caller, "foo=a=b=c&" + count + "=2", 0, 2);
        page(probe, caller, "a?b=c?d&" + count + "=2", 0, 2);
        page(probe, caller, "foo=/../x&" + count + "=2", 0, 2);
        page(probe, caller, "", 0, usual);
        page(probe, caller, "&", 0, usual);
        page(probe, caller, "?" + count + "=3", 0, usual);
        probe.good(probe.one(caller, probe.holding(caller).sids().get(0) + "?"));
        Refusal bad = Refusal.invalid(probe.api(), count);
        for (String query : List.of(
                "=3;" + skip + "=1", "=%2533", "=3=", "=+3", "=3+", "=3%26" + skip + "=1", "==3", "=3?", "=3,4")) {
            probe.refused(probe.list(caller, count + query), bad);
        }
        Optional<String> token = probe.list(caller, probe.count(2)).next();
        token.ifPresent(given -> {
            StringBuilder encoded = new StringBuilder();
            given.chars()
                    .forEach(c -> encoded.append(String.format(encoded.length() % 2 == 0 ? "%%%02x" : "%%%02X", c)));
            page(probe, caller, probe.token(encoded.toString()) + "&" + probe.count(2), 2, 2);
        });
    }

    private static void page(Probe probe, Caller caller, String query, long skip, long count) {
        probe.page(probe.ask(probe.listRequest(caller, query)), caller, skip, count);
    }

    private static void whatIsNotDeclaredIsIgnoredWhateverItIs(Probe probe) {
        Caller caller = probe.mainWith(1);
        String sid = probe.holding(caller).sids().get(0);
        List<String> ignored = new ArrayList<>(List.of(
                "foo=%zz",
                "foo=%",
                "foo=%FF",
                "foo=%00",
                "foo=%C0%80",
                "foo",
                "foo=",
                "foo=1&foo=2",
                "foo=%ED%A0%80",
                "%zz=1",
                "%FF=1"));
        for (String part : ignored) {
            probe.page(probe.list(caller, part, probe.count(1)), caller, 0, 1);
            probe.good(probe.one(caller, sid + "?" + part));
        }
        for (String part : List.of(
                probe.count("abc"),
                probe.count(0),
                probe.skip(-1),
                probe.token("garbage"),
                probe.token("x") + "&" + probe.skip(1))) {
            probe.good(probe.one(caller, sid + "?" + part));
        }
        probe.good(probe.one(caller, sid + "?" + probe.api().sid().name() + "=" + probe.unknownSid()));
        probe.good(probe.list(caller, probe.api().sid().name() + "=garbage"));
        probe.good(probe.list(caller, probe.api().accountField() + "=garbage"));
    }
}
