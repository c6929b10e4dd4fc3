/** What the partners' pages print, done as a reader would: every command, every program. */
@NullMarked
package dev.projectsapi.contract.site;

import org.jspecify.annotations.NullMarked;
