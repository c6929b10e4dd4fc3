package dev.projectsapi.server.store;

/** A container for phone numbers and configurations, of one account. Its values keep the contract: whoever makes one has checked them. */
public record Project(
        String accountSid,
        String propertySid,
        String name,
        String mainDomain,
        String timeZone,
        boolean smsEnabled,
        boolean callRecordingEnabled,
        boolean integrationsEnabled,
        boolean active) {}
