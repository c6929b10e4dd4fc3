package dev.projectsapi.contract.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.Sample;
import dev.projectsapi.contract.honest.HonestServer;
import dev.projectsapi.contract.restassured.ConformanceFilter;
import dev.projectsapi.server.ProjectsServer;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link ConformanceFilter} on its own, in an {@link OrdinarySuite}: red on broken servers, green on right ones. */
final class FilteredSuiteTest {

    /** Fields, envelope, media, status and errors, by the names that the kinds of broken servers have. */
    private static final Set<String> KINDS = Set.of("fields", "media", "headers", "errors", "messages");

    /** What they answer to these GETs is another than the honest answer and, by itself, as right: only a comparison shows the fault. */
    private static final Set<String> RIGHT_BY_ITSELF = Set.of(
            "messages: repeats a number that is out of range",
            "messages: repeats the request's id",
            "media: shows less in compressed bodies",
            // REST Assured has asked for it
            "media: compresses unasked",
            "media: compresses large bodies unasked");

    @BeforeEach
    void nothingFromOtherTests() {
        RestAssured.reset();
    }

    @Test
    void isRedOnEachBrokenServerWhoseFaultItMeets() {
        List<String> honest = honestAnswers();
        List<String> red = new ArrayList<>();
        List<String> green = new ArrayList<>();
        for (Broken broken : Broken.all()) {
            if (KINDS.contains(broken.kind())) {
                try (HonestServer server = HonestServer.start(broken.change())) {
                    OrdinarySuite suite = new OrdinarySuite(server.underTest());
                    if (!suite.answers().equals(honest)) {
                        boolean found = suite.firstRed(new ConformanceFilter()).isPresent();
                        (found ? red : green).add(broken.toString());
                    }
                }
            }
        }

        System.out.println("ten GETs with the filter: red on " + red.size() + " broken servers");
        assertThat(green).containsExactlyInAnyOrderElementsOf(RIGHT_BY_ITSELF);
        assertThat(red).hasSizeGreaterThan(90);
    }

    @Test
    void knowsTheKindsThatItNames() {
        assertThat(Broken.all()).extracting(Broken::kind).containsAll(KINDS);
    }

    @Test
    void isGreenOnTheHonestServer() {
        try (HonestServer server = HonestServer.start()) {
            assertThat(new OrdinarySuite(server.underTest()).firstRed(new ConformanceFilter()))
                    .isEmpty();
        }
    }

    @Test
    void isGreenOnTheServerStub() {
        try (ProjectsServer server = Sample.serve()) {
            Optional<Throwable> red = new OrdinarySuite(Sample.at(server.baseUri())).firstRed(new ConformanceFilter());

            assertThat(red).isEmpty();
        }
    }

    private static List<String> honestAnswers() {
        try (HonestServer server = HonestServer.start()) {
            return new OrdinarySuite(server.underTest()).answers();
        }
    }
}
