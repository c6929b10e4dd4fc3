package dev.projectsapi.contract.change;

import dev.projectsapi.client.InvalidRequestException;
import dev.projectsapi.client.ListOptions;
import dev.projectsapi.client.ProjectsClient;
import java.io.Closeable;
import java.net.URI;
import java.util.function.IntPredicate;

/** The client, whichever code was made for it. It is tested with a count: whether it asks for so many projects. */
public final class ClientOfAnyCode implements IntPredicate, Closeable {

    private final ProjectsClient client;

    public ClientOfAnyCode(URI server) {
        this.client = ProjectsClient.builder()
                .baseUrl(server)
                .credentials("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token")
                .build();
    }

    @Override
    public boolean test(int count) {
        try {
            client.projects().list(ListOptions.ofCount(count));
            return true;
        } catch (InvalidRequestException refused) {
            return refused.attempts() > 0;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
