package dev.projectsapi.contract.rules;

import dev.projectsapi.contract.exchange.Authorization;
import dev.projectsapi.contract.exchange.Request;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** AUT-2a, AUT-3, AUT-4: everybody sees what is theirs, and each request is judged by itself. */
final class Scope {

    private Scope() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("AUT-2a", Scope::aConnectionRemembersNobody),
                Rule.of("AUT-3a", Scope::nobodySeesOthersProjects),
                Rule.of("AUT-3b", Scope::aTotalCountsOwnProjects),
                Rule.of("AUT-3c", Scope::foreignLooksLikeUnknown),
                Rule.of("AUT-4a", Scope::anInactiveAccountIsToldSo),
                Rule.of("AUT-4b", Scope::onlyTheOwnerIsToldSo));
    }

    private static void aConnectionRemembersNobody(Probe probe) {
        Refusal unauthorized = Refusal.unauthorized(probe.api());
        boolean kept = false;
        for (Caller caller : probe.active()) {
            probe.good(probe.list(caller));
            Answer without = probe.ask(probe.openList());
            kept |= without.exchange().onUsedConnection();
            probe.refused(without, unauthorized);
            probe.good(probe.list(caller));
            Authorization wrong = Authorization.basic(caller.sid(), caller.token() + "x", "${TOKEN}x");
            probe.refused(probe.ask(probe.openList().as(wrong)), unauthorized);
            for (Caller other : probe.active()) {
                probe.page(probe.list(other, probe.count(1)), other, 0, 1);
                probe.page(probe.list(caller, probe.count(1)), caller, 0, 1);
            }
            for (Caller inactive : probe.session().inactive()) {
                probe.refused(probe.list(inactive), Refusal.inactive(probe.api()));
                probe.good(probe.list(caller));
            }
            probe.refused(probe.ask(probe.openList()), unauthorized);
        }
        if (!kept) {
            throw new CannotRun("the server keeps no connection open");
        }
    }

    /** Of an account that cannot list its projects, those that the subject names. */
    private static Set<String> knownOf(Probe probe, Caller owner) {
        Set<String> known = new LinkedHashSet<>();
        if (owner.account().inactive()) {
            owner.account().knownPropertySid().ifPresent(known::add);
            probe.session().data().projectsOf(owner.sid()).stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(project ->
                            known.add(project.path(probe.api().sidField()).asText()));
            return known;
        }
        return some(probe.holding(owner));
    }

    /** The first, the last and some projects between. */
    private static Set<String> some(Holding holding) {
        Set<String> some = new LinkedHashSet<>();
        int size = holding.sids().size();
        for (int place : new int[] {0, size / 3, size / 2, size - 1}) {
            if (place >= 0 && place < size) {
                some.add(holding.sids().get(place));
            }
        }
        return some;
    }

    private static void nobodySeesOthersProjects(Probe probe) {
        boolean asked = false;
        for (Caller owner : probe.active()) {
            Holding holding = probe.holding(owner);
            for (Caller other : probe.active()) {
                if (other == owner) {
                    continue;
                }
                asked |= !holding.sids().isEmpty();
                probe.page(probe.list(other, naming(probe, owner)), other, 0, Lists.byDefault(probe.count()));
                for (String sid : some(holding)) {
                    probe.good(probe.one(owner, sid));
                    Request request = probe.oneRequest(other, sid);
                    probe.refused(probe.ask(request), Refusal.noSuchProject(probe.api()));
                    probe.refused(probe.ask(request.method("HEAD")), Refusal.noSuchProject(probe.api()));
                    Request asOwner = request.with("X-Account-Sid", owner.sid());
                    probe.refused(probe.ask(asOwner), Refusal.noSuchProject(probe.api()));
                }
                Set<String> shared = new HashSet<>(holding.sids());
                shared.retainAll(probe.holding(other).sids());
                Answer list = probe.list(other);
                probe.expect(
                        shared.isEmpty(),
                        list,
                        "no project of another account",
                        shared.stream().limit(3).toList().toString());
            }
        }
        if (!asked) {
            throw new CannotRun("it takes two active accounts, one of them with a project");
        }
    }

    /** Another account, named in a query by somebody who has the credentials of his own only. */
    private static String naming(Probe probe, Caller owner) {
        String name = probe.api().accountField();
        return name + "=" + owner.sid() + "&" + name.toLowerCase(Locale.ROOT) + "=" + owner.sid();
    }

    private static void aTotalCountsOwnProjects(Probe probe) {
        for (Caller caller : probe.active()) {
            Holding holding = probe.holding(caller);
            Answer list = probe.list(caller);
            if (!probe.good(list)) {
                continue;
            }
            probe.expect(
                    list.total() == holding.total(),
                    list,
                    "a total of " + holding.total() + ", as many as were returned",
                    "" + list.total());
            caller.account()
                    .projects()
                    .ifPresent(known -> probe.expect(
                            list.total() == known,
                            list,
                            "a total of " + known + ", as the subject says",
                            "" + list.total()));
        }
    }

    private static void foreignLooksLikeUnknown(Probe probe) {
        boolean asked = false;
        for (Caller caller : probe.active()) {
            Answer unknown = probe.one(caller, probe.unknownSid());
            for (Caller owner : probe.session().callers()) {
                for (String sid : owner == caller ? Set.<String>of() : knownOf(probe, owner)) {
                    asked = true;
                    Answer foreign = probe.one(caller, sid);
                    boolean same = Arrays.equals(
                            foreign.exchange().body().bytes(),
                            unknown.exchange().body().bytes());
                    probe.expect(
                            same,
                            foreign,
                            "the bytes that an unknown Sid gets: " + unknown.json(),
                            foreign.json().toString());
                }
            }
            Answer again = probe.one(caller, Sids.unknown(probe));
            probe.expect(
                    again.json().equals(unknown.json()),
                    again,
                    "the same for every unknown Sid: " + unknown.json(),
                    again.json().toString());
        }
        if (!asked) {
            throw new CannotRun("it takes two active accounts, one of them with a project");
        }
    }

    private static void anInactiveAccountIsToldSo(Probe probe) {
        Caller inactive = probe.inactive();
        Refusal refusal = Refusal.inactive(probe.api());
        String sid = Samples.anySid(probe);
        for (Request request : List.of(
                probe.listRequest(inactive),
                probe.oneRequest(inactive, sid),
                probe.oneRequest(inactive, probe.unknownSid()))) {
            probe.refused(probe.ask(request), refusal);
            probe.refused(probe.ask(request.method("HEAD")), refusal);
        }
    }

    private static void onlyTheOwnerIsToldSo(Probe probe) {
        Caller inactive = probe.inactive();
        Refusal refusal = Refusal.unauthorized(probe.api());
        String sid = Samples.anySid(probe);
        for (Authorization wrong : NearMisses.of(inactive)) {
            probe.refused(probe.ask(probe.openList().as(wrong)), refusal);
        }
        Authorization wrong = NearMisses.of(inactive).get(0);
        probe.refused(probe.ask(probe.openOne(sid).as(wrong)), refusal);
        probe.refused(probe.ask(probe.openList().as(wrong).method("HEAD")), refusal);
        for (Caller other : probe.active()) {
            Authorization foreign = Authorization.basic(inactive.sid(), other.token(), other.shellTokenOfAnother());
            probe.refused(probe.ask(probe.openList().as(foreign)), refusal);
            Authorization crossed = Authorization.basic(other.sid(), inactive.token(), inactive.shellTokenOfAnother());
            probe.refused(probe.ask(probe.openList().as(crossed)), refusal);
        }
    }
}
