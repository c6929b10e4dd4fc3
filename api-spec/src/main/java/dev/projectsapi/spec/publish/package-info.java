/** Makes the published files of the contract: JSON, the resolved form, and what partners read. */
@NullMarked
package dev.projectsapi.spec.publish;

import org.jspecify.annotations.NullMarked;
