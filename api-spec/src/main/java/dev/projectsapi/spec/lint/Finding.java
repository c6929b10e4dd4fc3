package dev.projectsapi.spec.lint;

/**
 * A house rule that a document breaks at one place.
 *
 * @param rule its id
 * @param sentence what the rule says
 * @param line in the document, from 1
 * @param pointer the JSON pointer of the place
 * @param seen what is wrong there
 * @param remedy what to do
 */
public record Finding(String rule, String sentence, int line, String pointer, String seen, String remedy) {}
