import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes the table of Windows time zone ids that ICU4J holds, as a properties file; the build runs it. */
public final class WindowsZonesTable {

    private WindowsZonesTable() {}

    public static void main(String[] args) throws IOException {
        StringBuilder lines = new StringBuilder();
        table().forEach((windowsId, zone) ->
                lines.append(windowsId.replace(" ", "\\ ")).append('=').append(zone).append('\n'));
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    /** Windows id to zone, the one of the whole world (001) where regions differ. */
    static Map<String, String> table() {
        Map<String, String> zones = new TreeMap<>();
        for (String zone : TimeZone.getAvailableIDs()) {
            String windowsId = TimeZone.getWindowsID(zone);
            if (windowsId != null) {
                zones.put(windowsId, TimeZone.getIDForWindowsID(windowsId, "001"));
            }
        }
        return zones;
    }
}
