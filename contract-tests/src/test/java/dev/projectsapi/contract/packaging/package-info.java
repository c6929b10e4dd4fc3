/** What others get with the client, and that it works where they use it. */
@NullMarked
package dev.projectsapi.contract.packaging;

import org.jspecify.annotations.NullMarked;
