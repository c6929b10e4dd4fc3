package dev.projectsapi.contract.examination;

import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Programs to be examined, and what came of it. */
final class Clients {

    private Clients() {}

    /** A class with a main method, as a process of its own. */
    static List<String> java(Class<?> program) {
        return java(program.getName());
    }

    static List<String> java(String program) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // it lives for a second
                "-XX:TieredStopAtLevel=1",
                // whatever the machine's language is
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                program);
    }

    static List<String> shell(String script) {
        return List.of("sh", script);
    }

    /** Whether this machine has a program of that name. */
    static boolean isThere(String program) {
        try {
            new ProcessBuilder(program, "--version").start().destroyForcibly();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<RuleOutcome> examine(List<String> command, Duration limit, String... cases) {
        try {
            return new Examination(command, List.of(cases), limit, 0, 6).run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases that found something, each with what was seen first. */
    static List<String> found(List<RuleOutcome> outcomes) {
        List<String> found = new ArrayList<>();
        for (RuleOutcome each : outcomes) {
            if (each.result() == Result.FAILED) {
                found.add(each.rule() + ": " + each.findings().get(0).seen());
            }
        }
        return found;
    }

    /** The names of the cases that found something. */
    static List<String> failed(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(each -> each.result() == Result.FAILED)
                .map(RuleOutcome::rule)
                .toList();
    }

    /** Surefire gives its own class path to the JVM by a jar; this is the one that tests see. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
