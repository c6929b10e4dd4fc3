package dev.projectsapi.contract.example;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.projectsapi.contract.restassured.ConformanceFilter;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example in the Javadoc of {@link ConformanceFilter}. */
final class OurSuiteTest {

    private static final OurServer SERVER = OurServer.start();

    @BeforeAll
    static void start() {
        RestAssured.baseURI = SERVER.url().toString();
        RestAssured.filters(new ConformanceFilter());
    }

    @Test
    void tellsHowManyProjectsThereAre() {
        given().auth()
                .preemptive()
                .basic("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-one-project")
                .get("/v2/Properties")
                .then()
                .body("TotalCount", equalTo(1));
    }

    @AfterAll
    static void stop() {
        RestAssured.reset();
        SERVER.close();
    }
}
