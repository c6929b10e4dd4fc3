/** Accounts and their projects, wherever they are kept. */
@NullMarked
package dev.projectsapi.server.store;

import org.jspecify.annotations.NullMarked;
