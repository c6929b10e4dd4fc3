package dev.projectsapi.contract.restassured;

import dev.projectsapi.contract.exchange.Conformance;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.ProjectsApi;
import dev.projectsapi.contract.exchange.Violation;
import dev.projectsapi.spec.Contract;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;

/**
 * Holds every answer that a REST Assured suite gets against the contract; the test fails if it is not what the contract says, whatever
 * the test itself looks at.
 *
 * <pre>{@code
 *     @BeforeAll
 *     static void start() {
 *         RestAssured.baseURI = SERVER.url().toString();
 *         RestAssured.filters(new ConformanceFilter());
 *     }
 *
 *     @Test
 *     void tellsHowManyProjectsThereAre() {
 *         given().auth()
 *                 .preemptive()
 *                 .basic("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-one-project")
 *                 .get("/v2/Properties")
 *                 .then()
 *                 .body("TotalCount", equalTo(1));
 *     }
 * }</pre>
 *
 * <p>The failure names each broken rule, what was expected, what was seen, and a {@code curl} command that shows it again; never a token.
 * Each answer is judged by itself: whether two answers fit together is for {@link dev.projectsapi.contract.ServerContract} to find out.
 * So is what REST Assured hides: it unpacks compressed bodies and follows redirects before anybody sees them (switch that off by
 * {@code redirects().follow(false)}), and it cannot send what is not quite HTTP. Use the filter for requests to the API only: an answer of
 * anything else is a violation. It may be shared by all tests and threads.
 */
public final class ConformanceFilter implements OrderedFilter {

    private final ProjectsApi api;
    private final boolean allowUndeclaredFields;
    private final Conformance conformance;

    /** Against the built-in contract; a field that it does not declare is a violation. */
    public ConformanceFilter() {
        this(new ProjectsApi(Contract.builtIn()), false);
    }

    private ConformanceFilter(ProjectsApi api, boolean allowUndeclaredFields) {
        this.api = api;
        this.allowUndeclaredFields = allowUndeclaredFields;
        this.conformance = new Conformance(api, allowUndeclaredFields);
    }

    /**
     * Against another contract.
     *
     * @throws IllegalArgumentException if it is not one of this API
     */
    public ConformanceFilter against(Contract contract) {
        return new ConformanceFilter(new ProjectsApi(contract), allowUndeclaredFields);
    }

    /** A field that the contract does not declare is no violation. */
    public ConformanceFilter allowingUndeclaredFields() {
        return new ConformanceFilter(api, true);
    }

    /** As near to the wire as a filter can be: others may change what they hand on. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1_001;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        byte[] body = answer.asByteArray();
        SeenExchange seen = new SeenExchange(request, answer, body);
        Exchange exchange = seen.asExchange(api.listPath());
        List<Violation> violations = conformance.judge(exchange);
        if (!violations.isEmpty()) {
            throw new AssertionError(new FailureText(seen, exchange).of(violations));
        }
        // the body can be read only once, and the test has not read it yet
        return new ResponseBuilder().clone(answer).setBody(body).build();
    }
}
