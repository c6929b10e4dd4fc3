package dev.projectsapi.contract.examination;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.projectsapi.server.sandbox.Scenario;
import java.util.Base64;

/** As whom the client calls. */
record Credentials(String accountSid, String token) {

    static Credentials of(Scenario scenario) {
        return new Credentials(scenario.accountSid(), scenario.token());
    }

    /** The value of the header {@code Authorization}. */
    String basic() {
        return "Basic " + encoded();
    }

    boolean isTold(String text) {
        return text.contains(token) || text.contains(encoded());
    }

    private String encoded() {
        return Base64.getEncoder().encodeToString((accountSid + ":" + token).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[" + accountSid + ", secret]";
    }
}
