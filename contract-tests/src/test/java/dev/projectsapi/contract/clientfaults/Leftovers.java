package dev.projectsapi.contract.clientfaults;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Threads and sockets that a case has left behind when all was closed. They need not be gone at once (on Java 17 the garbage
 * collector has to find a closed client first), so they are looked for again when all cases have been played.
 */
final class Leftovers {

    /** Linux shows the sockets of a process there; elsewhere only threads are looked for. */
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Of the JDK's own threads, and of those that carry the virtual ones. */
    private static final Set<String> JDK_GROUPS = Set.of("InnocuousThreadGroup", "CarrierThreads");

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Map<Object, String> owners = new LinkedHashMap<>();

    /** What is there now. */
    static Set<Object> now() {
        Set<Object> all = new HashSet<>(sockets());
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !isOfTheJdkOrOfJUnit(thread))
                .forEach(all::add);
        return all;
    }

    /** Notes what is there now, and was not before. */
    void note(String owner, Collection<Object> before) {
        Set<Object> more = now();
        more.removeAll(before);
        more.forEach(each -> owners.putIfAbsent(each, owner));
    }

    /** What does not go away, and which case left it. */
    List<String> afterAWhile() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        owners.keySet().retainAll(now());
        while (!owners.isEmpty() && System.nanoTime() - end < 0) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
            owners.keySet().retainAll(now());
        }
        return owners.entrySet().stream()
                .map(left -> left.getValue() + ": " + left.getKey())
                .toList();
    }

    /** Those that they make when they are needed first, and keep. */
    private static boolean isOfTheJdkOrOfJUnit(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return thread.getName().startsWith("ForkJoinPool.commonPool")
                || thread.getName().matches("junit-\\d+-worker-\\d+")
                || (group != null && JDK_GROUPS.contains(group.getName()));
    }

    private static Set<String> sockets() {
        Set<String> sockets = new HashSet<>();
        if (Files.isDirectory(DESCRIPTORS)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(DESCRIPTORS)) {
                for (Path each : all) {
                    addIfSocket(sockets, each);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return sockets;
    }

    private static void addIfSocket(Set<String> sockets, Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            if (target.startsWith("socket:")) {
                sockets.add(target);
            }
        } catch (IOException gone) {
            // closed in the meantime
        }
    }
}
