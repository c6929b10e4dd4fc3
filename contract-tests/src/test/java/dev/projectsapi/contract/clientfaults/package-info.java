/**
 * The faults that a client has to survive, as data: {@code FaultTable} holds the rows, {@code ClientFaultsTest} plays them to our
 * client, {@code GeneratedColumnTest} to the generator's untouched output, and {@code FaultsPage} publishes what came of it.
 */
@NullMarked
package dev.projectsapi.contract.clientfaults;

import org.jspecify.annotations.NullMarked;
