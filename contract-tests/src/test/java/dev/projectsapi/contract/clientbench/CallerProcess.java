package dev.projectsapi.contract.clientbench;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.packaging.ClientJars;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Caller}, on one JDK, with the jars of the client and nothing else on its class path. */
final class CallerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final PrintStream orders;
    private final Cost start;

    private CallerProcess(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.US_ASCII);
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        this.start = next();
    }

    /** Returns after its first call. */
    static CallerProcess start(Path jdk, String client, URI server, Account account, String propertySid)
            throws IOException {
        return new CallerProcess(new ProcessBuilder(List.of(
                        jdk.resolve("bin/java").toString(),
                        "-cp",
                        classPath(),
                        Caller.class.getName(),
                        client,
                        server.toString(),
                        account.accountSid(),
                        account.token(),
                        propertySid))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static String classPath() {
        return Stream.concat(ClientJars.all().stream(), Stream.of(ClientJars.of(Caller.class)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The first call, with the start of the JVM. */
    Cost start() {
        return start;
    }

    /** Calls for so long. */
    Cost run(String what, int seconds) throws IOException {
        orders.println(what + " " + seconds);
        return next();
    }

    private Cost next() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the caller has ended");
        }
        return Cost.parse(line);
    }

    @Override
    public void close() {
        orders.close();
        process.onExit().join();
    }
}
