package dev.projectsapi.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.server.RawConnection;
import io.netty.channel.Channel;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.internal.VertxInternal;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ListeningSocketTest {
    private static final int WAITING = 40;

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Channel> listening = new CompletableFuture<>();

    @AfterEach
    void end() {
        vertx.close().await();
    }

    @Test
    void takesOverWhoeverWaitsInTheSystemsQueueAndRefusesTheNext() {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .connectionHandler(connection -> listening.complete(((HttpServerConnection) connection)
                        .channelHandlerContext()
                        .channel()
                        .parent()))
                .requestHandler(request -> request.response().end("hello"))
                .listen(0, "127.0.0.1")
                .await();
        int port = server.actualPort();
        List<RawConnection> waiting = new ArrayList<>();
        try (RawConnection first = RawConnection.to(port)) {
            CountDownLatch accepting = new CountDownLatch(1);
            listening.join().eventLoop().execute(() -> await(accepting));
            for (int i = 0; i < WAITING; i++) {
                waiting.add(RawConnection.to(port));
            }
            CompletableFuture<Void> closing = CompletableFuture.runAsync(
                    () -> ListeningSocket.close(listening.join(), ((VertxInternal) vertx).nettyEventLoopGroup()));
            accepting.countDown();

            closing.join();

            assertThatThrownBy(() -> RawConnection.to(port)).isInstanceOf(UncheckedIOException.class);
            waiting.add(first);
            for (RawConnection connection : waiting) {
                connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
                assertThat(connection.read().body()).isEqualTo("hello");
            }
        } finally {
            waiting.forEach(RawConnection::close);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
