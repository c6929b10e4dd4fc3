/** The server for others' tests, held to the contract itself. */
@NullMarked
package dev.projectsapi.contract.testserver;

import org.jspecify.annotations.NullMarked;
