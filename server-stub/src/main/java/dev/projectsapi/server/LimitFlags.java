package dev.projectsapi.server;

import dev.projectsapi.server.http.Limits;
import picocli.CommandLine.Option;

/** The flags that say how much one server takes on. */
final class LimitFlags {
    private static final int MOST = 1_000_000;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a second of one account, more are answered with 429. Default: any number")
    private int rate;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Connections at a time, one more is closed. Default: 10000")
    private int connections = Limits.DEFAULT.connections();

    ServerOptions applyTo(ServerOptions options) {
        require("--rate", rate, 0, "requests a second, 0 for any number");
        require("--max-connections", connections, 1, "connections at a time");
        return options.withLimits(options.limits().withPerSecondAndAccount(rate).withConnections(connections));
    }

    private static void require(String flag, int value, int least, String what) {
        if (value < least || value > MOST) {
            throw new UsageException(
                    flag + ": '" + value + "' is not allowed; allowed are " + least + " to " + MOST + " " + what);
        }
    }
}
