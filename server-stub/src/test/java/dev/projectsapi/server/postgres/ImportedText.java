package dev.projectsapi.server.postgres;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes what a data file says. */
final class ImportedText {

    private ImportedText() {}

    static String document(String... accounts) {
        return "{\"accounts\":[" + String.join(",\n", accounts) + "]}";
    }

    static String account(String sid, String token, int... projects) {
        List<String> list =
                IntStream.of(projects).mapToObj(number -> project(null, number)).toList();
        return token(sid, token).replaceFirst("}$", ",\"Properties\":[" + String.join(",\n", list) + "]}");
    }

    static String token(String sid, String token) {
        return "{\"AccountSid\":\"" + sid + "\",\"Token\":\"" + token + "\"}";
    }

    static String project(@Nullable String accountSid, int number) {
        String account = accountSid == null ? "" : "\"AccountSid\":\"" + accountSid + "\",";
        return "{" + account + "\"PropertySid\":\"" + sid(number)
                + "\",\"Name\":\"made-up\",\"MainDomain\":\"example.com\","
                + "\"TimeZone\":\"UTC\",\"SmsEnabled\":true,\"CallRecordingEnabled\":true,\"IntegrationsEnabled\":true,"
                + "\"Active\":true}";
    }

    static String sid(int number) {
        return String.format("S%031d", number);
    }
}
