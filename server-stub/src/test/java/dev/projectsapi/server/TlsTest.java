package dev.projectsapi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.projectsapi.server.data.SampleData;
import dev.projectsapi.server.store.InMemoryProjectStore;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Certificates and keys as PEM files: which are taken, which are refused, and what is then spoken. */
final class TlsTest {
    private static final String GET = RawClient.get(Sample.LIST, Sample.ONE);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        for (String kind : new String[] {"RSA", "EC"}) {
            SelfSigned made = SelfSigned.of(folder, kind);
            Files.writeString(folder.resolve(kind + ".cert"), made.certificate());
            Files.writeString(folder.resolve(kind + ".key"), made.key());
        }
        SelfSigned issued = SelfSigned.issued(folder);
        Files.writeString(folder.resolve("issued.cert"), issued.certificate() + issued.issuer());
        Files.writeString(folder.resolve("issued.key"), issued.key());
        Files.writeString(folder.resolve("backwards.cert"), issued.issuer() + issued.certificate());
        Files.writeString(folder.resolve("both"), issued.certificate() + issued.key());
        Files.write(folder.resolve("binary"), issued.store().getCertificate("a").getEncoded());
        SelfSigned old = SelfSigned.of(folder, "EC", "-startdate", "-10d", "-validity", "2");
        Files.writeString(folder.resolve("old.cert"), old.certificate());
        Files.writeString(folder.resolve("old.key"), old.key());
        Files.writeString(folder.resolve("garbage"), "garbage");
        Files.writeString(folder.resolve("empty"), "");
    }

    @ParameterizedTest
    @CsvSource({"RSA, TLSv1.2", "RSA, TLSv1.3", "EC, TLSv1.2", "EC, TLSv1.3"})
    void speaksTheNewerVersions(String kind, String version) throws Exception {
        try (ProjectsServer server = start(kind);
                RawConnection connection = new RawConnection(connect(server, version))) {
            connection.send(GET);
            assertThat(connection.read().verdict()).isEqualTo("200");
            assertThat(server.baseUri().getScheme()).isEqualTo("https");
            connection.send("GARBAGE\r\n\r\n");
            assertThat(connection.read().verdict()).isEqualTo("400 REQUEST_MALFORMED");
            assertThat(connection.ends()).isTrue();
        }
    }

    @Test
    void refusesWhoSpeaksPlainHttpAndServesTheOthersOn() throws Exception {
        try (ProjectsServer server = start("RSA")) {
            try (RawConnection plain = new RawClient(server).connect()) {
                plain.send(GET);
                assertThat(plain.ends()).isTrue();
            }
            try (RawConnection connection = new RawConnection(connect(server, "TLSv1.3"))) {
                connection.send(GET);
                assertThat(connection.read().verdict()).isEqualTo("200");
            }
        }
    }

    @Test
    void refusesAnOlderVersion() throws Exception {
        String hello = "16 0301 002d 01 000029 0302 " + "00".repeat(32) + " 00 0002 c013 01 00";

        try (ProjectsServer server = start("RSA");
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(HexFormat.of().parseHex(hello.replace(" ", "")));
            byte[] alert = socket.getInputStream().readNBytes(7);

            assertThat(alert[0]).as("alert").isEqualTo((byte) 21);
            assertThat(alert[6]).as("protocol_version").isEqualTo((byte) 70);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RSA.cert | | --tls-cert: needs --tls-key too",
                " | RSA.key | --tls-key: needs --tls-cert too",
                "none | RSA.key | --tls-cert: none cannot be read",
                "RSA.cert | none | --tls-key: none cannot be read",
                "garbage | RSA.key | --tls-cert: garbage holds no certificate; one in PEM begins with -----BEGIN CERTIFICATE-----",
                "empty | RSA.key | --tls-cert: empty holds no certificate; one in PEM begins with -----BEGIN CERTIFICATE-----",
                "RSA.key | RSA.cert | --tls-cert: RSA.key holds no certificate; one in PEM begins with -----BEGIN CERTIFICATE-----",
                "RSA.cert | garbage | --tls-key: garbage holds no private key that can be used; it has to be one of RSA or EC in PEM, without a password",
                "RSA.cert | RSA.cert | --tls-key: RSA.cert holds no private key that can be used; it has to be one of RSA or EC in PEM, without a password",
                "backwards.cert | issued.key | --tls-cert: backwards.cert begins with the certificate of an issuer; the server's own one has to be the first",
                "both | issued.key | --tls-cert: both holds a private key too; give that in a file of its own",
                "binary | issued.key | --tls-cert: binary holds no certificate; one in PEM begins with -----BEGIN CERTIFICATE-----",
                "RSA.cert | EC.key | --tls-key: EC.key is not the key of the certificate in RSA.cert",
                "EC.cert | RSA.key | --tls-key: RSA.key is not the key of the certificate in EC.cert"
            })
    void refusesFilesThatCannotBeUsedInOneLine(@Nullable String certificate, @Nullable String key, String line) {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--management-port", "-1"));
        if (certificate != null) {
            arguments.addAll(List.of("--tls-cert", folder.resolve(certificate).toString()));
        }
        if (key != null) {
            arguments.addAll(List.of("--tls-key", folder.resolve(key).toString()));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = Main.run(
                arguments.toArray(String[]::new),
                Map.of(),
                new PrintStream(new ByteArrayOutputStream(), true),
                new PrintStream(err, true));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).replace(folder + File.separator, ""))
                .isEqualTo(line + System.lineSeparator());
    }

    @Test
    void takesACertificateWithThatOfItsIssuer() {
        start("issued").close();
    }

    @Test
    void warnsOfACertificateThatIsNotValidNow() {
        Logger log = (Logger) LoggerFactory.getLogger(Tls.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        // another test may have turned all logs off
        log.setLevel(Level.WARN);

        start("RSA").close();
        start("old").close();

        log.detachAppender(lines);
        log.setLevel(null);
        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("old.cert is valid from")
                        .endsWith("and not now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
                "TLS_RSA_WITH_AES_256_GCM_SHA384"
            })
    void refusesASuiteThatIsKnownToBeWeak(String suite) throws Exception {
        try (ProjectsServer server = start("RSA");
                SSLSocket socket = connect(server, "TLSv1.2")) {
            socket.setEnabledCipherSuites(new String[] {suite});

            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void printsACommandThatWorksAsItIs() throws Exception {
        String certificate = folder.resolve("RSA.cert").toString();
        try (ServerProcess server = ServerProcess.start(
                folder,
                List.of(
                        "--port=0",
                        "--management-port=-1",
                        "--tls-cert=" + certificate,
                        "--tls-key=" + folder.resolve("RSA.key")))) {
            assertThat(server.base()).startsWith("https://127.0.0.1:");
            assertThat(server.lines().get(server.lines().size() - 1))
                    .startsWith("curl --cacert " + certificate + " -u ")
                    .endsWith(server.base() + Sample.LIST);
        }
    }

    private static ProjectsServer start(String kind) {
        Tls tls = new Tls(folder.resolve(kind + ".cert"), folder.resolve(kind + ".key"));
        return ProjectsServer.start(ServerOptions.of(new InMemoryProjectStore(SampleData.accounts()))
                .withTls(tls));
    }

    /** Trusts the certificate that the server was given, and nothing else. */
    private static SSLSocket connect(ProjectsServer server, String version) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (String kind : new String[] {"RSA", "EC"}) {
            try (InputStream in = Files.newInputStream(folder.resolve(kind + ".cert"))) {
                trusted.setCertificateEntry(
                        kind, CertificateFactory.getInstance("X.509").generateCertificate(in));
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.port());
        socket.setEnabledProtocols(new String[] {version});
        return socket;
    }
}
