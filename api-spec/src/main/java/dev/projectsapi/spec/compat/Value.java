package dev.projectsapi.spec.compat;

import java.util.List;

/** What a schema says of a value, for the part that holds it. */
record Value(List<Facet> facets, List<Element> children) {}
