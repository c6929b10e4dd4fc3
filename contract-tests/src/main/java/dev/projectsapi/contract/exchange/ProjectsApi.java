package dev.projectsapi.contract.exchange;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Operation;
import dev.projectsapi.spec.Parameter;
import dev.projectsapi.spec.Response;
import dev.projectsapi.spec.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The contract by the roles of its parts: which operation lists, which parameter counts, which field is the Sid. Roles are recognised by
 * path, method and shape, so a contract with other names changes what is sent and expected, and no name is written in a rule.
 */
public final class ProjectsApi {

    private final Contract contract;
    private final Operation list;
    private final Operation one;
    private final Parameter sid;
    private final String itemsField;
    private final String totalField;
    private final String nextField;
    private final String oneField;
    private final String sidField;
    private final String accountField;
    private final Envelope envelope;

    /** @throws IllegalArgumentException if the contract has no list with a single resource below it */
    public ProjectsApi(Contract contract) {
        this.contract = contract;
        this.one = contract.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> operation.path().matches("[^{}]*/\\{[^/{}]+}"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the contract has no GET with a path parameter at its end"));
        this.list = contract.operation("GET", collection(one.path()))
                .orElseThrow(() -> new IllegalArgumentException("the contract has no GET " + collection(one.path())));
        this.sid = one.parameters().stream()
                .filter(parameter -> parameter.in().equals("path"))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the contract does not declare the parameter of " + one.path()));
        this.itemsField = field(body(list), schema -> schema.is("array"));
        this.totalField = field(body(list), schema -> schema.is("integer"));
        this.nextField = field(body(list), schema -> schema.is("string"));
        this.oneField = field(body(one), schema -> schema.is("object"));
        this.sidField = findSidField();
        this.accountField = findAccountField();
        this.envelope = Envelope.of(list);
    }

    private static String collection(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    public Contract contract() {
        return contract;
    }

    public Operation list() {
        return list;
    }

    public Operation one() {
        return one;
    }

    public String listPath() {
        return list.path();
    }

    /** The path of one project; {@code sid} is put in as it is. */
    public String onePath(String rawSid) {
        return list.path() + "/" + rawSid;
    }

    public Parameter sid() {
        return sid;
    }

    /** Counts: the integer whose smallest value is not 0. */
    public Optional<Parameter> count() {
        return query(parameter -> parameter.schema().is("integer") && !startsAtZero(parameter));
    }

    /** Skips: the integer that may be 0. */
    public Optional<Parameter> skip() {
        return query(parameter -> parameter.schema().is("integer") && startsAtZero(parameter));
    }

    /** Continues a list: the text. */
    public Optional<Parameter> token() {
        return query(parameter -> parameter.schema().is("string"));
    }

    private Optional<Parameter> query(Predicate<Parameter> wanted) {
        return list.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .filter(wanted)
                .findFirst();
    }

    private static boolean startsAtZero(Parameter parameter) {
        return parameter.schema().minimum() == null
                || parameter.schema().minimum().signum() == 0;
    }

    /** The status of a good answer. */
    public static int success(Operation operation) {
        return operation.responses().stream()
                .map(Response::status)
                .filter(status -> status.startsWith("2"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(200);
    }

    /** The schema of the body of a good answer. */
    public static Schema body(Operation operation) {
        return operation
                .response(success(operation))
                .flatMap(response -> response.content().values().stream().findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException("the contract has no body for GET " + operation.path()));
    }

    /** The list's field that holds the projects. */
    public String itemsField() {
        return itemsField;
    }

    public String totalField() {
        return totalField;
    }

    public String nextField() {
        return nextField;
    }

    /** The field of the single answer that holds the project. */
    public String oneField() {
        return oneField;
    }

    /** The schema of a project as the list shows it. */
    public Schema project() {
        Schema items =
                body(list).properties().getOrDefault(itemsField, body(list)).items();
        return items == null ? body(list) : items;
    }

    /** The project's field that is also the path parameter. */
    public String sidField() {
        return sidField;
    }

    /** The project's field that names the account. */
    public String accountField() {
        return accountField;
    }

    public Envelope envelope() {
        return envelope;
    }

    private String findSidField() {
        Map<String, Schema> fields = project().properties();
        return fields.containsKey(sid.name())
                ? sid.name()
                : field(
                        project(),
                        schema -> Objects.equals(schema.pattern(), sid.schema().pattern()));
    }

    /** The other field that looks like a Sid. */
    private String findAccountField() {
        return project().properties().keySet().stream()
                .filter(name -> !name.equals(sidField) && name.endsWith("Sid"))
                .findFirst()
                .orElse("AccountSid");
    }

    /** The statuses that the catalogue gives to a code; empty where it has none. */
    public List<Integer> statuses(String code) {
        return contract.errorCode(code).map(entry -> entry.status()).orElse(List.of());
    }

    private static String field(Schema schema, Predicate<Schema> wanted) {
        return schema.properties().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the contract's answers have another shape than a list of projects"));
    }
}
