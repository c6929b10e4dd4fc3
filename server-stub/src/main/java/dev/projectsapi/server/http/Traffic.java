package dev.projectsapi.server.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;

/** What goes through the door, in numbers. */
final class Traffic {
    private static final Duration[] BUCKETS = DoubleStream.of(
                    0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
            .mapToObj(millis -> Duration.ofNanos((long) (millis * 1e6)))
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    Traffic(MeterRegistry registry, Reception reception) {
        this.registry = registry;
        Gauge.builder("http.server.connections", reception, Reception::count)
                .description("Open connections")
                .register(registry);
        Gauge.builder("http.server.requests.in.flight", inFlight, AtomicInteger::get)
                .description("Requests that were read and not yet answered")
                .register(registry);
    }

    /** A request was read; {@link #answered} has to follow. */
    void begun() {
        inFlight.incrementAndGet();
    }

    void answered(String operation, int status, long nanos) {
        inFlight.decrementAndGet();
        timers.computeIfAbsent(new Kind(operation, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Counts connections that were closed for a reason of ours; the reason is one of a few words. */
    static Counter closed(MeterRegistry registry, String reason) {
        return Counter.builder("http.server.connections.closed")
                .description("Connections that a limit has closed")
                .tag("limit", reason)
                .register(registry);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Answered requests, from the end of the head to the answer handed to the network")
                .tag("operation", kind.operation())
                .tag("status", Integer.toString(kind.status()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    /** The contract has few operations and statuses, so there are few of these. */
    private record Kind(String operation, int status) {}
}
