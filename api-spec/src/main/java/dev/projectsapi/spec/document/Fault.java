package dev.projectsapi.spec.document;

/** A place of a document, and what is wrong there. */
public record Fault(String pointer, String seen) {}
