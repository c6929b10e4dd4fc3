/** What a request, a start and a project cost, beside others in the same run. With -Pbench only; see docs/benchmarks.md. */
@org.jspecify.annotations.NullMarked
package dev.projectsapi.server.bench;
