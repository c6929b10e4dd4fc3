/** What the README and the guides say, held to what is so. */
@NullMarked
package dev.projectsapi.contract.docs;

import org.jspecify.annotations.NullMarked;
