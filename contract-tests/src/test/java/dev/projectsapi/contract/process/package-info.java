/** The two jars as everybody runs them, each a process of its own; after {@code package}, for they must be there. */
@NullMarked
package dev.projectsapi.contract.process;

import org.jspecify.annotations.NullMarked;
