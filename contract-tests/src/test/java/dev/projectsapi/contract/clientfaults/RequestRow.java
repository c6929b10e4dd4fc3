package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.Kind.INVALID_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.util.List;
import java.util.function.Function;

/** Row 50: what the contract forbids is not even sent. */
final class RequestRow {

    private RequestRow() {}

    static List<Row> rows() {
        return List.of(Row.of(
                50,
                "arguments out of the contract (0, 201, lower-case Sid, token with skip, null)",
                "refused before sending, with the server's own code and `FieldName`",
                refused("count 0", "PARAMETER_INVALID", "Results_Count", client -> client.list(0, null, null)),
                refused("count 201", "PARAMETER_INVALID", "Results_Count", client -> client.list(201, null, null)),
                refused("skip -1", "PARAMETER_INVALID", "Results_Skip", client -> client.list(null, -1, null)),
                refused(
                        "a Sid in lower case",
                        "PARAMETER_INVALID",
                        "PropertySid",
                        client -> client.get(Client.SID.toLowerCase(java.util.Locale.ROOT))),
                refused("null", "PARAMETER_INVALID", "PropertySid", client -> client.get(null)),
                refused(
                        "a token that is none",
                        "PARAMETER_INVALID",
                        "NextPageToken",
                        client -> client.list(null, null, "*")),
                refused(
                        "a token with a skip",
                        "CONFLICTING_PARAMETERS",
                        "Results_Skip",
                        client -> client.list(null, 1, "token"))));
    }

    private static FaultCase refused(String name, String code, String field, Function<Client, Outcome> call) {
        return new FaultCase(name, stage -> {
            stage.serve(HttpAnswer.json(200, Payload.page()));

            Outcome outcome = call.apply(stage.client());

            Expected.of(INVALID_REQUEST).requests(0).code(code).says(field).check(outcome);
            assertThat(outcome.failure().fields()).containsExactly(field);
        });
    }
}
