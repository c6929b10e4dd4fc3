package dev.projectsapi.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A server on the loopback that plays one step for each request, in the order given; the last one for all that follow. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Function<String, Step> script;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private ScriptedServer(Function<String, Step> script) {
        this.script = script;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    static ScriptedServer playing(Step... steps) {
        return new ScriptedServer(inOrder(steps));
    }

    /** A step for each head of a request. */
    static ScriptedServer answering(Function<String, Step> script) {
        return new ScriptedServer(script);
    }

    private static Function<String, Step> inOrder(Step... steps) {
        Queue<Step> left = new ConcurrentLinkedQueue<>(List.of(steps));
        return head -> left.size() > 1 ? left.remove() : left.element();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** The heads of the requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Waits for the first request. */
    void awaitRequest() throws InterruptedException {
        asked.await();
    }

    /** Waits until a client has ended a connection that a step held open. */
    void awaitHangUp() throws InterruptedException {
        hungUp.await();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            for (String head = head(socket); !head.isEmpty(); head = head(socket)) {
                requests.add(head);
                asked.countDown();
                if (!script.apply(head).play(socket)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client has hung up, or the test has ended
        } finally {
            hungUp.countDown();
        }
    }

    private static String head(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** What the server does with one request; false ends the connection. */
    @FunctionalInterface
    interface Step {
        boolean play(Socket socket) throws IOException;

        /** These bytes, then the next request. */
        static Step bytes(byte[] bytes) {
            return socket -> {
                socket.getOutputStream().write(bytes);
                return true;
            };
        }

        static Step text(String text) {
            return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        /** First this, then that, for the same request. */
        default Step then(Step next) {
            return socket -> play(socket) && next.play(socket);
        }

        /** Closes the connection. */
        static Step close() {
            return socket -> false;
        }

        /** Says no more, until the client hangs up. */
        static Step stall() {
            return socket -> {
                socket.getInputStream().read();
                return false;
            };
        }
    }
}
