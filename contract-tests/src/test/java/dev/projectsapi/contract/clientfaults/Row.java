package dev.projectsapi.contract.clientfaults;

import java.util.List;

/**
 * A row of the table.
 *
 * @param fault what goes wrong, for people
 * @param expected what a client has to do, for people
 * @param slow whether it is too slow for each build
 * @param cases at least one
 */
record Row(int number, String fault, String expected, boolean slow, List<FaultCase> cases) {

    Row {
        cases = List.copyOf(cases);
    }

    static Row of(int number, String fault, String expected, List<FaultCase> cases) {
        return new Row(number, fault, expected, false, cases);
    }

    static Row of(int number, String fault, String expected, FaultCase... cases) {
        return of(number, fault, expected, List.of(cases));
    }

    /** For a row that is played in one way. */
    static Row of(int number, String fault, String expected, FaultCase.Play play) {
        return of(number, fault, expected, new FaultCase(fault, play));
    }

    Row onlyInFull() {
        return new Row(number, fault, expected, true, cases);
    }
}
