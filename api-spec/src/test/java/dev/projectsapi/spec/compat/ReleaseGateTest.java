package dev.projectsapi.spec.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseGateTest {

    private static final Path CONTRACT = Path.of("src/main/openapi/projects.yaml");

    @TempDir
    private Path folder;

    /** The gate of the build. */
    @Test
    void ourContractMayFollowTheLastReleasedOne() {
        ReleaseGate gate = ReleaseGate.of(CONTRACT, Path.of("src/main/openapi/released"));

        System.out.println("Contract: " + gate.sentence());
        assertThat(gate.open()).as("%s %s", gate.sentence(), gate.changes()).isTrue();
    }

    @Test
    void isOpenWhileNothingHasBeenReleased() {
        assertThat(ReleaseGate.of(CONTRACT, folder.resolve("nowhere")))
                .isEqualTo(new ReleaseGate(
                        true, "No contract has been released yet: there is nothing to compare with.", List.of()));
    }

    @Test
    void isClosedForABreakingChange() throws IOException {
        released("1.0.0");

        ReleaseGate gate = ReleaseGate.of(edited("-        default: 50\n+        default: 60"), folder);

        assertThat(gate.open()).isFalse();
        assertThat(gate.sentence()).isEqualTo("Compared with 1.0.0: 1 breaking of 1 changes.");
    }

    @Test
    void isClosedForAChangeWithoutANewVersion() throws IOException {
        released("2.0.0");

        ReleaseGate gate = ReleaseGate.of(edited("-        maximum: 200\n+        maximum: 300"), folder);

        assertThat(gate.open()).isFalse();
        assertThat(gate.sentence())
                .isEqualTo("Compared with 2.0.0: changed, and the version is not greater: give it a new one.");
    }

    @Test
    void isOpenForAnAdditionWithANewVersion() throws IOException {
        released("1.0.0");

        ReleaseGate gate = ReleaseGate.of(edited("-        maximum: 200\n+        maximum: 300"), folder);

        assertThat(gate.open()).isTrue();
        assertThat(gate.sentence()).isEqualTo("Compared with 1.0.0: 1 changes, none of them breaking.");
    }

    @Test
    void comparesWithTheHighestNumberAndNotWithTheLastName() throws IOException {
        released("1.9.0");
        released("1.10.0");

        assertThat(ReleaseGate.of(CONTRACT, folder).sentence()).startsWith("Compared with 1.10.0:");
    }

    @Test
    void refusesAReleasedFileWithAnotherVersionThanItsName() throws IOException {
        Files.copy(CONTRACT, folder.resolve("9.9.9.yaml"));

        assertThatThrownBy(() -> ReleaseGate.of(CONTRACT, folder))
                .isInstanceOf(ContractException.class)
                .hasMessageEndingWith("9.9.9.yaml: is version 2.0.0, and so its name has to be");
    }

    private void released(String version) throws IOException {
        String contract = Files.readString(CONTRACT).replace("  version: 2.0.0\n", "  version: " + version + "\n");
        Files.writeString(folder.resolve(version + ".yaml"), contract);
    }

    private Path edited(String patch) throws IOException {
        Path next = Files.createDirectories(folder.resolve("next"));
        return new Edit("next", patch.lines().toList()).into(next);
    }
}
