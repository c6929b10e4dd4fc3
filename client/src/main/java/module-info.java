import org.jspecify.annotations.NullMarked;

/** The client of the Projects API. What is generated, and what only serves the public classes, is not exported. */
@NullMarked
module dev.projectsapi.client {
    exports dev.projectsapi.client;

    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive java.net.http;
    // null marks are in our signatures; gone at run time
    requires static transitive org.jspecify;
    // @Generated, gone after compilation
    requires static jakarta.annotation;

    // Jackson fills the generated models
    opens dev.projectsapi.client.generated.model to
            com.fasterxml.jackson.databind;
}
