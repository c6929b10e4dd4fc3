/** The examples of the contract, played: each is asked for as a partner would, and the answer is what the contract shows. */
@NullMarked
package dev.projectsapi.contract.examples;

import org.jspecify.annotations.NullMarked;
