package dev.projectsapi.contract.clientfaults;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rows, in their order. */
final class FaultTable {

    static final List<Row> ROWS = Stream.of(
                    AnswerRows.rows(),
                    RetryRows.rows(),
                    ConnectionRows.rows(),
                    TimeRows.rows(),
                    SizeRows.rows(),
                    WalkRows.rows(),
                    SecretRows.rows(),
                    StoppingRows.rows(),
                    ClockRow.rows(),
                    SharedRows.rows(),
                    RequestRow.rows(),
                    TrustRow.rows())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Row::number))
            .toList();

    private FaultTable() {}
}
