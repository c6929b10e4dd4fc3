/** The contract's check of every answer, for a suite that is written with REST Assured: {@link dev.projectsapi.contract.restassured.ConformanceFilter}. */
@NullMarked
package dev.projectsapi.contract.restassured;

import org.jspecify.annotations.NullMarked;
