package dev.projectsapi.contract.clientfaults;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.projectsapi.contract.clientfaults.Kind.TIMEOUT;
import static dev.projectsapi.contract.faults.Answers.stall;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.time.Duration;
import java.util.List;

/** Row 45: the wall clock is nobody's business but that of a {@code Retry-After} date. */
final class ClockRow {

    private ClockRow() {}

    static List<Row> rows() {
        return List.of(Row.of(
                45,
                "the clock jumps back and forth",
                "deadlines unaffected (monotonic clock)",
                new FaultCase("the server's clock", ClockRow::serverJumps),
                new FaultCase("our clock", ClockRow::nobodyAsks)));
    }

    private static void serverJumps(Stage stage) {
        Duration pause = Duration.ofSeconds(1);
        HttpAnswer limited = HttpAnswer.json(429, Payload.error("TOO_MANY_REQUESTS"));
        stage.serve(
                limited.with("Retry-After", "1").with("Date", "Thu, 01 Jan 1970 00:00:00 GMT"),
                limited.with("Date", "Fri, 01 Jan 2100 00:00:00 GMT"),
                stall());

        Expected.of(TIMEOUT)
                .requests(3)
                .took(Setup.TOTAL.minusMillis(5))
                .took(pause)
                .check(stage.client().list());
    }

    /** Nothing can turn the clock of a running JVM, so its source is what is looked at. */
    private static void nobodyAsks(Stage stage) {
        noClasses()
                .that(resideInAPackage("dev.projectsapi.client..")
                        .and(resideInAPackage("..generated..").negate()))
                .and()
                .doNotHaveSimpleName("RetryAfter")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .check(new ClassFileImporter().importPackages("dev.projectsapi.client"));
    }
}
