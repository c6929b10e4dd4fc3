package dev.projectsapi.contract.examination;

import java.util.List;
import java.util.stream.Stream;

/** All cases, in the order in which they are told. */
final class CaseBook {

    static final List<ClientCase> ALL = Stream.of(
                    WalkCases.all(), OutageCases.all(), SilenceCases.all(), BodyCases.all(), RefusalCases.all())
            .flatMap(List::stream)
            .toList();

    private CaseBook() {}
}
