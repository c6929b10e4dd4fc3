/**
 * Servers that lie in one way each: the honest one with one line changed. The verifier has to find every one of them, by the rule that
 * the row names.
 */
@NullMarked
package dev.projectsapi.contract.broken;

import org.jspecify.annotations.NullMarked;
