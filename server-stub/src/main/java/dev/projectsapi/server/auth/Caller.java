package dev.projectsapi.server.auth;

/** Who has shown the right credentials of an account; it may still be inactive. */
public record Caller(String accountSid, boolean active) {}
