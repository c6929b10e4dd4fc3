/** The client's side of the contract: it understands all that a server may answer, and gets along with the real one. */
@NullMarked
package dev.projectsapi.contract.clientcontract;

import org.jspecify.annotations.NullMarked;
