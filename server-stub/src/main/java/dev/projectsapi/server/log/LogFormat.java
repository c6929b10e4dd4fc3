package dev.projectsapi.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** How log lines are written to standard error. */
public enum LogFormat {
    JSON,
    TEXT,
    OFF;

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
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(new Lines());
        appender.start();
        root.addAppender(appender);
    }

    private final class Lines extends EncoderBase<ILoggingEvent> {
        Lines() {
            start();
        }

        @Override
        public byte[] encode(ILoggingEvent event) {
            String line = LogFormat.this == JSON ? JsonLine.of(event) : TextLine.of(event);
            return (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] headerBytes() {
            return new byte[0];
        }

        @Override
        public byte[] footerBytes() {
            return new byte[0];
        }
    }
}
