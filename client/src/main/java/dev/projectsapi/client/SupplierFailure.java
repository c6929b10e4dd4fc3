package dev.projectsapi.client;

/** Carries what a credentials supplier has thrown through code that would take it for a failure of its own. */
final class SupplierFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SupplierFailure(Throwable thrown) {
        super(null, thrown, false, false);
    }

    /** What was thrown, as it was thrown: also what Java would want to be declared, which other languages do not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: nothing is cast
    <E extends Throwable> RuntimeException rethrow() throws E {
        throw (E) getCause();
    }
}
