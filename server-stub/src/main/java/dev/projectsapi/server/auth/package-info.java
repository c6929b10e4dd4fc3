/** From credentials to the caller they belong to. */
@NullMarked
package dev.projectsapi.server.auth;

import org.jspecify.annotations.NullMarked;
