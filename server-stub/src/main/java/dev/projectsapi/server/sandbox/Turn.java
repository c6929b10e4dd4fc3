package dev.projectsapi.server.sandbox;

import dev.projectsapi.server.http.Answer;
import dev.projectsapi.server.http.Sandbox.Play;
import java.time.Duration;

/** What the sandbox made of one answer, and a word about it; no word if it left it alone. */
record Turn(Play play, String note) {
    static Turn untouched(Answer answer) {
        return new Turn(new Play(answer, Duration.ZERO, null), "");
    }

    static Turn spoiled(Answer answer, Fault fault, String note) {
        return new Turn(fault.play(answer, Duration.ZERO), note);
    }

    static Turn instead(Answer answer, String note) {
        return new Turn(new Play(answer, Duration.ZERO, null), note);
    }
}
