package dev.projectsapi.server.store;

/** Which account a request says to come from, and the hash of the token that it shows for it. Nobody has checked them yet. */
public record Claim(String accountSid, TokenHash token) {}
