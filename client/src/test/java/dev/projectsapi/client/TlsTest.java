package dev.projectsapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void callsAServerThatItTrusts() throws Exception {
        SSLContext tls = tls("ip:127.0.0.1");
        try (var server = ScriptedServer.playing(tls, Answers.project());
                var client = Clients.of(server.url()).httpClient(trusting(tls)).build()) {
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
            assertThat(client.projects().get(Clients.SID).active()).isTrue();
        }
    }

    @Test
    void saysThatAnIssuerIsUnknown() throws Exception {
        try (var server = ScriptedServer.playing(tls("ip:127.0.0.1"), Answers.project());
                var client = Clients.of(server.url()).build()) {
            assertRefused(server, client, "unable to find valid certification path");
        }
    }

    @Test
    void saysThatANameIsWrong() throws Exception {
        SSLContext tls = tls("dns:other.example");
        try (var server = ScriptedServer.playing(tls, Answers.project());
                var client = Clients.of(server.url()).httpClient(trusting(tls)).build()) {
            assertRefused(server, client, "127.0.0.1");
        }
    }

    private static void assertRefused(ScriptedServer server, ProjectsClient client, String reason) {
        var e = catchThrowableOfType(
                ConnectionException.class, () -> client.projects().list());

        assertThat(e).hasMessageContaining(reason);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(server.requests()).isEmpty();
    }

    /** As the client makes its own, but for the trust. */
    private static HttpClient trusting(SSLContext tls) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(Runnable::run)
                .sslContext(tls)
                .build();
    }

    /** Keys for this name, and trust in them. */
    private SSLContext tls(String name) throws Exception {
        Path file = folder.resolve("keys.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=test",
                "-ext",
                "san=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var bytes = Files.newInputStream(file)) {
            keys.load(bytes, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }
}
