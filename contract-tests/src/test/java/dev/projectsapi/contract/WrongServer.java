package dev.projectsapi.contract;

import dev.projectsapi.contract.faults.FaultServer;
import dev.projectsapi.contract.faults.SeenRequest;
import dev.projectsapi.server.ProjectsServer;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;

/** The server-stub with its sample, behind a relay that changes what it answers. */
public final class WrongServer implements AutoCloseable {

    private final ProjectsServer stub = Sample.serve();
    private final FaultServer door;

    public WrongServer(BiFunction<SeenRequest, Relayed, Relayed> change) {
        this.door = FaultServer.following(new Relay(stub.baseUri(), change));
    }

    public URI uri() {
        return door.uri();
    }

    public List<SeenRequest> seen() {
        return door.seen().requests();
    }

    public ServerUnderTest subject() {
        return Sample.at(uri());
    }

    @Override
    public void close() {
        door.close();
        stub.close();
    }
}
