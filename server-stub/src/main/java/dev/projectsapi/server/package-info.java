/** The server-stub: the command line, and {@link dev.projectsapi.server.ProjectsServer} to embed it. */
@NullMarked
package dev.projectsapi.server;

import org.jspecify.annotations.NullMarked;
