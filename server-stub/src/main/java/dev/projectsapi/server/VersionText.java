package dev.projectsapi.server;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Which server this is, and which contract it keeps. */
final class VersionText implements IVersionProvider {
    private static final String CONTRACT = "META-INF/openapi/openapi.yaml";

    @Override
    public String[] getVersion() throws IOException, NoSuchAlgorithmException {
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"projects-server " + version, "contract sha256 " + contractHash()};
    }

    private static String contractHash() throws IOException, NoSuchAlgorithmException {
        try (@Nullable InputStream in = Main.class.getClassLoader().getResourceAsStream(CONTRACT)) {
            return in == null
                    ? "(not packaged)"
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
    }
}
