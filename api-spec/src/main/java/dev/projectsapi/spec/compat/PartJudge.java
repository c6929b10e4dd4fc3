package dev.projectsapi.spec.compat;

import static dev.projectsapi.spec.compat.Judgement.breaking;
import static dev.projectsapi.spec.compat.Judgement.compatible;

/** Judges a part that only one of two contracts has. */
final class PartJudge {

    private PartJudge() {}

    /** @param around the part of the older contract that it was added to */
    static Judgement added(Element part, Element around, Direction direction) {
        return switch (part.kind()) {
            case OPERATION ->
                compatible("Requests of before mean what they meant.", "Nothing; use it when you need it.");
            case PARAMETER, BODY -> sent(part);
            case RESPONSE -> response(part);
            case HEADER -> compatible("Programs ignore headers that they do not know.");
            case MEDIA ->
                direction == Direction.REQUEST
                        ? compatible("What was accepted before is accepted still.")
                        : media(around);
            case PROPERTY -> direction == Direction.REQUEST ? sent(part) : received(around);
            case SERVER -> compatible("The other servers answer as before.");
            case CODE ->
                compatible(
                        "Programs treat a code that they do not know by the status.",
                        "Nothing, unless you want to tell it from others.");
            case VARIABLE ->
                breaking("The server's address is made another way now.", "Look at the address that you call.");
            case VALUE, ITEMS, OTHERS ->
                direction == Direction.REQUEST
                        ? breaking(
                                "Values were free before, and some are refused now.",
                                "Send only what the schema allows.")
                        : compatible("Values were free before, and are within a schema now.");
            case CONTRACT -> throw new IllegalArgumentException("A contract is no part of another");
        };
    }

    private static Judgement sent(Element part) {
        return part.says("required", "true")
                ? breaking("A request without it is refused now.", "Send it with every request.")
                : compatible("A request without it means what it meant.", "Nothing; use it when you need it.");
    }

    private static Judgement received(Element around) {
        return around.says("closed", "true")
                ? breaking(
                        "The older contract said that there are no other fields, and programs may refuse one.",
                        "Generate clients anew, and ignore fields that you do not know.")
                : compatible("Programs ignore fields that they do not know.");
    }

    private static Judgement media(Element around) {
        return around.children().stream().noneMatch(child -> child.kind() == Kind.MEDIA)
                ? compatible("The older contract said nothing of a body here.")
                : breaking(
                        "Who accepts any media type may get this one now.",
                        "Send an Accept header that names what you read.");
    }

    private static Judgement response(Element response) {
        return response.key().matches("(?i)4..|5..|default")
                ? compatible("Programs treat an error that they do not know by the class of its status.")
                : breaking(
                        "Programs know of no other success, and none of them reads this one.",
                        "Handle the new status.");
    }

    static Judgement removed(Element part, Direction direction) {
        return switch (part.kind()) {
            case OPERATION ->
                breaking("Requests to it get an error now.", "Do without it, or stay with the older version.");
            case PARAMETER, BODY -> breaking("What it asked for does not happen any more.", "Do without it.");
            case RESPONSE ->
                breaking("Programs wait for this answer, and know no other in its place.", "Look what comes instead.");
            case HEADER, PROPERTY ->
                direction == Direction.REQUEST
                        ? breaking("What it asked for does not happen any more.", "Do without it.")
                        : breaking("Programs read it.", "Do without it.");
            case MEDIA ->
                direction == Direction.REQUEST
                        ? breaking("Requests of this media type are refused now.", "Send another media type.")
                        : breaking("Who accepts only this media type gets an error now.", "Accept another media type.");
            case SERVER -> breaking("Programs call this address.", "Call another server of the contract.");
            case CODE -> breaking("Programs wait for this code.", "Look which code comes instead.");
            case VARIABLE ->
                breaking("The server's address is made another way now.", "Look at the address that you call.");
            case VALUE, ITEMS, OTHERS ->
                direction == Direction.REQUEST
                        ? compatible("What was accepted before is accepted still.")
                        : breaking("Anything may come now.", "Check what you read.");
            case CONTRACT -> throw new IllegalArgumentException("A contract is no part of another");
        };
    }
}
