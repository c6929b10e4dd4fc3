package dev.projectsapi.contract.faults;

import static dev.projectsapi.contract.faults.Answers.close;
import static dev.projectsapi.contract.faults.Answers.drip;
import static dev.projectsapi.contract.faults.Answers.fill;
import static dev.projectsapi.contract.faults.Answers.pause;
import static dev.projectsapi.contract.faults.Answers.reset;
import static dev.projectsapi.contract.faults.Answers.send;
import static dev.projectsapi.contract.faults.Answers.stall;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FaultServerTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void givesEachRequestTheNextAnswerOnOneConnectionAndRepeatsTheLast() throws IOException {
        try (FaultServer server = FaultServer.answering(send("one"), send("two"));
                Peer peer = Peer.of(server)) {
            String said = peer.get("/a").read(3)
                    + peer.get("/b").read(3)
                    + peer.get("/c").read(3);

            assertThat(said).isEqualTo("onetwotwo");
            assertThat(server.seen().requests()).extracting(SeenRequest::target).containsExactly("/a", "/b", "/c");
            assertThat(server.seen().connectionCount()).isEqualTo(1);
        }
    }

    @Test
    void answersPipelinedRequestsInTurn() throws IOException {
        try (FaultServer server =
                        FaultServer.answering(pause(Duration.ofMillis(20)).then(send("1")), send("2"));
                Peer peer = Peer.of(server)) {
            peer.get("/a").get("/b");

            assertThat(peer.read(2)).isEqualTo("12");
        }
    }

    @Test
    void pausesBetweenTwoBytes() throws IOException {
        Duration pause = Duration.ofMillis(30);
        try (FaultServer server = FaultServer.answering(
                        send("a").then(pause(pause)).then(send("b")).then(close()));
                Peer peer = Peer.of(server)) {
            peer.get("/").read(1);
            long first = System.nanoTime();
            peer.readAll();

            assertThat(Duration.ofNanos(System.nanoTime() - first)).isBetween(pause.minusMillis(5), SOON);
        }
    }

    @Test
    void stallsUntilTheOtherSideGoesAndSeesWhen() throws Exception {
        try (FaultServer server = FaultServer.answering(send("head").then(stall()))) {
            long gone;
            try (Peer peer = Peer.of(server)) {
                peer.get("/").read(4);
                gone = System.nanoTime();
            }

            assertThat(server.seen().awaitEnds(1, SOON)).isTrue();
            ConnectionEnd end = server.seen().ends().get(0);
            assertThat(end.byPeer()).isTrue();
            assertThat(Duration.ofNanos(end.at() - gone)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void dripsUntilTheOtherSideGoes() throws Exception {
        try (FaultServer server = FaultServer.answering(drip("x", Duration.ofMillis(1)))) {
            try (Peer peer = Peer.of(server)) {
                assertThat(peer.get("/").read(5)).isEqualTo("xxxxx");
            }

            assertThat(server.seen().awaitNoneOpen(SOON)).isTrue();
        }
    }

    @Test
    void resetsSoThatTheOtherSidesReadFails() throws IOException {
        try (FaultServer server = FaultServer.answering(send("a").then(reset()));
                Peer peer = Peer.of(server)) {
            peer.get("/");

            assertThatThrownBy(peer::readAll).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void makesLongBodiesWhileItSendsThem() throws IOException {
        try (FaultServer server = FaultServer.answering(fill(1_000_000, 'x').then(close()));
                Peer peer = Peer.of(server)) {
            assertThat(peer.get("/").readAll()).hasSize(1_000_000).endsWith("xx");
        }
    }

    @Test
    void readsPastABody() throws IOException {
        try (FaultServer server = FaultServer.answering(send("."));
                Peer peer = Peer.of(server)) {
            peer.socket()
                    .getOutputStream()
                    .write("POST / HTTP/1.1\r\ncontent-LENGTH: 3\r\n\r\nabc".getBytes(ISO_8859_1));
            peer.get("/next").read(2);

            assertThat(server.seen().requests())
                    .extracting(SeenRequest::method, SeenRequest::target)
                    .containsExactly(tuple("POST", "/"), tuple("GET", "/next"));
        }
    }

    @Test
    void leavesNoThreadAndNoSocketWhateverItWasDoing() throws Exception {
        Map<String, Answer> answers =
                Map.of("/stall", stall(), "/drip", drip("x", SOON), "/fill", fill(Long.MAX_VALUE, 'x'));
        FaultServer server = FaultServer.following(request -> answers.get(request.target()));
        // the silent one first: connections are accepted in order, and one that was not yet would be reset
        try (Peer silent = Peer.of(server);
                Peer stalled = Peer.of(server).get("/stall");
                Peer dripped = Peer.of(server).get("/drip");
                Peer filled = Peer.of(server).get("/fill")) {
            assertThat(server.seen().awaitRequests(3, SOON)).isTrue();

            server.close();

            assertThat(stalled.readAll() + dripped.readAll()).isIn("x", "");
            assertThat(silent.readAll()).isEmpty();
            assertThat(filled.socket().isConnected()).isTrue();
        }
        assertThat(server.seen().open()).isZero();
        String own = "faults-" + server.uri().getPort() + "-";
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith(own));
        assertThatThrownBy(() -> new Socket(server.uri().getHost(), server.uri().getPort()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void showsNoHeaderValuesInTheTextOfARequest() {
        SeenRequest request = SeenRequest.of(1, 1, 0, "GET / HTTP/1.1\r\nAuthorization: Basic c2VjcmV0");

        assertThat(request.header("authorization")).contains("Basic c2VjcmV0");
        assertThat(request).asString().doesNotContain("c2VjcmV0");
    }

    @Test
    void hangsWhoeverConnectsToAFullBacklog() throws IOException {
        try (FullBacklog full = FullBacklog.fill();
                Socket socket = new Socket()) {
            var address = new InetSocketAddress(full.uri().getHost(), full.uri().getPort());

            assertThatThrownBy(() -> socket.connect(address, 100)).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
