package dev.projectsapi.contract;

import java.time.LocalDate;
import java.util.Optional;

/** A rule (by its id or a beginning of it) that a server is known not to meet, why, and until when that is accepted. */
public record KnownGap(String rule, String reason, Optional<LocalDate> expires) {}
