/** The house rules of a published contract: {@link dev.projectsapi.spec.lint.Lint} says where a document breaks one. */
@NullMarked
package dev.projectsapi.spec.lint;

import org.jspecify.annotations.NullMarked;
