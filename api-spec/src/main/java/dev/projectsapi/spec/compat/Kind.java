package dev.projectsapi.spec.compat;

/** What a part of a contract is. It decides what its coming and going means. */
enum Kind {
    CONTRACT("contract"),
    SERVER("server"),
    VARIABLE("variable"),
    OPERATION("operation"),
    PARAMETER("parameter"),
    BODY("request body"),
    RESPONSE("response"),
    HEADER("header"),
    MEDIA("media type"),
    VALUE("schema"),
    PROPERTY("property"),
    ITEMS("items"),
    /** The members of an object that have no name of their own ({@code additionalProperties}). */
    OTHERS("other properties"),
    CODE("error code");

    final String title;

    Kind(String title) {
        this.title = title;
    }

    /** As the beginning of an id. */
    String id() {
        return title.replace(' ', '-');
    }
}
