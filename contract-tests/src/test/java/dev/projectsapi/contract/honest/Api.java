package dev.projectsapi.contract.honest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The honest server as one small part for each thing that it does. The parts are open, and none is final, so that a broken server is
 * this one with one line changed.
 */
public final class Api {

    /** What is looked at before a request is answered, in the order of rule ERR-4. */
    public enum Step {
        PATH,
        METHOD,
        CREDENTIALS,
        ACCOUNT,
        ACCEPT,
        PARAMETERS
    }

    private static final String LIST = "/v2/Properties";

    public List<Tenant> tenants = TestData.tenants();
    public UnaryOperator<Question> question = asked -> asked;
    public List<Step> order = new ArrayList<>(List.of(Step.values()));
    public Predicate<String> isList = LIST::equals;
    public Predicate<String> isOne = path -> path.matches(LIST + "/[^/]+");
    public Predicate<Question> isAllowed =
            asked -> asked.method().equals("GET") || asked.method().equals("HEAD");
    public final Credentials credentials = new Credentials();
    public Predicate<Tenant> isActive = Tenant::active;
    public Predicate<@Nullable String> accepts = Accept::allowsJson;
    public final Query query = new Query();
    public final Tokens tokens = new Tokens();

    public Function<String, @Nullable String> decodeSid = Reading::percent;
    public Predicate<String> isSid = sid -> sid.matches("[A-Z0-9]{32}");
    public BiPredicate<String, String> sameSid = String::equals;
    public Comparator<Stored> sorting = Comparator.comparing(Stored::sid);
    public Function<Call, List<Stored>> projects = call -> call.caller().projects();
    /** Those among which one project is looked for. */
    public Function<Call, List<Stored>> searched = call -> call.caller().projects();

    public BiFunction<Call, Integer, Integer> total = (call, size) -> size;
    public BiFunction<Call, List<Stored>, List<Stored>> page = Api::cut;
    /** Whether projects are left, and how many there are in all. */
    public BiPredicate<Call, Integer> hasNext = (call, size) -> call.from + call.count < size;

    public ToIntFunction<Call> nextFrom = call -> (int) (call.from + call.count);
    public Function<Call, Call.Fault> missing = call -> Call.Fault.of(400, "PROPERTY_NOT_FOUND", "PropertySid");
    public Function<Call.Fault, String> message = fault -> "Correct the request and send it again.";
    public Function<Object, String> json = JsonText::of;

    private final List<BiConsumer<Call, Map<String, Object>>> onProject = new ArrayList<>();
    private final List<BiConsumer<Call, Map<String, Object>>> onGood = new ArrayList<>();
    private final List<BiConsumer<Call, Map<String, Object>>> onError = new ArrayList<>();
    private final List<BiConsumer<Question, Reply>> onReply = new ArrayList<>();

    /** Changes the fields of each project that is shown. */
    public void onProject(BiConsumer<Call, Map<String, Object>> change) {
        onProject.add(change);
    }

    /** Changes the body of each good answer. */
    public void onGood(BiConsumer<Call, Map<String, Object>> change) {
        onGood.add(change);
    }

    /** Changes {@code ResponseStatus} of each error. */
    public void onError(BiConsumer<Call, Map<String, Object>> change) {
        onError.add(change);
    }

    /** Changes each answer as it goes out. */
    public void onReply(BiConsumer<Question, Reply> change) {
        onReply.add(change);
    }

    /** Looks at one thing before the other, instead of after it. */
    public void swap(Step one, Step other) {
        int place = order.indexOf(one);
        order.set(order.indexOf(other), one);
        order.set(place, other);
    }

    Reply answer(Question asked) {
        Question understood = question.apply(asked);
        Call call = new Call(understood);
        Reply reply = order.stream()
                .map(step -> fault(step, call))
                .filter(fault -> fault != null)
                .findFirst()
                .map(fault -> error(call, fault))
                .orElseGet(() -> isList.test(understood.path()) ? list(call) : one(call));
        reply.sendsBody = !understood.isHead();
        onReply.forEach(change -> change.accept(understood, reply));
        return reply;
    }

    private Call.@Nullable Fault fault(Step step, Call call) {
        Question asked = call.question;
        boolean list = isList.test(asked.path());
        return switch (step) {
            case PATH -> list || isOne.test(asked.path()) ? null : Call.Fault.of(404, "NOT_FOUND");
            case METHOD -> isAllowed.test(asked) ? null : Call.Fault.of(405, "METHOD_NOT_ALLOWED");
            case CREDENTIALS -> {
                call.caller = credentials.of(asked, tenants);
                yield call.caller == null ? Call.Fault.of(401, "UNAUTHORIZED") : null;
            }
            case ACCOUNT -> {
                Tenant caller = call.caller;
                yield caller == null || isActive.test(caller) ? null : Call.Fault.of(403, "ACCOUNT_INACTIVE");
            }
            case ACCEPT -> accepts.test(asked.header("Accept")) ? null : Call.Fault.of(406, "NOT_ACCEPTABLE");
            case PARAMETERS -> list ? query.read(call, tokens) : sid(call);
        };
    }

    private Call.@Nullable Fault sid(Call call) {
        String sid = decodeSid.apply(
                call.question.path().substring(call.question.path().lastIndexOf('/') + 1));
        call.sid = sid == null ? "" : sid;
        return sid != null && isSid.test(sid) ? null : Call.Fault.of(400, "PARAMETER_INVALID", "PropertySid");
    }

    private Reply list(Call call) {
        List<Stored> all = projects.apply(call).stream().sorted(sorting).toList();
        List<Map<String, Object>> items = new ArrayList<>();
        for (Stored project : page.apply(call, all)) {
            items.add(project(call, project));
            call.place++;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("Properties", items);
        body.put("TotalCount", total.apply(call, all.size()));
        body.put(
                "NextPageToken",
                hasNext.test(call, all.size()) ? tokens.at(call.caller(), nextFrom.applyAsInt(call)) : null);
        return good(call, body);
    }

    private static List<Stored> cut(Call call, List<Stored> all) {
        int from = Math.min(call.from, all.size());
        return all.subList(from, (int) Math.min(from + call.count, all.size()));
    }

    private Reply one(Call call) {
        return searched.apply(call).stream()
                .filter(project -> sameSid.test(call.sid, project.sid()))
                .findFirst()
                .map(project -> good(call, new LinkedHashMap<>(Map.of("Property", project(call, project)))))
                .orElseGet(() -> error(call, missing.apply(call)));
    }

    private Map<String, Object> project(Call call, Stored project) {
        Map<String, Object> fields = project.fields();
        onProject.forEach(change -> change.accept(call, fields));
        return fields;
    }

    private Reply good(Call call, Map<String, Object> body) {
        onGood.forEach(change -> change.accept(call, body));
        return reply(200, body);
    }

    private Reply error(Call call, Call.Fault fault) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("ErrorCode", fault.code());
        status.put("Message", message.apply(fault));
        List<Map<String, Object>> errors = new ArrayList<>();
        for (String field : fault.fields()) {
            errors.add(
                    new LinkedHashMap<>(Map.of("FieldName", field, "ErrorCode", fault.code(), "Message", "Mend it.")));
        }
        status.put("Errors", errors);
        onError.forEach(change -> change.accept(call, status));
        Reply reply = reply(fault.status(), new LinkedHashMap<>(Map.of("ResponseStatus", status)));
        if (fault.status() == 401) {
            reply.set("WWW-Authenticate", "Basic realm=\"test\", charset=\"UTF-8\"");
        }
        if (fault.status() == 405) {
            reply.set("Allow", "GET, HEAD");
        }
        return reply;
    }

    private Reply reply(int status, Map<String, Object> body) {
        Reply reply = new Reply(status);
        reply.text(json.apply(body));
        reply.set("Content-Type", "application/json");
        reply.set("Cache-Control", "no-store");
        return reply;
    }
}
