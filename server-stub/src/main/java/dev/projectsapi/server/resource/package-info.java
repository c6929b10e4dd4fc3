/** The operations of the contract, and the one crossing to generated models and JSON. */
@NullMarked
package dev.projectsapi.server.resource;

import org.jspecify.annotations.NullMarked;
