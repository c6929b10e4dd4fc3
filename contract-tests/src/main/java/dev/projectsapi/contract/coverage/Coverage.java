package dev.projectsapi.contract.coverage;

import java.util.List;

/**
 * What of the contract was exercised, and what was not. Each list has everything that the contract declares of its kind, in the
 * contract's order.
 *
 * @param parameters by the requests that gave them
 * @param statuses by the answers that had them
 * @param keywords of parameters: by the requests whose value lies on either side of them; of answers: by the values that were compared
 */
public record Coverage(List<Item> operations, List<Item> parameters, List<Item> statuses, List<Item> keywords) {

    /** One thing that the contract declares. {@code note} says why it was not exercised, and is empty where it was. */
    public record Item(String name, int times, String note) {

        public boolean isExercised() {
            return times > 0 && note.isEmpty();
        }
    }

    public Coverage {
        operations = List.copyOf(operations);
        parameters = List.copyOf(parameters);
        statuses = List.copyOf(statuses);
        keywords = List.copyOf(keywords);
    }

    /** Of a verification that never began. */
    public static Coverage none() {
        return new Coverage(List.of(), List.of(), List.of(), List.of());
    }
}
