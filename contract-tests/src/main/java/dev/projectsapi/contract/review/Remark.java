package dev.projectsapi.contract.review;

import java.util.List;

/**
 * One thing said of a document.
 *
 * @param serious whether it makes the command fail
 * @param rule an id in words
 * @param line in the reviewed document, from 1
 * @param olderLine in the older document, from 1; 0 where there is none
 * @param places JSON pointers, or operations with what is in them
 * @param what what is to be seen there
 * @param why why that matters, or does not
 * @param action what to do
 */
public record Remark(
        boolean serious,
        String rule,
        int line,
        int olderLine,
        List<String> places,
        String what,
        String why,
        String action) {

    public Remark {
        places = List.copyOf(places);
    }
}
