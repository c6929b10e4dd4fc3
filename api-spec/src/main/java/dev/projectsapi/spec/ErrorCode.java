package dev.projectsapi.spec;

import java.util.List;

/**
 * One entry of the catalogue of error codes.
 *
 * @param status the statuses it may come with
 * @param meaning what happened, a sentence
 * @param action what to do, a sentence
 */
public record ErrorCode(String code, List<Integer> status, String meaning, String action) {

    public ErrorCode {
        status = List.copyOf(status);
    }
}
