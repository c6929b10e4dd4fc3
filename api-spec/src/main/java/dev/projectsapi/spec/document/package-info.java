/** An OpenAPI document as it was written, for those who have to name a place in it: its tree and its lines. */
@NullMarked
package dev.projectsapi.spec.document;

import org.jspecify.annotations.NullMarked;
