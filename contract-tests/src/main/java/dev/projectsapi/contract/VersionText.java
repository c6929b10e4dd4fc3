package dev.projectsapi.contract;

import dev.projectsapi.spec.Contract;
import picocli.CommandLine.IVersionProvider;

/** Version of the program, and version and fingerprint of the contract that is in it. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        Contract contract = Contract.builtIn();
        return new String[] {
            "projects-contract " + (version == null ? "(not packaged)" : version),
            "contract " + contract.version() + " sha256 " + contract.sha256()
        };
    }
}
