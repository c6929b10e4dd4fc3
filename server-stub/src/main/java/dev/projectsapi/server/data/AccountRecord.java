package dev.projectsapi.server.data;

import dev.projectsapi.server.store.TokenHash;
import java.util.Optional;

/** An account as a data file has it. {@code whole}: the projects in its list are all that it has; else nothing is said of others. */
public record AccountRecord(String accountSid, Optional<TokenHash> token, boolean active, boolean whole) {}
