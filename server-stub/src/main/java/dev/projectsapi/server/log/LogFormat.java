package dev.projectsapi.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** How log lines are written to standard error. */
public enum LogFormat {
    JSON,
    TEXT,
    OFF;

    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration LAST_LINES = Duration.ofSeconds(1);

    /** From now on, for the whole process. Set up in code: reading a configuration file costs a tenth of a second at the start. */
    public void use() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(this == OFF ? Level.OFF : Level.WARN);
        if (this == OFF) {
            return;
        }
        context.getLogger("dev.projectsapi").setLevel(Level.INFO);
        context.getLogger("access").setLevel(Level.INFO);
        // else a page for each connection of a lost database; the request that met it has its line
        context.getLogger("com.zaxxer.hikari").setLevel(Level.ERROR);
        // else pages about a lost connection that it could not roll back; the verb says in a line that it is lost
        context.getLogger("org.flywaydb.core.internal.jdbc").setLevel(Level.OFF);
        Lines lines = new Lines();
        lines.setContext(context);
        lines.start();
        root.addAppender(lines);
    }

    /** Returns when what was logged is written, or when whoever reads standard error does not take it. */
    public static void flush() {
        Output.LINES.flush(LAST_LINES);
    }

    private final class Lines extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            String line = LogFormat.this == JSON ? JsonLine.of(event) : TextLine.of(event);
            Output.LINES.add((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One for the whole process. */
    private static final class Output {
        static final PatientLines LINES = new PatientLines(System.err, MOST_BYTES);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(LogFormat::flush, "projects-last-lines"));
        }
    }
}
