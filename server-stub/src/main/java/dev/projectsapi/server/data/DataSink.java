package dev.projectsapi.server.data;

import dev.projectsapi.server.store.Project;

/**
 * Takes what a data file holds, record by record, as it is read. Each record keeps the contract; whether they go together (a Sid
 * twice, a project of no account, an account that no token was ever given to) is for the sink to see.
 */
public interface DataSink {
    /** Comes after the account's projects where those are listed in it. */
    void account(int line, AccountRecord account);

    void project(int line, Project project);
}
