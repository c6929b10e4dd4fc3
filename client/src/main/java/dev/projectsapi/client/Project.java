package dev.projectsapi.client;

import dev.projectsapi.client.internal.WindowsZones;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A project, as the server sent it: a container for phone numbers and configurations, also known as a Property.
 *
 * @param accountSid the account that it belongs to
 * @param propertySid identifies it, for ever and among all accounts
 * @param name any text, kept exactly
 * @param mainDomain the domain that it is for
 * @param timeZone a Windows time zone id, such as {@code AUS Eastern Standard Time}
 * @param smsEnabled whether text messages are switched on
 * @param callRecordingEnabled whether calls are recorded
 * @param integrationsEnabled whether integrations are switched on
 * @param active whether it is active; inactive projects are listed, too
 */
public record Project(
        String accountSid,
        String propertySid,
        String name,
        String mainDomain,
        String timeZone,
        boolean smsEnabled,
        boolean callRecordingEnabled,
        boolean integrationsEnabled,
        boolean active) {

    /**
     * The zone that {@link #timeZone()} means by the table of the Unicode CLDR; empty for an id that the table, or this
     * JDK's time zone data, does not know.
     */
    public Optional<ZoneId> zoneId() {
        return WindowsZones.zoneId(timeZone);
    }
}
