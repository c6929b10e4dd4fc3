/** The partners' pages in a real browser: run with {@code -Pbrowser}, where a Chromium is installed. */
@NullMarked
package dev.projectsapi.contract.browser;

import org.jspecify.annotations.NullMarked;
