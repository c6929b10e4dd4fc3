package dev.projectsapi.contract.rules;

/** A rule of the contract, and how a running server is asked whether it keeps it. */
record Rule(String id, Check check, When when) {

    /** Asks, and tells the probe what is wrong. */
    @FunctionalInterface
    interface Check {
        void run(Probe probe);
    }

    /** When a rule is checked. */
    enum When {
        /** On every answer that any rule gets; the rule asks nothing of its own. */
        ON_EVERY_ANSWER,
        IN_ORDER,
        /** After all others: such a rule is about what lasts. */
        AT_THE_END
    }

    static Rule of(String id, Check check) {
        return new Rule(id, check, When.IN_ORDER);
    }

    static Rule atTheEnd(String id, Check check) {
        return new Rule(id, check, When.AT_THE_END);
    }

    static Rule onEveryAnswer(String id) {
        return new Rule(id, probe -> {}, When.ON_EVERY_ANSWER);
    }
}
