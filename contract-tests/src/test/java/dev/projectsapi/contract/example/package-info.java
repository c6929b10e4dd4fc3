/** What the Javadoc shows to others, as it would stand in their build. */
@NullMarked
package dev.projectsapi.contract.example;

import org.jspecify.annotations.NullMarked;
