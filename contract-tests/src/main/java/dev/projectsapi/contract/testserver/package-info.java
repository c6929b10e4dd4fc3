/**
 * The Projects API in your own tests: {@link dev.projectsapi.contract.testserver.ProjectsTestServer} is the real server in this
 * process, with data in code and faults on demand; {@link dev.projectsapi.contract.testserver.ProjectsTestServerExtension} is the
 * same for JUnit Jupiter.
 */
@NullMarked
package dev.projectsapi.contract.testserver;

import org.jspecify.annotations.NullMarked;
