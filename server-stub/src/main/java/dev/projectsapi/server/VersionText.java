package dev.projectsapi.server;

import dev.projectsapi.spec.Contract;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which server this is, and which contract it keeps. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"projects-server " + version, "contract " + Contract.builtInFingerprint()};
    }
}
