/** One call over HTTP: its deadline, its tries, what it reads. Knows neither the public types nor the generated ones. */
@NullMarked
package dev.projectsapi.client.internal;

import org.jspecify.annotations.NullMarked;
