/** What {@code lint} and {@code diff} have to say of a document, as people and machines read it. */
@NullMarked
package dev.projectsapi.contract.review;

import org.jspecify.annotations.NullMarked;
