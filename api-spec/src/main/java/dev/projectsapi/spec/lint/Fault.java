package dev.projectsapi.spec.lint;

/** A place that breaks a rule, and what is wrong there. */
record Fault(String pointer, String seen) {}
