/** Data files: what they look like, how they are read, and what is wrong with one. */
@NullMarked
package dev.projectsapi.server.data;

import org.jspecify.annotations.NullMarked;
