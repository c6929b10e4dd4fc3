/** A verdict as people and machines read it: terminal, HTML, JUnit XML, JSON. */
@NullMarked
package dev.projectsapi.contract.report;

import org.jspecify.annotations.NullMarked;
