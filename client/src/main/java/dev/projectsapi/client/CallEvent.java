package dev.projectsapi.client;

import java.time.Duration;
import java.util.Optional;

/**
 * A finished call.
 *
 * @param operation the operation, by its name in the contract: {@code listProjects}, {@code getProject}
 * @param status the HTTP status of the last answer; 0 if none came
 * @param attempts how many requests were sent; 0 if the call was refused before
 * @param duration from the call to its outcome, all tries and waits included
 * @param error what the caller gets instead of a value
 */
public record CallEvent(String operation, int status, int attempts, Duration duration, Optional<Throwable> error) {}
