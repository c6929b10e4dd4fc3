package dev.projectsapi.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A certificate for 127.0.0.1 that nobody else has signed, with its key, made by the JDK's own tool. */
public record SelfSigned(KeyStore store) {
    private static final String SECRET = "made-up";

    /** Of an algorithm that `keytool` knows. */
    public static SelfSigned of(Path folder, String algorithm, String... more)
            throws IOException, InterruptedException {
        Path file = Files.createTempDirectory(folder, algorithm).resolve("store.p12");
        make(file, "a", algorithm, "CN=127.0.0.1", more);
        return read(file);
    }

    /** One that another one has signed, which is {@link #issuer}. */
    public static SelfSigned issued(Path folder) throws IOException, InterruptedException {
        Path file = Files.createTempDirectory(folder, "issued").resolve("store.p12");
        make(file, "issuer", "EC", "CN=Example Authority", "-ext", "bc:c");
        make(file, "a", "EC", "CN=127.0.0.1", "-signer", "issuer");
        return read(file);
    }

    private static void make(Path file, String alias, String algorithm, String name, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-genkeypair");
        Map.of("alias", alias, "keyalg", algorithm, "dname", name, "ext", "san=ip:127.0.0.1")
                .forEach((option, value) -> command.addAll(List.of("-" + option, value)));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", SECRET));
        command.addAll(List.of(more));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static SelfSigned read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, SECRET.toCharArray());
            return new SelfSigned(store);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String certificate() throws GeneralSecurityException {
        return pem("CERTIFICATE", store.getCertificate("a").getEncoded());
    }

    public String issuer() throws GeneralSecurityException {
        return pem("CERTIFICATE", store.getCertificate("issuer").getEncoded());
    }

    public String key() throws GeneralSecurityException {
        return pem("PRIVATE KEY", store.getKey("a", SECRET.toCharArray()).getEncoded());
    }

    private static String pem(String what, byte[] bytes) {
        String text = Base64.getMimeEncoder().encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }
}
