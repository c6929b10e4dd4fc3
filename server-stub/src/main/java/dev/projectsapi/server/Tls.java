package dev.projectsapi.server;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Set;
import javax.net.ssl.X509KeyManager;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and its private key as PEM files, read once at the start.
 *
 * @param certificate may be followed by those of its issuers
 * @param key of RSA or EC, without a password
 */
public record Tls(Path certificate, Path key) {
    /** The versions before these are broken. */
    static final Set<String> VERSIONS = Set.of("TLSv1.2", "TLSv1.3");

    /** Throws {@link UnusableTlsException} unless both can be read and belong together. */
    KeyCertOptions load(Vertx vertx) {
        byte[] certificateText = readCertificate();
        Certificate first = certificates(certificateText).iterator().next();
        PemKeyCertOptions pem = new PemKeyCertOptions()
                .addCertValue(Buffer.buffer(certificateText))
                .addKeyValue(Buffer.buffer(readKey()));
        if (!belongTogether(privateKey(vertx, pem), first)) {
            throw notItsKey(null);
        }
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

    private Collection<? extends Certificate> certificates(byte[] text) {
        String need = "holds no certificate; one in PEM begins with -----BEGIN CERTIFICATE-----";
        try {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(text));
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
