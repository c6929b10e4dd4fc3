/**
 * The fault engine: a server on the loopback whose answers are data, down to the byte and the pause between two bytes. A
 * {@link dev.projectsapi.contract.faults.Script} says what each request gets, an {@link dev.projectsapi.contract.faults.Answer} plays
 * it, {@link dev.projectsapi.contract.faults.Sightings} hold what the other side did.
 */
@NullMarked
package dev.projectsapi.contract.faults;

import org.jspecify.annotations.NullMarked;
