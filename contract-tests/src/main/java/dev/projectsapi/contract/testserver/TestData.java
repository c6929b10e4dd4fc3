package dev.projectsapi.contract.testserver;

import dev.projectsapi.contract.faults.Payload;
import dev.projectsapi.server.resource.ProjectFields;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.TokenHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Accounts and projects of a test, in code. Immutable: each step gives more data. Values that the contract does not allow are refused
 * where they are given.
 */
public final class TestData {

    private static final int SID_DIGITS =
            Payload.project().path("PropertySid").asText().length() - 1;

    private final List<Holder> holders;

    private TestData(List<Holder> holders) {
        this.holders = List.copyOf(holders);
    }

    /** No account, so far. */
    public static TestData none() {
        return new TestData(List.of());
    }

    /** One more account, without a project. */
    public TestData account(String accountSid, String token) {
        return with(new Holder(accountSid, token, true, List.of()));
    }

    /** One more account, which is answered with 403. */
    public TestData inactiveAccount(String accountSid, String token) {
        return with(new Holder(accountSid, token, false, List.of()));
    }

    /** One more project of the account added last; what is not said is as in the contract's example. */
    public TestData project(String propertySid, String name) {
        return project(Map.of("PropertySid", propertySid, "Name", name));
    }

    /** The same with any fields, by their names in the contract. */
    public TestData project(Map<String, Object> fields) {
        Holder last = last();
        Map<String, Object> values = new HashMap<>();
        Payload.project()
                .properties()
                .forEach(field -> values.put(
                        field.getKey(),
                        field.getValue().isBoolean()
                                ? (Object) field.getValue().booleanValue()
                                : field.getValue().textValue()));
        values.putAll(fields);
        values.put("AccountSid", last.accountSid());
        List<Holder> all = new ArrayList<>(holders.subList(0, holders.size() - 1));
        all.add(last.with(checked(values)));
        return new TestData(all);
    }

    /** So many more projects, `Project 1` and so on, with Sids in this order. */
    public TestData projects(int count) {
        TestData data = this;
        int begin = last().projects().size();
        for (int number = begin + 1; number <= begin + count; number++) {
            String digits = Integer.toString(number);
            String sid = "S" + "0".repeat(SID_DIGITS - digits.length()) + digits;
            data = data.project(sid, "Project " + number);
        }
        return data;
    }

    List<AccountHoldings> holdings() {
        return holders.stream().map(Holder::holdings).toList();
    }

    private TestData with(Holder holder) {
        List<Holder> all = new ArrayList<>(holders);
        all.add(holder);
        return new TestData(all);
    }

    private Holder last() {
        if (holders.isEmpty()) {
            throw new IllegalStateException("A project belongs to an account: add one first");
        }
        return holders.get(holders.size() - 1);
    }

    private static Project checked(Map<String, Object> values) {
        for (ProjectFields.Field field : ProjectFields.ALL) {
            field.problem(Objects.requireNonNull(values.get(field.name()))).ifPresent(problem -> {
                throw new IllegalArgumentException(field.name() + " " + problem);
            });
        }
        return ProjectFields.project(values);
    }

    /** The accounts' Sids, no token. */
    @Override
    public String toString() {
        return holders.toString();
    }

    /** An account to be; its token is in no text. */
    private record Holder(String accountSid, String token, boolean active, List<Project> projects) {

        Holder with(Project project) {
            List<Project> all = new ArrayList<>(projects);
            all.add(project);
            return new Holder(accountSid, token, active, all);
        }

        AccountHoldings holdings() {
            return new AccountHoldings(new Account(accountSid, List.of(TokenHash.of(token)), active), projects);
        }

        @Override
        public String toString() {
            return accountSid;
        }
    }
}
