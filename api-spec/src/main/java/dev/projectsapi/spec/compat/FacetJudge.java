package dev.projectsapi.spec.compat;

import static dev.projectsapi.spec.compat.Judgement.breaking;
import static dev.projectsapi.spec.compat.Judgement.compatible;

import java.util.Set;

/** Judges what is said of a part that both contracts have. */
final class FacetJudge {

    private FacetJudge() {}

    static Judgement judge(Direction direction, String facet, Set<String> older, Set<String> newer) {
        Movement movement = Movement.of(facet, older, newer);
        if (movement == Movement.NONE || facet.equals(direction.idle)) {
            return neutral(facet, newer);
        }
        if (movement == Movement.OTHER) {
            return direction == Direction.REQUEST ? request(facet, older, newer) : response(facet, older, newer);
        }
        boolean wider = movement == Movement.WIDER;
        return switch (facet) {
            case "required" -> direction == Direction.REQUEST ? requiredToSend(wider) : requiredToCome(wider);
            case "security" -> security(wider);
            case "status" -> status(wider);
            default -> direction == Direction.REQUEST ? sent(wider) : received(wider);
        };
    }

    private static Judgement neutral(String facet, Set<String> newer) {
        if (facet.equals("deprecated") && !newer.isEmpty()) {
            return compatible("It works as before, and a later version may be without it.", "Plan to do without it.");
        }
        return compatible("Nothing that programs relied on has changed.");
    }

    private static Judgement sent(boolean wider) {
        return wider
                ? compatible("What was accepted before is accepted still.")
                : breaking(
                        "Some values that were accepted before are refused now.",
                        "Look where your programs send such values, and keep them within the new limit.");
    }

    private static Judgement received(boolean wider) {
        return wider
                ? breaking(
                        "Answers may hold values that were not allowed before.",
                        "Make room for such values: types, columns, checks; and generate clients anew.")
                : compatible("Whatever comes now was allowed before.");
    }

    private static Judgement requiredToSend(boolean wider) {
        return wider
                ? compatible("A request that has it is accepted still.")
                : breaking("A request without it is refused now.", "Send it with every request.");
    }

    private static Judgement requiredToCome(boolean wider) {
        return wider
                ? breaking("It was always there, and may be missing now.", "Handle answers without it.")
                : compatible("It is always there now; before, it might be.");
    }

    private static Judgement security(boolean wider) {
        return wider
                ? compatible("The credentials of before are accepted still.")
                : breaking(
                        "A way to show who calls is accepted no more.",
                        "Change over to one that the new contract has.");
    }

    private static Judgement status(boolean wider) {
        return wider
                ? compatible("A program that branches on the status first does the right thing.")
                : breaking(
                        "Programs wait for this code with that status.", "Look at the code under its other statuses.");
    }

    private static Judgement request(String facet, Set<String> older, Set<String> newer) {
        return switch (facet) {
            case "default" ->
                breaking(
                        "A request that leaves it out means something else now.",
                        older.isEmpty()
                                ? "Send the value that you rely on."
                                : "Send " + one(older) + " where you rely on it.");
            case "style", "explode", "allowReserved" ->
                breaking("The same value is written differently in a request now.", "Write it the new way.");
            default -> either(facet, older, newer, "Send only what the new contract allows.");
        };
    }

    private static Judgement response(String facet, Set<String> older, Set<String> newer) {
        return facet.equals("default")
                ? breaking("What a missing value stands for is another now.", "Look where your programs fill it in.")
                : either(facet, older, newer, "Read what the new contract allows.");
    }

    private static Judgement either(String facet, Set<String> older, Set<String> newer, String action) {
        return switch (facet) {
            case "operationId" ->
                breaking(
                        "Generated clients name their method after it.",
                        "Rename the calls when you generate your client anew.");
            case "type" -> type(older, newer);
            case "format" -> breaking("Generated code chooses its type by it.", "Generate clients anew. " + action);
            case "value" ->
                older.isEmpty() || newer.isEmpty()
                        ? breaking(
                                "Generated code has an enumeration only where there is a list of values.",
                                "Generate clients anew. " + action)
                        : breaking("Values have come and values have gone.", action);
            case "pattern" -> breaking("Nobody can tell that the one pattern is within the other.", action);
            case "first-server" ->
                breaking(
                        "Generated clients call the first server if nobody tells them another.",
                        "Name the server that you call.");
            default -> breaking("Nobody can tell that programs made for the one do for the other.", action);
        };
    }

    private static Judgement type(Set<String> older, Set<String> newer) {
        if (!older.contains("null") && newer.contains("null")) {
            return breaking("It may be null now, where no null was.", "Handle null; generate clients anew.");
        }
        if (older.contains("null") && !newer.contains("null")) {
            return breaking(
                    "Programs that wait for null, or send it, wait or send in vain.",
                    "Look where your programs do so; generate clients anew.");
        }
        return breaking(
                "Programs and generated types are made for the old type.",
                "Change the type, and generate clients anew.");
    }

    private static String one(Set<String> values) {
        return String.join(", ", values);
    }
}
