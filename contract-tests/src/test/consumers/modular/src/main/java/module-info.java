/** Needs the client and, by that, all that the client needs. */
module consumer {
    requires dev.projectsapi.client;
}
