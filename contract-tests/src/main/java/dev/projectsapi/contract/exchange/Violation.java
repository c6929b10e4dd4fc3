package dev.projectsapi.contract.exchange;

/** One way in which an answer is not what the contract says, by the id of the broken rule. */
public record Violation(String rule, String expected, String seen) {}
