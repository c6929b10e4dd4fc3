/** The contract as Java sees it: {@link dev.projectsapi.spec.Contract} and the small records it is made of. */
@NullMarked
package dev.projectsapi.spec;

import org.jspecify.annotations.NullMarked;
