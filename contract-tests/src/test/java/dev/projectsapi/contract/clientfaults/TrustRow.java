package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.Kind.CONNECTION;
import static dev.projectsapi.contract.clientfaults.Kind.SERVER;
import static dev.projectsapi.contract.clientfaults.Kind.UNEXPECTED;
import static dev.projectsapi.contract.faults.Answers.close;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.contract.faults.Script;
import dev.projectsapi.contract.faults.ServerCertificate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Row 52: who stands between, and who only says that he is the server. */
final class TrustRow {

    private static final HttpAnswer PAGE = HttpAnswer.json(200, Payload.page());

    private TrustRow() {}

    static List<Row> rows() {
        ServerCertificate valid = ServerCertificate.valid();
        ServerCertificate expired = ServerCertificate.expired();
        ServerCertificate other = ServerCertificate.forHost("other.example");
        return List.of(Row.of(
                52,
                "system proxy, TLS with an unknown issuer, wrong host name, expired certificate",
                "typed, the reason said",
                new FaultCase("proxy that is not there", stage -> {
                    stage.opened(ByProxy.of(nobody()));
                    Expected.of(CONNECTION).requests(0).says("ConnectException").check(proxied(stage, "https"));
                }),
                new FaultCase("proxy that finds nobody", stage -> {
                    FaultServer server = stage.serve(HttpAnswer.html(502, "<html>No such host</html>"));
                    stage.opened(ByProxy.of(server.uri()));
                    Expected.of(SERVER).requests(3).says("No such host").check(proxied(stage, "http"));
                    Expected.of(CONNECTION).requests(3).says("502").check(proxied(stage, "https"));
                }),
                new FaultCase("proxy that wants a login", stage -> {
                    FaultServer server = stage.serve(HttpAnswer.html(407, "<html>Log in first</html>"));
                    stage.opened(ByProxy.of(server.uri()));
                    Expected.of(UNEXPECTED).requests(1).says("407").check(proxied(stage, "https"));
                }),
                tls("unknown issuer", valid, null, "unable to find valid certification path"),
                tls("wrong host name", other, other.trusted(), "127.0.0.1"),
                tls("expired", expired, expired.trusted(), "NotAfter"),
                new FaultCase("valid", stage -> {
                    stage.opened(FaultServer.overTls(valid.shown(), Script.always(PAGE)));
                    Expected.answer()
                            .check(stage.client(setup -> setup.trust(valid.trusted()))
                                    .list());
                })));
    }

    private static Outcome proxied(Stage stage, String scheme) {
        return stage.client(URI.create(scheme + "://api.example.com"), setup -> setup)
                .list();
    }

    private static FaultCase tls(String name, ServerCertificate shown, @Nullable SSLContext trust, String reason) {
        return new FaultCase(name, stage -> {
            stage.opened(FaultServer.overTls(shown.shown(), Script.always(PAGE)));
            Client client = stage.client(setup -> trust == null ? setup : setup.trust(trust));

            Outcome outcome = client.list();

            Expected.of(CONNECTION).requests(0).says(reason).check(outcome);
            assertThat(outcome.said()).describedAs("not tried again").contains("(1 try)");
        });
    }

    private static URI nobody() {
        try (FaultServer server = FaultServer.answering(close())) {
            return server.uri();
        }
    }

    /** A proxy for everything, as a system may have one, until it is closed. */
    private record ByProxy(ProxySelector before) implements AutoCloseable {

        static ByProxy of(URI proxy) {
            ByProxy installed = new ByProxy(ProxySelector.getDefault());
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), proxy.getPort())));
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                    // nobody to tell
                }
            });
            return installed;
        }

        @Override
        public void close() {
            ProxySelector.setDefault(before);
        }
    }
}
