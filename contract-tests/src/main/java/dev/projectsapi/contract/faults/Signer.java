package dev.projectsapi.contract.faults;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes X.509 certificates (RFC 5280, 4.1): the JDK's public API only reads them. */
final class Signer {

    private static final byte[] ECDSA_WITH_SHA256 =
            Der.sequence(Der.oid(0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02));
    private static final byte[] COMMON_NAME = Der.oid(0x55, 0x04, 0x03);

    private final String name;
    private final KeyPair keys = newKeys();

    Signer(String name) {
        this.name = name;
    }

    PublicKey publicKey() {
        return keys.getPublic();
    }

    Certificate sign(String subject, PublicKey key, byte[] extension, Instant until) {
        byte[] content = Der.sequence(
                Der.tagged(0xA0, Der.integer(2)), // version 3, counted from 0
                Der.integer(System.nanoTime() >>> 1),
                ECDSA_WITH_SHA256,
                name(name),
                Der.sequence(Der.time(until.minus(10, ChronoUnit.DAYS)), Der.time(until)),
                name(subject),
                key.getEncoded(),
                Der.tagged(0xA3, Der.sequence(extension)));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            byte[] signed = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] name(String text) {
        return Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(text))));
    }
}
