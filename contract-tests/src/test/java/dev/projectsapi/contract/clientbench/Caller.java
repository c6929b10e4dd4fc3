package dev.projectsapi.contract.clientbench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The program that is measured, in a process of its own with nothing else in it. Makes one call, says what it cost with the start of the
 * JVM, then for each line that it reads, `one SECONDS` or `list SECONDS`, calls for so long, and says what came of it.
 */
final class Caller {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private Caller() {}

    public static void main(String[] args) throws Exception {
        Calls calls = Calls.of(args[0], URI.create(args[1]), args[2], args[3], args[4]);
        calls.one();
        // before the first call there was nothing to compare with: all that the process has used
        System.out.println(new Cost(1, SYSTEM.getProcessCpuTime(), 0));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            System.out.println(run(calls, words[0].equals("list"), Integer.parseInt(words[1])));
        }
        // the generated client has no close(), and its threads would keep the process
        System.exit(0);
    }

    private static Cost run(Calls calls, boolean list, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long cpu = SYSTEM.getProcessCpuTime();
        long bytes = allocated();
        long made = 0;
        long sum = 0;
        while (System.nanoTime() < end) {
            sum += list ? calls.listOf50() : calls.one();
            made++;
        }
        if (sum < made) {
            throw new IOException("answers without content");
        }
        return new Cost(made, SYSTEM.getProcessCpuTime() - cpu, allocated() - bytes);
    }

    /** By all threads that live: also by those of the HTTP client. */
    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
