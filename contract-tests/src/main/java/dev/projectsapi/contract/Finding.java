package dev.projectsapi.contract;

/**
 * One violation: the broken rule, what was expected and seen, and a {@code curl} command that shows it again, with tokens as shell
 * variables.
 */
public record Finding(String rule, String sentence, String expected, String seen, String curl) {}
