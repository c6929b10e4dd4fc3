package dev.projectsapi.contract.exchange;

/** An answer as it came: the body without its chunks, but still compressed if it was. */
public record Response(int status, Headers headers, byte[] body) {

    /** Without the body, for it may be long and may hold anything. */
    @Override
    public String toString() {
        return "Response[" + status + ", " + body.length + " bytes]";
    }
}
