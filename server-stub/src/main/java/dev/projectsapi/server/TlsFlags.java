package dev.projectsapi.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say with what certificate to speak https. */
final class TlsFlags {
    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "A certificate, and those of its issuers, as PEM; with --tls-key. Default: plain http")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "The private key of the certificate, as PEM")
    private @Nullable Path key;

    ServerOptions applyTo(ServerOptions options) {
        if (certificate != null && key != null) {
            // a handshake costs the server more than the caller; Java reads this when it speaks TLS for the first time
            System.setProperty("jdk.tls.rejectClientInitiatedRenegotiation", "true");
            return options.withTls(new Tls(certificate, key));
        }
        if (certificate != null || key != null) {
            throw new UsageException(
                    certificate == null ? "--tls-key: needs --tls-cert too" : "--tls-cert: needs --tls-key too");
        }
        return options;
    }
}
