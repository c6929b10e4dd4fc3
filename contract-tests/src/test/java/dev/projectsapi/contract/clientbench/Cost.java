package dev.projectsapi.contract.clientbench;

/** What so many calls took. */
record Cost(long calls, long cpuNanos, long bytes) {

    static Cost parse(String line) {
        String[] words = line.split(" ");
        return new Cost(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    double micros() {
        return cpuNanos / 1000.0 / calls;
    }

    double kilobytes() {
        return bytes / 1000.0 / calls;
    }

    double seconds() {
        return cpuNanos / 1e9;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return calls + " " + cpuNanos + " " + bytes;
    }
}
