package dev.projectsapi.server;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509KeyManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A certificate and its private key as PEM files, read once at the start.
 *
 * @param certificate may be followed by those of its issuers
 * @param key of RSA or EC, without a password
 */
public record Tls(Path certificate, Path key) {
    /** The versions before these are broken. */
    static final Set<String> VERSIONS = Set.of("TLSv1.2", "TLSv1.3");

    private static final Logger LOG = LoggerFactory.getLogger(Tls.class);
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";

    /** Those of the JDK that keep the key of a session apart from the certificate's, and seal what they send. */
    static List<String> suites() {
        try {
            return Stream.of(SSLContext.getDefault().getDefaultSSLParameters().getCipherSuites())
                    .filter(name -> name.contains("_GCM_") || name.contains("_CHACHA20_"))
                    .filter(name -> !name.startsWith("TLS_RSA_") && !name.startsWith("TLS_ECDH_"))
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java speaks no TLS", e);
        }
    }

    /** Throws {@link UnusableTlsException} unless both can be read and belong together. */
    KeyCertOptions load(Vertx vertx) {
        byte[] certificateText = readCertificate();
        List<X509Certificate> chain = certificates(certificateText);
        X509Certificate first = chain.get(0);
        requireLeafFirst(chain);
        PemKeyCertOptions pem = new PemKeyCertOptions()
                .addCertValue(Buffer.buffer(certificateText))
                .addKeyValue(Buffer.buffer(readKey()));
        if (!belongTogether(privateKey(vertx, pem), first)) {
            throw notItsKey(null);
        }
        warnUnlessValid(first);
        return pem;
    }

    private byte[] readCertificate() {
        try {
            return Files.readAllBytes(certificate);
        } catch (IOException e) {
            throw UnusableTlsException.certificate(certificate, "cannot be read", e);
        }
    }

    private byte[] readKey() {
        try {
            return Files.readAllBytes(key);
        } catch (IOException e) {
            throw UnusableTlsException.key(key, "cannot be read", e);
        }
    }

    private List<X509Certificate> certificates(byte[] text) {
        String need = "holds no certificate; one in PEM begins with " + BEGIN;
        String letters = new String(text, StandardCharsets.ISO_8859_1);
        if (letters.contains("PRIVATE KEY-----") && letters.contains(BEGIN)) {
            throw UnusableTlsException.certificate(
                    certificate, "holds a private key too; give that in a file of its own", null);
        }
        try {
            // Java reads binary ones too, Vert.x does not
            List<X509Certificate> found = letters.contains(BEGIN)
                    ? CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(text))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList()
                    : List.of();
            if (found.isEmpty()) {
                throw UnusableTlsException.certificate(certificate, need, null);
            }
            return found;
        } catch (CertificateException e) {
            throw UnusableTlsException.certificate(certificate, need, e);
        }
    }

    private PrivateKey privateKey(Vertx vertx, PemKeyCertOptions pem) {
        try {
            X509KeyManager manager =
                    (X509KeyManager) pem.getKeyManagerFactory(vertx).getKeyManagers()[0];
            for (String type : new String[] {"RSA", "EC"}) {
                String[] aliases = manager.getServerAliases(type, null);
                if (aliases != null) {
                    return manager.getPrivateKey(aliases[0]);
                }
            }
            throw new GeneralSecurityException("neither RSA nor EC");
        } catch (Exception e) { // what the signature of Vert.x says
            // an RSA key with an EC certificate; Java tells it by text only
            if (String.valueOf(e.getMessage()).contains("does not match")) {
                throw notItsKey(e);
            }
            String need =
                    "holds no private key that can be used; it has to be one of RSA or EC in PEM, without a password";
            throw UnusableTlsException.key(key, need, e);
        }
    }

    private UnusableTlsException notItsKey(@Nullable Exception cause) {
        return UnusableTlsException.key(key, "is not the key of the certificate in " + certificate, cause);
    }

    private void requireLeafFirst(List<X509Certificate> chain) {
        boolean issuesAnother = chain.stream()
                .skip(1)
                .anyMatch(other ->
                        other.getIssuerX500Principal().equals(chain.get(0).getSubjectX500Principal())
                                && !other.getSubjectX500Principal().equals(other.getIssuerX500Principal()));
        if (issuesAnother) {
            throw UnusableTlsException.certificate(
                    certificate,
                    "begins with the certificate of an issuer; the server's own one has to be the first",
                    null);
        }
    }

    private void warnUnlessValid(X509Certificate first) {
        try {
            first.checkValidity();
        } catch (CertificateException e) {
            LOG.warn(
                    "--tls-cert: the certificate in {} is valid from {} to {}, and not now",
                    certificate,
                    first.getNotBefore().toInstant(),
                    first.getNotAfter().toInstant());
        }
    }

    /** What the one signs, the other one has to verify. */
    private static boolean belongTogether(PrivateKey key, Certificate certificate) {
        try {
            Signature signature =
                    Signature.getInstance("SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA"));
            signature.initSign(key);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
