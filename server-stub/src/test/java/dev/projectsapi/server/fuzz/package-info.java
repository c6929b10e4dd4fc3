/** Random requests over raw sockets: how they are made, sent, and what no answer may ever be. */
@org.jspecify.annotations.NullMarked
package dev.projectsapi.server.fuzz;
