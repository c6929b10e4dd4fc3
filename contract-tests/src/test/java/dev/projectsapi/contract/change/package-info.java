/** What follows, and what goes red, when a fact of the contract changes. */
@NullMarked
package dev.projectsapi.contract.change;

import org.jspecify.annotations.NullMarked;
