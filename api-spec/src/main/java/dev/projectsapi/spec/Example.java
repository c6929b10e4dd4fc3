package dev.projectsapi.spec;

import org.jspecify.annotations.Nullable;

/**
 * A documented body, and the request that it answers.
 *
 * @param json the body, as JSON text
 * @param request {@code x-request} of the example; null where the document has none
 */
public record Example(String name, String json, @Nullable ExampleRequest request) {}
