package dev.projectsapi.contract.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that runs this build, with its local repository: run once more, in another folder. */
final class Maven {

    private static final String HOME = System.getProperty("maven.home");

    /** Where it keeps what it has downloaded. */
    static final Path REPOSITORY = Path.of(System.getProperty("maven.repository"));

    private Maven() {}

    /** How it ended, and what it said. */
    record Ended(int exit, String said) {}

    static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(HOME, "bin", windows ? "mvn.cmd" : "mvn").toString(),
                "-q",
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = builder.start().waitFor();
        return new Ended(exit, Files.readString(log));
    }
}
