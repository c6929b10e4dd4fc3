/**
 * The verifier: is a running server, anybody's, what the contract says? {@link dev.projectsapi.contract.Verifier} answers from Java,
 * {@link dev.projectsapi.contract.Main} from a command line, {@link dev.projectsapi.contract.ServerContract} from a JUnit suite.
 */
@NullMarked
package dev.projectsapi.contract;

import org.jspecify.annotations.NullMarked;
