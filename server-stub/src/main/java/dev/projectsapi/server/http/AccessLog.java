package dev.projectsapi.server.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One line for each request. The query is left out, for it may hold a page token, and so is every header. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final int LONGEST_PATH = 200;

    private AccessLog() {}

    static void write(Request request, Answer answer, long nanos) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("id", request.id())
                .addKeyValue("method", request.method())
                .addKeyValue("path", shortened(request.path()))
                .addKeyValue("status", answer.status())
                .addKeyValue("bytes", answer.body().length)
                .addKeyValue("micros", nanos / 1000);
        if (request.accountSid() != null) {
            line = line.addKeyValue("account", request.accountSid());
        }
        if (!answer.code().isEmpty()) {
            line = line.addKeyValue("code", answer.code());
        }
        line.log("request");
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "...";
    }
}
