package dev.projectsapi.server.data;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.resource.ProjectFields;
import dev.projectsapi.server.resource.TextRule;
import dev.projectsapi.server.store.Account;
import dev.projectsapi.server.store.AccountHoldings;
import dev.projectsapi.server.store.Project;
import dev.projectsapi.server.store.TokenHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes accounts and projects of nodes, and notes everything that is wrong with them. */
final class HoldingsReader {
    private static final String ACCOUNT_SID = "AccountSid";
    private static final String TOKEN = "Token";
    private static final String TOKEN_HASH = "TokenSha256";
    private static final String ACTIVE = "Active";
    private static final String PROJECTS = "Properties";
    private static final Set<String> ACCOUNT_FIELDS = Set.of(ACCOUNT_SID, TOKEN, TOKEN_HASH, ACTIVE, PROJECTS);
    private static final TextRule SID_RULE =
            new TextRule(0, Integer.MAX_VALUE, Pattern.compile(ContractFacts.ACCOUNT_SID_PATTERN));
    private static final TextRule TOKEN_RULE = new TextRule(8, 1000, null);
    private static final TextRule HASH_RULE = new TextRule(0, Integer.MAX_VALUE, Pattern.compile("[0-9a-fA-F]{64}"));

    private final Problems problems;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, List<Project>> projects = new HashMap<>();
    private final Map<String, Integer> lineOfProject = new HashMap<>();

    HoldingsReader(Problems problems) {
        this.problems = problems;
    }

    List<AccountHoldings> holdings() {
        return accounts.values().stream()
                .map(account -> new AccountHoldings(account, projects.getOrDefault(account.accountSid(), List.of())))
                .toList();
    }

    /** Notes projects of accounts that are not there. Only where projects name their accounts themselves, and in any order. */
    void refuseStrays() {
        projects.forEach((accountSid, ofAccount) -> {
            if (!accounts.containsKey(accountSid)) {
                int line = lineOfProject.getOrDefault(ofAccount.get(0).propertySid(), 1);
                problems.add(line, ACCOUNT_SID, "is the one of no account in this file");
            }
        });
    }

    /** A project that names its account itself. */
    void addProject(Node node) {
        if (node.isMap() && !node.fields().containsKey(ACCOUNT_SID)) {
            problems.add(node.line(), ACCOUNT_SID, "is missing");
        }
        addProject(node, Optional.empty());
    }

    void addAccount(Node node) {
        if (!node.isMap()) {
            problems.add(node.line(), "an account has to be a map of fields");
            return;
        }
        Map<String, Node> fields = node.fields();
        refuseUnknown(fields, ACCOUNT_FIELDS);
        Optional<String> sid = text(node, ACCOUNT_SID, SID_RULE);
        Optional<TokenHash> token = token(node);
        @Nullable Node active = fields.get(ACTIVE);
        if (active != null && !(active.value() instanceof Boolean)) {
            problems.add(active.line(), ACTIVE, "has to be true or false");
        }
        if (sid.isPresent() && accounts.containsKey(sid.get())) {
            problems.add(node.lineOf(ACCOUNT_SID), ACCOUNT_SID, "is the one of an earlier account");
        }
        if (sid.isPresent() && token.isPresent()) {
            boolean isActive = active == null || Boolean.TRUE.equals(active.value());
            accounts.putIfAbsent(sid.get(), new Account(sid.get(), List.of(token.get()), isActive));
        }
        @Nullable Node list = fields.get(PROJECTS);
        if (list != null && !list.isList()) {
            problems.add(list.line(), PROJECTS, "has to be a list");
        } else if (list != null) {
            list.items().forEach(item -> addProject(item, sid));
        }
    }

    private void addProject(Node node, Optional<String> accountSid) {
        if (!node.isMap()) {
            problems.add(node.line(), "a project has to be a map of fields");
            return;
        }
        Map<String, Object> values = new HashMap<>();
        accountSid.ifPresent(sid -> values.put(ACCOUNT_SID, sid));
        boolean good = true;
        for (ProjectFields.Field field : ProjectFields.ALL) {
            @Nullable Node given = node.fields().get(field.name());
            if (given != null && given.value() != null) {
                Optional<String> problem = values.containsKey(field.name())
                                && !values.get(field.name()).equals(given.value())
                        ? Optional.of("is not the one of the account around it")
                        : field.problem(given.value());
                problem.ifPresent(text -> problems.add(given.line(), field.name(), text));
                good &= problem.isEmpty();
                values.put(field.name(), given.value());
            } else if (!values.containsKey(field.name())) {
                // of an account whose own Sid is bad, this was said there
                good = false;
                if (!field.name().equals(ACCOUNT_SID)) {
                    problems.add(node.line(), field.name(), "is missing");
                }
            }
        }
        good &= refuseUnknown(
                node.fields(),
                ProjectFields.ALL.stream().map(ProjectFields.Field::name).collect(java.util.stream.Collectors.toSet()));
        if (good) {
            add(ProjectFields.project(values), node);
        }
    }

    private void add(Project project, Node node) {
        int line = node.lineOf(ContractFacts.PROJECT_PARAMETER);
        @Nullable Integer earlier = lineOfProject.putIfAbsent(project.propertySid(), line);
        if (earlier != null) {
            problems.add(line, ContractFacts.PROJECT_PARAMETER, "is the one of the project in line " + earlier);
            return;
        }
        projects.computeIfAbsent(project.accountSid(), none -> new ArrayList<>())
                .add(project);
    }

    private Optional<TokenHash> token(Node account) {
        boolean plain = account.fields().containsKey(TOKEN);
        if (plain == account.fields().containsKey(TOKEN_HASH)) {
            problems.add(account.line(), "an account needs either " + TOKEN + " or " + TOKEN_HASH);
            return Optional.empty();
        }
        return plain
                ? text(account, TOKEN, TOKEN_RULE).map(TokenHash::of)
                : text(account, TOKEN_HASH, HASH_RULE).map(TokenHash::ofHex);
    }

    private Optional<String> text(Node node, String name, TextRule rule) {
        @Nullable Node given = node.fields().get(name);
        if (given == null || given.value() == null) {
            problems.add(node.line(), name, "is missing");
            return Optional.empty();
        }
        Optional<String> problem = given.value() instanceof String text
                ? rule.problem(text)
                : Optional.of("has to be text, put it in quotes");
        problem.ifPresent(text -> problems.add(given.line(), name, text));
        return problem.isPresent() ? Optional.empty() : Optional.of((String) given.value());
    }

    private boolean refuseUnknown(Map<String, Node> fields, Set<String> known) {
        boolean good = true;
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                problems.add(field.getValue().line(), field.getKey(), "is no field that belongs here");
                good = false;
            }
        }
        return good;
    }
}
