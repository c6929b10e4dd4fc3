package dev.projectsapi.contract.faults;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;

/** An accepted connection, and the thread that serves it. */
final class Accepted {

    private final int number;
    private final Socket socket;
    private final Thread thread;
    private volatile boolean ended;

    Accepted(int number, Socket socket, String threadName, Consumer<Accepted> service) {
        this.number = number;
        this.socket = socket;
        this.thread = new Thread(() -> service.accept(this), threadName);
        thread.setDaemon(true);
    }

    int number() {
        return number;
    }

    Socket socket() {
        return socket;
    }

    void start() {
        thread.start();
    }

    /** Ends it from outside, whatever it is doing. */
    void end() throws IOException, InterruptedException {
        ended = true;
        socket.close();
        thread.join();
    }

    /** Whether it was ended from outside. */
    boolean isEnded() {
        return ended;
    }
}
