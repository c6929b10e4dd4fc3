/**
 * The sandbox: accounts whose API misbehaves in one way each, faults on demand by header or management port, and an account of
 * what callers did. It sits in one place of the door ({@link dev.projectsapi.server.http.Sandbox}) and around the store; the
 * contract knows nothing of it.
 */
@NullMarked
package dev.projectsapi.server.sandbox;

import org.jspecify.annotations.NullMarked;
