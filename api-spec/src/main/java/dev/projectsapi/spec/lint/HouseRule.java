package dev.projectsapi.spec.lint;

import dev.projectsapi.spec.document.Fault;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that a published contract has to be.
 *
 * @param id in words, never changed
 * @param sentence what is true of a document that keeps the rule
 * @param remedy what to do where it is broken
 */
public record HouseRule(String id, String sentence, String remedy, Check check) {

    /** Finds the places that break the rule. */
    @FunctionalInterface
    interface Check extends Function<Outline, Stream<Fault>> {}
}
