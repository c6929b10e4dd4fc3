/** Accounts and projects in PostgreSQL: the store, the schema, and everything that writes to it. */
@NullMarked
package dev.projectsapi.server.postgres;

import org.jspecify.annotations.NullMarked;
