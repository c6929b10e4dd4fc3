package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.document.Document;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a contract may be published after the last one that was.
 *
 * @param open whether it may
 * @param sentence why
 * @param changes all that programs notice, since the last released contract
 */
public record ReleaseGate(boolean open, String sentence, List<Change> changes) {

    public ReleaseGate {
        changes = List.copyOf(changes);
    }

    /**
     * Compares with the highest release.
     *
     * @param released the folder of the released contracts; it need not be there
     */
    public static ReleaseGate of(Path contract, Path released) {
        List<Release> releases = Release.in(released);
        if (releases.isEmpty()) {
            return new ReleaseGate(
                    true, "No contract has been released yet: there is nothing to compare with.", List.of());
        }
        Release last = releases.get(releases.size() - 1);
        Document document = Document.openApi(contract);
        List<Change> changes = Comparison.of(last.document(), document);
        long breaking = changes.stream().filter(Change::breaking).count();
        String compared = "Compared with " + last.version() + ": ";
        if (breaking > 0) {
            return new ReleaseGate(
                    false, compared + breaking + " breaking of " + changes.size() + " changes.", changes);
        }
        boolean newer = Version.of(document).compareTo(last.version()) > 0;
        if (!changes.isEmpty() && !newer) {
            return new ReleaseGate(
                    false, compared + "changed, and the version is not greater: give it a new one.", changes);
        }
        return new ReleaseGate(true, compared + changes.size() + " changes, none of them breaking.", changes);
    }
}
