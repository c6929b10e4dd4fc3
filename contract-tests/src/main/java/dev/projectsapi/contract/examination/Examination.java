package dev.projectsapi.contract.examination;

import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.InputException;
import dev.projectsapi.contract.RuleOutcome;
import dev.projectsapi.contract.RuleOutcome.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs a client through cases, several at a time.
 *
 * @param command the program with its arguments
 * @param cases in the order in which they are told
 * @param limit for one case
 * @param port where the misbehaving server listens, one case after the other; 0: each case has a port of its own
 * @param atATime how many cases at a time, if each has its own port
 */
public record Examination(List<String> command, List<String> cases, Duration limit, int port, int atATime) {

    public Examination {
        command = List.copyOf(command);
        cases = List.copyOf(cases);
    }

    /** The names of all cases. */
    public static List<String> names() {
        return CaseBook.ALL.stream().map(ClientCase::name).toList();
    }

    /**
     * What became of each case; rules in it are cases.
     *
     * @throws InputException if there is no such program, or nobody can listen on the port
     */
    public List<RuleOutcome> run() throws InterruptedException {
        tryPort();
        List<ClientCase> chosen = CaseBook.ALL.stream()
                .filter(each -> cases.isEmpty() || cases.contains(each.name()))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(port == 0 ? atATime : 1);
        try (Origin origin = new Origin()) {
            Accounts accounts = new Accounts(origin);
            // those that wait are begun first, so that the others run meanwhile
            List<ClientCase> inOrder = chosen.stream()
                    .sorted(Comparator.comparing(ClientCase::waits).reversed())
                    .toList();
            List<Future<RuleOutcome>> running = new ArrayList<>();
            for (ClientCase each : inOrder) {
                running.add(threads.submit(() -> examine(each, origin, accounts)));
            }
            List<RuleOutcome> outcomes = new ArrayList<>();
            for (Future<RuleOutcome> each : running) {
                outcomes.add(outcome(each));
            }
            outcomes.sort(Comparator.comparingInt(outcome -> names().indexOf(outcome.rule())));
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Before anything is run: else the first case would fail for it. */
    private void tryPort() {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new InputException(
                    "--port: " + port + " cannot be listened on (" + e.getMessage() + "); give another one, or none");
        }
    }

    private RuleOutcome examine(ClientCase examined, Origin origin, Accounts accounts) throws InterruptedException {
        Credentials caller = accounts.caller(examined.who());
        try (Scene scene = examined.trouble().open(origin, port)) {
            ClientRun run = ClientProcess.run(command, scene.uri(), caller, limit, scene::isHopeless);
            List<Finding> findings = new Judge(examined, caller, accounts.projects(examined.who()))
                    .judge(run, scene.requests(), scene.complaints());
            String note =
                    Math.max(0, scene.requests()) + " requests, " + run.took().toMillis() + " ms";
            return new RuleOutcome(
                    examined.name(),
                    examined.sentence(),
                    findings.isEmpty() ? Result.PASSED : Result.FAILED,
                    findings,
                    note);
        } catch (CannotStage e) {
            return new RuleOutcome(
                    examined.name(),
                    examined.sentence(),
                    Result.COULD_NOT_RUN,
                    List.of(),
                    String.valueOf(e.getMessage()));
        }
    }

    private static RuleOutcome outcome(Future<RuleOutcome> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
