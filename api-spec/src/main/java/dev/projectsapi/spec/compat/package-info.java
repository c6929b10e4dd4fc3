/**
 * What has changed between two contracts, and whether partners notice: {@link dev.projectsapi.spec.compat.Comparison}.
 * It reads the document itself and not {@link dev.projectsapi.spec.Contract}, for a report names lines, and a keyword
 * that the model does not know must not be able to change unseen.
 */
@NullMarked
package dev.projectsapi.spec.compat;

import org.jspecify.annotations.NullMarked;
