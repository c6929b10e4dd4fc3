package dev.projectsapi.server;

import dev.projectsapi.server.paging.PageTokenKey;
import dev.projectsapi.server.store.ProjectStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link ProjectsServer} is set up. Start from {@link #of} and change what differs.
 *
 * @param port 0 for any free one
 * @param managementAddress where health is answered; null: nowhere
 * @param tokenKeys the first one seals page tokens, all of them open; servers that share them know each other's tokens
 */
public record ServerOptions(
        ProjectStore store, String host, int port, @Nullable Address managementAddress, List<PageTokenKey> tokenKeys) {
    /** A host and a port; 0 for any free one. */
    public record Address(String host, int port) {}

    public ServerOptions {
        tokenKeys = List.copyOf(tokenKeys);
    }

    /** On any free port of 127.0.0.1, without a management port, with a page-token key of its own. */
    public static ServerOptions of(ProjectStore store) {
        return new ServerOptions(store, "127.0.0.1", 0, null, List.of(PageTokenKey.random()));
    }

    public Optional<Address> management() {
        return Optional.ofNullable(managementAddress);
    }

    public ServerOptions withHost(String newHost) {
        return new ServerOptions(store, newHost, port, managementAddress, tokenKeys);
    }

    public ServerOptions withPort(int newPort) {
        return new ServerOptions(store, host, newPort, managementAddress, tokenKeys);
    }

    public ServerOptions withManagement(String managementHost, int managementPort) {
        return new ServerOptions(store, host, port, new Address(managementHost, managementPort), tokenKeys);
    }

    public ServerOptions withTokenKeys(List<PageTokenKey> newKeys) {
        return new ServerOptions(store, host, port, managementAddress, newKeys);
    }
}
