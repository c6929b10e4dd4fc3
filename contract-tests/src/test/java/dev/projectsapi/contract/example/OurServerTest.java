package dev.projectsapi.contract.example;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.ServerContract;
import dev.projectsapi.contract.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;

/** The example in the Javadoc of {@link ServerContract}. */
final class OurServerTest extends ServerContract {

    private static final OurServer SERVER = OurServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    protected ServerUnderTest serverUnderTest() {
        return ServerUnderTest.at(SERVER.url())
                .withAccount(Account.of("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-one-project"))
                .withAccount(Account.of("EG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-many-pages"));
    }
}
