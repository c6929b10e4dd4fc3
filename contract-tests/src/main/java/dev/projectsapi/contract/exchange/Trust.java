package dev.projectsapi.contract.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed: the JDK's authorities, those of a file, or everybody's. */
public record Trust(Optional<Path> cacert, boolean insecure) {

    /**
     * Looks whether the file can be used.
     *
     * @throws IOException with one line that says what is wrong with it
     */
    public void check() throws IOException {
        tls();
    }

    /** Fails with one line that says what is wrong with the file. */
    Tls tls() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(), null);
            return new Tls(context.getSocketFactory(), !insecure);
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    cacert.map(file -> file + ": certificates in PEM are needed")
                            .orElse("the JDK's certificates cannot be used"),
                    e);
        } catch (NoSuchFileException e) {
            throw new IOException(e.getMessage() + " cannot be read: no such file", e);
        } catch (IOException e) {
            throw new IOException(
                    cacert.map(file -> file + " cannot be read").orElse("certificates cannot be read"), e);
        }
    }

    private TrustManager @Nullable [] managers() throws IOException, GeneralSecurityException {
        if (insecure) {
            return new TrustManager[] {new Everybody()};
        }
        if (cacert.isEmpty()) {
            return null;
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(cacert.get())) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("given-" + store.size(), each);
            }
        }
        if (store.size() == 0) {
            throw new CertificateException("no certificate");
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    /** For {@code --insecure}: what is verified is the contract, not who answers. */
    private static final class Everybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            // believed
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
            // believed
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
