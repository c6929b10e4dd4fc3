package dev.projectsapi.contract.honest;

import java.util.LinkedHashMap;
import java.util.Map;

/** A project of the test server. */
public record Stored(
        String owner,
        String sid,
        String name,
        String domain,
        String zone,
        boolean sms,
        boolean recording,
        boolean integrations,
        boolean active) {

    /** As the wire shows it; to be changed by whoever got it. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("AccountSid", owner);
        fields.put("PropertySid", sid);
        fields.put("Name", name);
        fields.put("MainDomain", domain);
        fields.put("TimeZone", zone);
        fields.put("SmsEnabled", sms);
        fields.put("CallRecordingEnabled", recording);
        fields.put("IntegrationsEnabled", integrations);
        fields.put("Active", active);
        return fields;
    }
}
