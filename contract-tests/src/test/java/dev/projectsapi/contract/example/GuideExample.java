package dev.projectsapi.contract.example;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.ServerContract;
import dev.projectsapi.contract.ServerUnderTest;
import java.net.URI;
import java.nio.file.Path;

/** Holds the example of {@code docs/verify-your-server.md}, so that it is compiled. No server is where it says, so it does not run. */
final class GuideExample {

    private GuideExample() {}

    @SuppressWarnings("ClassCanBeStatic") // as the guide shows it: there it is no nested class
    final class OurServerTest extends ServerContract {

        @Override
        protected ServerUnderTest serverUnderTest() {
            return ServerUnderTest.at(URI.create("http://127.0.0.1:8080"))
                    .withAccount(Account.of("VA5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "many:projects:4Kd8Qw"))
                    .withAccount(Account.of("VB5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "few-projects-9Zt3Rb"))
                    .withAccount(Account.inactive("VD5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "inactive-5Pv2Ns"))
                    .withData(Path.of("fixture.yaml"));
        }
    }
}
