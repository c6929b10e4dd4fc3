package dev.projectsapi.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsZonesTest {

    @Test
    void equalTheTableOfIcu() {
        SortedSet<String> windowsIds = Arrays.stream(TimeZone.getAvailableIDs())
                .map(TimeZone::getWindowsID)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(windowsIds).hasSizeGreaterThan(130);
        assertThat(WindowsZones.ids()).containsExactlyInAnyOrderElementsOf(windowsIds);
        assertThat(windowsIds)
                .allSatisfy(id -> assertThat(WindowsZones.zoneId(id))
                        .hasToString("Optional[" + TimeZone.getIDForWindowsID(id, "001") + "]"));
    }

    @ParameterizedTest
    @CsvSource({
        "AUS Eastern Standard Time, Australia/Sydney",
        "UTC, Etc/UTC",
        "UTC+12, Etc/GMT-12",
        "Pacific Standard Time (Mexico), America/Tijuana",
    })
    void knowTheZoneOfAnId(String id, String zone) {
        assertThat(WindowsZones.zoneId(id)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars Standard Time", "aus eastern standard time", "Australia/Sydney"})
    void areEmptyForAnythingElse(String id) {
        assertThat(WindowsZones.zoneId(id)).isEmpty();
    }
}
