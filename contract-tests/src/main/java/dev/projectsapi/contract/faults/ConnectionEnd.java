package dev.projectsapi.contract.faults;

/**
 * The end of a connection.
 *
 * @param connection from 1
 * @param at when it was seen ({@link System#nanoTime()})
 * @param byPeer whether the other side ended it; else the script did, or the server's own end
 */
public record ConnectionEnd(int connection, long at, boolean byPeer) {}
