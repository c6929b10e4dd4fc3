/** The door: from bytes to an operation of the contract, and back. */
@NullMarked
package dev.projectsapi.server.http;

import org.jspecify.annotations.NullMarked;
