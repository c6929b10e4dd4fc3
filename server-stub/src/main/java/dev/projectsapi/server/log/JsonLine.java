package dev.projectsapi.server.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import org.slf4j.event.KeyValuePair;

/** A log line for programs: one JSON object. */
final class JsonLine {
    private JsonLine() {}

    static String of(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(300).append('{');
        field(line, "time", event.getInstant());
        field(line.append(','), "level", event.getLevel());
        field(line.append(','), "logger", event.getLoggerName());
        field(line.append(','), "message", event.getFormattedMessage());
        if (event.getKeyValuePairs() != null) {
            for (KeyValuePair pair : event.getKeyValuePairs()) {
                field(line.append(','), pair.key, pair.value);
            }
        }
        if (event.getThrowableProxy() != null) {
            field(line.append(','), "exception", ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.append('}').toString();
    }

    private static void field(StringBuilder line, String name, Object value) {
        line.append('"').append(name).append("\":");
        if (value instanceof Number) {
            line.append(value);
        } else {
            line.append('"');
            Escaped.append(line, String.valueOf(value));
            line.append('"');
        }
    }
}
