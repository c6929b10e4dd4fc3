package dev.projectsapi.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Windows time zone ids, by the table that the build makes from the Unicode CLDR. */
public final class WindowsZones {

    private static final Properties TABLE = read();

    private WindowsZones() {}

    /** The zone of a Windows id; empty if the table or the JDK does not know it. */
    public static Optional<ZoneId> zoneId(String windowsId) {
        String zone = TABLE.getProperty(windowsId);
        try {
            return zone == null ? Optional.empty() : Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            // a zone that is younger than this JDK's data
            return Optional.empty();
        }
    }

    /** The Windows ids of the table. */
    static Set<String> ids() {
        return TABLE.stringPropertyNames();
    }

    private static Properties read() {
        Properties table = new Properties();
        try (InputStream bytes =
                        Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.properties"));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            table.load(text);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
