package dev.projectsapi.server;

import dev.projectsapi.server.http.Limits;
import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.store.ProjectStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link ProjectsServer} is set up. Start from {@link #of} and change what differs.
 *
 * @param port 0 for any free one
 * @param managementAddress where health and metrics are answered, always by plain HTTP; null: nowhere
 * @param sandbox whether there are scenario accounts and faults on demand, see {@code docs/sandbox.md}
 * @param tokenKeys the first one seals page tokens, all of them open; servers that share them know each other's tokens
 * @param tlsFiles null: plain HTTP
 */
public record ServerOptions(
        ProjectStore store,
        String host,
        int port,
        @Nullable Address managementAddress,
        List<PageTokenKey> tokenKeys,
        @Nullable Tls tlsFiles,
        Limits limits,
        boolean sandbox) {
    /** A host and a port; 0 for any free one. */
    public record Address(String host, int port) {}

    public ServerOptions {
        tokenKeys = List.copyOf(tokenKeys);
    }

    /** On any free port of 127.0.0.1, without a management port, with a page-token key of its own, by plain HTTP. */
    public static ServerOptions of(ProjectStore store) {
        List<PageTokenKey> own = List.of(PageTokenKey.random());
        return new ServerOptions(store, "127.0.0.1", 0, null, own, null, Limits.DEFAULT, false);
    }

    public Optional<Address> management() {
        return Optional.ofNullable(managementAddress);
    }

    public Optional<Tls> tls() {
        return Optional.ofNullable(tlsFiles);
    }

    public ServerOptions withHost(String newHost) {
        return new ServerOptions(store, newHost, port, managementAddress, tokenKeys, tlsFiles, limits, sandbox);
    }

    public ServerOptions withPort(int newPort) {
        return new ServerOptions(store, host, newPort, managementAddress, tokenKeys, tlsFiles, limits, sandbox);
    }

    public ServerOptions withManagement(String managementHost, int managementPort) {
        Address address = new Address(managementHost, managementPort);
        return new ServerOptions(store, host, port, address, tokenKeys, tlsFiles, limits, sandbox);
    }

    public ServerOptions withTokenKeys(List<PageTokenKey> newKeys) {
        return new ServerOptions(store, host, port, managementAddress, newKeys, tlsFiles, limits, sandbox);
    }

    public ServerOptions withTls(Tls newTls) {
        return new ServerOptions(store, host, port, managementAddress, tokenKeys, newTls, limits, sandbox);
    }

    public ServerOptions withLimits(Limits newLimits) {
        return new ServerOptions(store, host, port, managementAddress, tokenKeys, tlsFiles, newLimits, sandbox);
    }

    public ServerOptions withSandbox() {
        return new ServerOptions(store, host, port, managementAddress, tokenKeys, tlsFiles, limits, true);
    }
}
