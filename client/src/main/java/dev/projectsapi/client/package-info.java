/**
 * The client of the Projects API. Start at {@link dev.projectsapi.client.ProjectsClient}; what can go wrong is under
 * {@link dev.projectsapi.client.ProjectsException}.
 */
@NullMarked
package dev.projectsapi.client;

import org.jspecify.annotations.NullMarked;
