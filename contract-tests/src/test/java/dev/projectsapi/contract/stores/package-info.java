/** The two stores of the server-stub, judged alike. */
@NullMarked
package dev.projectsapi.contract.stores;

import org.jspecify.annotations.NullMarked;
