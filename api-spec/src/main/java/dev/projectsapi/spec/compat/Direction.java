package dev.projectsapi.spec.compat;

/** Who sends a value. What widens a request gives callers more freedom; what widens an answer surprises them. */
enum Direction {
    REQUEST("writeOnly"),
    RESPONSE("readOnly");

    /** The keyword that says nothing new here. */
    final String idle;

    Direction(String idle) {
        this.idle = idle;
    }

    /** The direction of what is in a part of this kind. */
    Direction within(Kind kind) {
        return switch (kind) {
            case PARAMETER, BODY -> REQUEST;
            case RESPONSE -> RESPONSE;
            default -> this;
        };
    }

    String id() {
        return this == REQUEST ? "request" : "response";
    }
}
