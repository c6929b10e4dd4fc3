package dev.projectsapi.contract.exchange;

/** One header line, as it is on the wire. */
public record Header(String name, String value) {}
