package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.StoredProject;

/** Makes the project of a number. The order of the numbers is the order of the Sids. */
record NumberedProject(String accountSid, String scenario, String sidPrefix) {
    private static final int SID_LENGTH = 32;
    private static final String[] TIME_ZONES = {"UTC", "AUS Eastern Standard Time", "Pacific Standard Time (Mexico)"};

    StoredProject make(int number) {
        return new StoredProject(new Project(
                accountSid,
                sid(number),
                "Project " + number + " of " + scenario,
                "p" + number + "." + scenario + ".example",
                TIME_ZONES[number % TIME_ZONES.length],
                number % 2 == 0,
                number % 3 == 0,
                number % 5 != 0,
                number % 7 != 0));
    }

    String sid(int number) {
        String digits = Integer.toString(number);
        return sidPrefix + "0".repeat(SID_LENGTH - sidPrefix.length() - digits.length()) + digits;
    }

    /** Which number has that Sid; 0 for a Sid that none has. */
    int number(String sid) {
        String digits = sid.startsWith(sidPrefix) ? sid.substring(sidPrefix.length()) : "";
        // more digits than an int holds are no number of ours
        return digits.matches("0*[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
