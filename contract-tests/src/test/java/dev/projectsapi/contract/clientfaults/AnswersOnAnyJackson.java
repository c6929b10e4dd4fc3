package dev.projectsapi.contract.clientfaults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Plays the rows about answers with the Jackson that is on the class path, and says which it was. Ends with 1 where a case fails. */
final class AnswersOnAnyJackson {

    private AnswersOnAnyJackson() {}

    public static void main(String[] args) throws Exception {
        List<Row> rows = AnswerRows.rows();
        for (Row row : rows) {
            for (FaultCase each : row.cases()) {
                try (Stage stage = new Stage(OurClient::new)) {
                    each.play().on(stage);
                }
            }
        }
        System.out.println("Jackson " + new ObjectMapper().version() + ", " + rows.size() + " rows");
    }
}
