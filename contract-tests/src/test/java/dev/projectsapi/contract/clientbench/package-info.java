/** What a call of the client costs, beside the generator's untouched output in the same run. With -Pbench only; see docs/benchmarks.md. */
@NullMarked
package dev.projectsapi.contract.clientbench;

import org.jspecify.annotations.NullMarked;
