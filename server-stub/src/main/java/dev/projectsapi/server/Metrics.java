package dev.projectsapi.server;

import dev.projectsapi.server.store.ProjectStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** What this server counts and measures, in the form that Prometheus reads. */
final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private boolean process;

    /** With those of the store, if it has any. */
    Metrics(ProjectStore store) {
        if (store instanceof MeterBinder binder) {
            binder.bindTo(registry);
        }
    }

    MeterRegistry registry() {
        return registry;
    }

    synchronized String text() {
        if (!process) {
            addProcess();
        }
        return registry.scrape();
    }

    /** Not before somebody asks: a start has no use for it, and waits while the JDK's management is loaded. */
    private void addProcess() {
        process = true;
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
