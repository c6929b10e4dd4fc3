package dev.projectsapi.contract.honest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The parameters of a request. In replaceable parts. */
public final class Query {

    /** An integer parameter. */
    public record Numbers(String name, long least, long most, long usual) {

        public boolean has(long value) {
            return value >= least && value <= most;
        }
    }

    public static final String TOKEN = "NextPageToken";

    public Numbers count = new Numbers("Results_Count", 1, 200, 50);
    public Numbers skip = new Numbers("Results_Skip", 0, 2_147_483_647, 0);
    public String separator = "&";
    /** Null for what is malformed. */
    public Function<String, @Nullable String> decode = raw -> Reading.percent(raw.replace('+', ' '));

    public Function<String, @Nullable String> decodeName = raw -> Reading.percent(raw.replace('+', ' '));
    /** The given one first. */
    public BiPredicate<String, String> sameName = String::equals;

    public Predicate<List<@Nullable String>> isRepeated = values -> values.size() > 1;
    /** Null for what is no integer. */
    public Function<String, @Nullable Long> integer = Reading::decimal;

    /** What a number means; null where it is out of range. */
    public BiFunction<Numbers, Long, @Nullable Long> judge = (numbers, value) -> numbers.has(value) ? value : null;
    /** Names that make a request bad though nobody declared them. */
    public Predicate<String> isForbidden = name -> false;

    public Predicate<Call> isConflict = call -> call.token != null && call.skip != 0;
    public UnaryOperator<List<String>> blamed = names -> names;

    Call.@Nullable Fault read(Call call, Tokens tokens) {
        Map<String, List<@Nullable String>> given = given(call.question.query());
        List<String> bad = new ArrayList<>();
        call.count = number(count, given, bad);
        call.skip = number(skip, given, bad);
        Integer position = position(call, given, tokens, bad);
        given.keySet().stream().filter(isForbidden).forEach(bad::add);
        if (!bad.isEmpty()) {
            return new Call.Fault(400, "PARAMETER_INVALID", blamed.apply(bad));
        }
        if (isConflict.test(call)) {
            return Call.Fault.of(400, "CONFLICTING_PARAMETERS", skip.name);
        }
        call.from = position == null ? (int) call.skip : position;
        return null;
    }

    private Map<String, List<@Nullable String>> given(String query) {
        Map<String, List<@Nullable String>> given = new LinkedHashMap<>();
        for (String part : query.split(separator)) {
            String[] pair = part.split("=", 2);
            String name = decodeName.apply(pair[0]);
            if (!part.isEmpty() && name != null) {
                given.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(decode.apply(pair.length > 1 ? pair[1] : ""));
            }
        }
        return given;
    }

    private List<@Nullable String> values(String name, Map<String, List<@Nullable String>> given) {
        List<@Nullable String> values = new ArrayList<>();
        given.forEach((each, some) -> {
            if (sameName.test(each, name)) {
                values.addAll(some);
            }
        });
        return values;
    }

    private long number(Numbers numbers, Map<String, List<@Nullable String>> given, List<String> bad) {
        List<@Nullable String> values = values(numbers.name, given);
        if (values.isEmpty()) {
            return numbers.usual;
        }
        String text = values.get(0);
        Long read = text == null ? null : integer.apply(text);
        Long value = read == null ? null : judge.apply(numbers, read);
        if (isRepeated.test(values) || value == null) {
            bad.add(numbers.name);
            return numbers.usual;
        }
        return value;
    }

    private @Nullable Integer position(
            Call call, Map<String, List<@Nullable String>> given, Tokens tokens, List<String> bad) {
        List<@Nullable String> values = values(TOKEN, given);
        if (values.isEmpty()) {
            return null;
        }
        String token = values.get(0);
        Tenant caller = call.caller;
        Integer position = token == null || caller == null ? null : tokens.position(caller, token);
        if (isRepeated.test(values) || (position == null && caller != null)) {
            bad.add(TOKEN);
        }
        call.token = token;
        return position;
    }
}
