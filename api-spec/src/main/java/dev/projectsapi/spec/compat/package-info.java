/** What has changed between two contracts, and whether partners notice: {@link dev.projectsapi.spec.compat.Facts}. */
@NullMarked
package dev.projectsapi.spec.compat;

import org.jspecify.annotations.NullMarked;
