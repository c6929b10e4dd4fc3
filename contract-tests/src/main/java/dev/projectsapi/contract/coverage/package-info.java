/** What one verification exercised of the contract: counted from the exchanges, against a list that is derived from the contract. */
@NullMarked
package dev.projectsapi.contract.coverage;

import org.jspecify.annotations.NullMarked;
