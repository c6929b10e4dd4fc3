package dev.projectsapi.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this server is compared with, each where it is there: other servers that answer with the same bytes. */
final class Peers {
    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    private final Path folder;
    private final Map<String, byte[]> files;

    /** Each of the files is answered at its name. */
    Peers(Path folder, Map<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    static String get(String file) {
        return "GET /" + file + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    }

    /** Its log and its journal of requests off; where `-Dbench.wiremock=JAR` says what it is. */
    Optional<Subject> wireMock() throws IOException {
        String jar = System.getProperty("bench.wiremock", "");
        if (jar.isEmpty()) {
            return Optional.empty();
        }
        int port = Subjects.freePort();
        Path root = Files.createTempDirectory(folder, "wiremock");
        Files.createDirectories(root.resolve("mappings"));
        Files.createDirectories(root.resolve("__files"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(root.resolve("__files").resolve(file.getKey()), file.getValue());
            Files.writeString(root.resolve("mappings").resolve(file.getKey() + ".json"), """
                    {"request":{"method":"GET","urlPath":"/%1$s"},"response":{"status":200,"bodyFileName":"%1$s",
                     "headers":{"Content-Type":"application/json","Content-Length":"%2$d"}}}""".formatted(
                            file.getKey(), file.getValue().length));
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar,
                "--port",
                "" + port,
                "--root-dir",
                root.toString(),
                "--no-request-journal",
                "--disable-request-logging");
        return started("WireMock", command, port, root);
    }

    /**
     * Mocks the contract, with the files as its examples. As it comes it writes down each request, as this server does; told to be silent,
     * nothing. Where `-Dbench.prism=COMMAND` says what it is.
     */
    Optional<Subject> prism(boolean silent) throws IOException {
        String prism = System.getProperty("bench.prism", "");
        if (prism.isEmpty()) {
            return Optional.empty();
        }
        int port = Subjects.freePort();
        Path root = Files.createTempDirectory(folder, "prism");
        Path document = Files.write(root.resolve("openapi.json"), contractWithFiles());
        List<String> command =
                new ArrayList<>(List.of(prism, "mock", "-h", "127.0.0.1", "-p", "" + port, document.toString()));
        if (silent) {
            command.addAll(List.of("-v", "silent"));
        }
        return Optional.of(Subject.start(
                silent ? "Prism, silent" : "Prism",
                command,
                port,
                () -> LoadGenerator.isAnswered(port, Subjects.ONE),
                root.resolve("out")));
    }

    private byte[] contractWithFiles() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = Peers.class.getResourceAsStream("/META-INF/openapi/openapi-3.0.json")) {
            JsonNode contract = mapper.readTree(in);
            for (JsonNode path : contract.get("paths")) {
                JsonNode get = path.get("get");
                boolean list = get.get("operationId").asText().equals("listProjects");
                ObjectNode media = (ObjectNode) get.at("/responses/200/content/application~1json");
                media.remove("examples");
                media.set("example", mapper.readTree(files.get(list ? "fifty" : "one")));
            }
            return mapper.writeValueAsBytes(contract);
        }
    }

    /** One worker, its access log on. */
    Optional<Subject> nginx() throws IOException {
        return Files.isExecutable(NGINX) ? nginx(Subjects.freePort(), "") : Optional.empty();
    }

    /** The same by TLS, whose settings are given. */
    Optional<Subject> nginxWithTls(int port, Path certificate, Path key) throws IOException {
        String tls = "server { listen 127.0.0.1:%d ssl; ssl_certificate %s; ssl_certificate_key %s; root ROOT; }"
                .formatted(port, certificate, key);
        return Files.isExecutable(NGINX) ? nginx(Subjects.freePort(), tls) : Optional.empty();
    }

    private Optional<Subject> nginx(int port, String more) throws IOException {
        Path root = Files.createTempDirectory(folder, "nginx");
        // its worker may be another user
        root.toFile().setExecutable(true, false);
        folder.toFile().setExecutable(true, false);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(root.resolve(file.getKey()), file.getValue()).toFile().setReadable(true, false);
        }
        Path settings = Files.writeString(
                root.resolve("nginx.conf"),
                """
                daemon off; worker_processes 1; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log %1$s/access.log; keepalive_requests 100000000; sendfile on; tcp_nopush on; default_type application/json;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                  %3$s
                }
                """.formatted(root, port, more.replace("ROOT", root.toString())),
                StandardCharsets.US_ASCII);
        return started(
                "nginx", List.of(NGINX.toString(), "-p", root.toString(), "-c", settings.toString()), port, root);
    }

    private Optional<Subject> started(String name, List<String> command, int port, Path root) throws IOException {
        String request = get(files.keySet().iterator().next());
        return Optional.of(
                Subject.start(name, command, port, () -> LoadGenerator.isAnswered(port, request), root.resolve("out")));
    }
}
