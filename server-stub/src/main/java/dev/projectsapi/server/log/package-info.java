/** Where log lines go, and what they look like. For the command line only: who embeds the server brings a log of their own. */
@NullMarked
package dev.projectsapi.server.log;

import org.jspecify.annotations.NullMarked;
