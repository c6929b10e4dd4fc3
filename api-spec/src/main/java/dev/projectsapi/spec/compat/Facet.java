package dev.projectsapi.spec.compat;

/**
 * One thing that a contract says of a part; where it says several of one name, there are several.
 *
 * @param pointer where the document says it
 */
record Facet(String name, String value, String pointer) {}
