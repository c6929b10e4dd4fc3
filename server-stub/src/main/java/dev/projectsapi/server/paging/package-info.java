/** Which part of a list is asked for, and the tokens that say where the next page starts. */
@NullMarked
package dev.projectsapi.server.paging;

import org.jspecify.annotations.NullMarked;
