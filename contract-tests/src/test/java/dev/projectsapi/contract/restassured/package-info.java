/** What {@link dev.projectsapi.contract.restassured.ConformanceFilter} lets pass, and what not. */
@NullMarked
package dev.projectsapi.contract.restassured;

import org.jspecify.annotations.NullMarked;
