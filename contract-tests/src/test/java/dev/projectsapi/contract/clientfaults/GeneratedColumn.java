package dev.projectsapi.contract.clientfaults;

import java.util.List;

/**
 * Plays the table to the generator's output and prints, for each row, whether it passes. In a process of its own, for it reads
 * whatever it is sent into memory, and some of its calls never end.
 */
final class GeneratedColumn {

    static final String MARK = "row ";

    private GeneratedColumn() {}

    public static void main(String[] args) {
        for (Row row : FaultTable.ROWS) {
            System.out.println(MARK + row.number() + " " + cell(row));
        }
        // calls may be left that do not end
        System.exit(0);
    }

    private static String cell(Row row) {
        for (FaultCase each : row.cases()) {
            String fault = fault(each);
            if (!fault.isEmpty()) {
                return "no" + (row.cases().size() == 1 ? "" : ", " + each.name()) + ": " + fault;
            }
        }
        return "yes";
    }

    /** What came of the call that was to be survived and was not; empty if it was. */
    private static String fault(FaultCase each) {
        Stage stage = new Stage(GeneratedClient::new);
        try (stage) {
            each.play().on(stage);
            return "";
        } catch (OutOfMemoryError e) {
            return "`OutOfMemoryError`";
        } catch (Throwable e) { // of an assertion, or of a method that it does not have
            List<Outcome> outcomes = stage.outcomes();
            return outcomes.isEmpty()
                    ? "there is no such call"
                    : outcomes.get(outcomes.size() - 1).inTable();
        }
    }
}
