package dev.projectsapi.contract.example;

import dev.projectsapi.contract.Sample;
import dev.projectsapi.server.ProjectsServer;
import java.net.URI;

/** The server of somebody who uses the kit; the part is played by the server-stub. */
record OurServer(ProjectsServer stub) implements AutoCloseable {

    static OurServer start() {
        return new OurServer(Sample.serve());
    }

    URI url() {
        return stub.baseUri();
    }

    @Override
    public void close() {
        stub.close();
    }
}
