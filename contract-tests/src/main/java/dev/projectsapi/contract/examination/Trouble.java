package dev.projectsapi.contract.examination;

/** Sets up the server that a case needs. */
@FunctionalInterface
interface Trouble {

    /** On that port (0: a free one). Throws {@link CannotStage} where this machine has no such trouble to give. */
    Scene open(Origin origin, int port);
}
