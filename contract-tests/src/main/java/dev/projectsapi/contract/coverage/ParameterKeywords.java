package dev.projectsapi.contract.coverage;

import dev.projectsapi.contract.coverage.Coverage.Item;
import dev.projectsapi.spec.Parameter;
import dev.projectsapi.spec.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The keywords of one parameter. Each has two sides, and is exercised when values from both were sent. */
final class ParameterKeywords {

    private final Parameter parameter;
    private final String name;
    private final List<Sides> keywords = new ArrayList<>();
    private int given;

    ParameterKeywords(String operation, Parameter parameter) {
        this.parameter = parameter;
        this.name = operation + " " + parameter.in() + " " + parameter.name();
        Schema schema = parameter.schema();
        if (parameter.required()) {
            // a path without it is the path of another operation
            keywords.add(new Sides("required", values -> !values.isEmpty(), values -> true));
        }
        if (schema.is("integer")) {
            both("type integer", ParameterKeywords::isInteger);
        }
        if (schema.minimum() != null) {
            bound("minimum", schema.minimum(), -1);
        }
        if (schema.maximum() != null) {
            bound("maximum", schema.maximum(), 1);
        }
        if (schema.minLength() != null) {
            int least = schema.minLength();
            both("minLength " + least, value -> length(value) >= least);
        }
        if (schema.maxLength() != null) {
            int most = schema.maxLength();
            both("maxLength " + most, value -> length(value) <= most);
        }
        if (schema.pattern() != null) {
            both(
                    "pattern " + schema.pattern(),
                    java.util.regex.Pattern.compile(schema.pattern()).asPredicate());
        }
        if (!schema.values().isEmpty()) {
            both("enum " + schema.values(), schema.values()::contains);
        }
        if (schema.defaultValue() != null) {
            keywords.add(new Sides("default " + schema.defaultValue(), List::isEmpty, values -> !values.isEmpty()));
        }
    }

    Parameter parameter() {
        return parameter;
    }

    /** Of one request; empty where it does not give the parameter. */
    void add(List<String> values) {
        given += values.isEmpty() ? 0 : 1;
        keywords.forEach(sides -> sides.add(values));
    }

    Item item() {
        return new Item(name, given, given > 0 ? "" : "no request gave it");
    }

    List<Item> keywords() {
        return keywords.stream().map(sides -> sides.item(name)).toList();
    }

    private void both(String keyword, Predicate<String> kept) {
        keywords.add(new Sides(
                keyword,
                values -> values.stream().anyMatch(kept),
                values -> !values.stream().allMatch(kept)));
    }

    /** Exactly on the bound, and beyond it. */
    private void bound(String keyword, BigDecimal bound, int beyond) {
        Function<String, Optional<Integer>> compared = value -> isInteger(value)
                ? Optional.of(Integer.signum(new BigDecimal(value).compareTo(bound)))
                : Optional.empty();
        keywords.add(new Sides(
                keyword + " " + bound,
                values ->
                        values.stream().anyMatch(value -> compared.apply(value).equals(Optional.of(0))),
                values ->
                        values.stream().anyMatch(value -> compared.apply(value).equals(Optional.of(beyond)))));
    }

    private static boolean isInteger(String value) {
        return value.matches("-?(0|[1-9]\\d*)");
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** A keyword, and how many requests were on each side of it. */
    private static final class Sides {

        private final String keyword;
        private final Predicate<List<String>> keeps;
        private final Predicate<List<String>> breaks;
        private int kept;
        private int broken;

        Sides(String keyword, Predicate<List<String>> keeps, Predicate<List<String>> breaks) {
            this.keyword = keyword;
            this.keeps = keeps;
            this.breaks = breaks;
        }

        void add(List<String> values) {
            kept += keeps.test(values) ? 1 : 0;
            broken += breaks.test(values) ? 1 : 0;
        }

        Item item(String parameter) {
            String note = kept == 0
                    ? "no value that keeps it was sent"
                    : broken == 0 ? "no value that breaks it was sent" : "";
            return new Item(parameter + ": " + keyword, kept + broken, note);
        }
    }
}
