package dev.projectsapi.spec.compat;

/** Whether a change breaks somebody, why, and what to do about it. */
record Judgement(boolean breaking, String why, String action) {

    static Judgement breaking(String why, String action) {
        return new Judgement(true, why, action);
    }

    static Judgement compatible(String why) {
        return new Judgement(false, why, "Nothing.");
    }

    static Judgement compatible(String why, String action) {
        return new Judgement(false, why, action);
    }
}
