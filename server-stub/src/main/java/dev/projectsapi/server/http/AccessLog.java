package dev.projectsapi.server.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One line for each request. The query is left out, for it may hold a page token, and so is every header. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_METHOD = 20;

    private AccessLog() {}

    static void write(Request request, Answer answer, long nanos) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("id", request.id())
                .addKeyValue("method", shortened(request.method(), LONGEST_METHOD))
                .addKeyValue("path", pathOf(request.path()))
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

    /** A target that is no path may be an authority, with a password in it. */
    private static String pathOf(String target) {
        return target.startsWith("/") ? shortened(target, LONGEST_PATH) : "-";
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }
}
