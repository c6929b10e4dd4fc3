package dev.projectsapi.spec.publish;

import java.util.StringJoiner;

/** Writes a request as a {@code curl} command. */
final class Curl {

    private Curl() {}

    /** A command for a POSIX shell; without padding or an earlier request it works in PowerShell and cmd, too. */
    static String command(Request request) {
        String after = request.sent().after();
        if (after == null) {
            return line(request, "-i", request.url());
        }
        String earlier = line(request, "-s", Request.ORIGIN + after);
        return "TOKEN=$(" + earlier + " | sed 's/.*\"NextPageToken\":\"\\([^\"]*\\)\".*/\\1/')\n"
                + line(request, "-i", request.url().replace("{NextPageToken}", "$TOKEN"));
    }

    private static String line(Request request, String option, String url) {
        StringJoiner line = new StringJoiner(" ").add("curl").add(option);
        if (!request.sent().method().equals("GET")) {
            line.add("-X").add(request.sent().method());
        }
        if (request.sent().account() != null) {
            line.add("-u").add(request.sent().account() + ":" + request.token());
        }
        request.sent().headers().forEach((name, value) -> line.add("-H").add("\"" + name + ": " + value + "\""));
        if (request.sent().padding() > 0) {
            // the shell writes that many digits, for nobody wants to read them
            line.add("-H").add("\"X-Padding: $(printf '%0" + request.sent().padding() + "d' 0)\"");
        }
        return line.add(url.contains("?") ? "\"" + url + "\"" : url).toString();
    }
}
