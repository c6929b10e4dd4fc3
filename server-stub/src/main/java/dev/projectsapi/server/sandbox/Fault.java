package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.http.Sandbox.Play;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to an answer between a server and its client. */
enum Fault {
    RESET("The connection is reset, without an answer."),
    CLOSE("The connection ends, without an answer."),
    CUT("The connection ends in the middle of the body."),
    STALL("Half of the body, and nothing more for 60 seconds."),
    SILENT("Nothing for 60 seconds."),
    DRIP("The body byte by byte, 20 a second, for 60 seconds at most."),
    GARBAGE("Bytes that are no HTTP."),
    HTML("A proxy's page in the place of JSON, with status 200."),
    EMPTY("The right status, and an empty body.");

    private final String what;

    Fault(String what) {
        this.what = what;
    }

    static Optional<Fault> ofKey(String key) {
        return Arrays.stream(values()).filter(fault -> fault.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String what() {
        return what;
    }

    Play play(Answer answer, Duration delay) {
        return switch (this) {
            case RESET -> new Play(answer, delay, WireFaults::reset);
            case CLOSE -> new Play(answer, delay, WireFaults::close);
            case CUT -> new Play(answer, delay, WireFaults::cut);
            case STALL -> new Play(answer, delay, WireFaults::stall);
            case SILENT -> new Play(answer, delay, WireFaults::silent);
            case DRIP -> new Play(answer, delay, WireFaults::drip);
            case GARBAGE -> new Play(answer, delay, WireFaults::garbage);
            case HTML -> new Play(html(answer), delay, null);
            case EMPTY -> new Play(empty(answer), delay, null);
        };
    }

    private static Answer html(Answer answer) {
        byte[] page = "<!doctype html><title>Welcome</title><p>Please log in to this network."
                .getBytes(StandardCharsets.UTF_8);
        return new Answer(200, "text/html; charset=utf-8", page, answer.headers(), "");
    }

    private static Answer empty(Answer answer) {
        return new Answer(answer.status(), answer.contentType(), new byte[0], answer.headers(), answer.code());
    }
}
