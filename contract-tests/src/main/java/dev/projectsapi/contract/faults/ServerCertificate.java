package dev.projectsapi.contract.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server's certificate and the authority that signed it, both made on the spot; nobody else knows the authority. */
public final class ServerCertificate {

    private static final byte[] BASIC_CONSTRAINTS = Der.oid(0x55, 0x1D, 0x13);
    private static final byte[] ALTERNATIVE_NAMES = Der.oid(0x55, 0x1D, 0x11);
    private static final char[] NO_PASSWORD = {};

    private final KeyPair keys;
    private final Certificate own;
    private final Certificate authority;

    private ServerCertificate(KeyPair keys, Certificate own, Certificate authority) {
        this.keys = keys;
        this.own = own;
        this.authority = authority;
    }

    /** For this machine's loopback address, in these days. */
    public static ServerCertificate valid() {
        return of(address(), days(1));
    }

    /** For a host with that name, in these days. */
    public static ServerCertificate forHost(String name) {
        return of(Der.tagged(0x82, name.getBytes(US_ASCII)), days(1));
    }

    /** For the loopback address, until yesterday. */
    public static ServerCertificate expired() {
        return of(address(), days(-1));
    }

    /** For a server that shows it. */
    public SSLContext shown() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", keys.getPrivate(), NO_PASSWORD, new Certificate[] {own, authority});
            KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
            managers.init(store, NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a client that trusts the authority, and nobody else. */
    public SSLContext trusted() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", authority);
            TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The authority as a file of certificates has it. */
    public String authorityAsPem() {
        try {
            String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(authority.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerCertificate of(byte[] host, Instant until) {
        Signer signer = new Signer("Test authority");
        Certificate authority =
                signer.sign("Test authority", signer.publicKey(), extension(BASIC_CONSTRAINTS, Der.yes()), days(2));
        KeyPair keys = Signer.newKeys();
        Certificate own = signer.sign("Test server", keys.getPublic(), extension(ALTERNATIVE_NAMES, host), until);
        return new ServerCertificate(keys, own, authority);
    }

    private static byte[] extension(byte[] type, byte[] content) {
        return Der.sequence(type, Der.octets(Der.sequence(content)));
    }

    private static byte[] address() {
        return Der.tagged(0x87, InetAddress.getLoopbackAddress().getAddress());
    }

    private static Instant days(int fromNow) {
        return Instant.now().plus(fromNow, ChronoUnit.DAYS);
    }
}
