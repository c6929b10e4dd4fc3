package dev.projectsapi.server.data;

import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole data file in memory. */
final class Holdings implements DataSink {
    private final Problems problems;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, List<Project>> projects = new HashMap<>();
    private final Map<String, Integer> lineOfProject = new HashMap<>();

    Holdings(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void account(int line, AccountRecord account) {
        String sid = account.accountSid();
        if (accounts.containsKey(sid)) {
            problems.add(line, RecordReader.ACCOUNT_SID, "is the one of an earlier account");
            return;
        }
        if (account.token().isEmpty()) {
            problems.add(line, RecordReader.NO_TOKEN);
        }
        accounts.put(sid, new Account(sid, account.token().map(List::of).orElse(List.of()), account.active()));
    }

    @Override
    public void project(int line, Project project) {
        @Nullable Integer earlier = lineOfProject.putIfAbsent(project.propertySid(), line);
        if (earlier != null) {
            problems.add(line, RecordReader.PROJECT_SID, "is the one of the project in line " + earlier);
            return;
        }
        projects.computeIfAbsent(project.accountSid(), none -> new ArrayList<>())
                .add(project);
    }

    /** All of it, once everything was read; notes projects of accounts that are not there. */
    List<AccountHoldings> all() {
        projects.forEach((accountSid, ofAccount) -> {
            if (!accounts.containsKey(accountSid) && !problems.isCutShort()) {
                ofAccount.forEach(project -> problems.add(
                        lineOfProject.getOrDefault(project.propertySid(), 1),
                        RecordReader.ACCOUNT_SID,
                        "is the one of no account in this file"));
            }
        });
        return accounts.values().stream()
                .map(account -> new AccountHoldings(account, projects.getOrDefault(account.accountSid(), List.of())))
                .toList();
    }
}
