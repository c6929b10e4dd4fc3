package dev.projectsapi.server.data;

import dev.projectsapi.server.generated.ContractFacts;
import dev.projectsapi.server.resource.ProjectFields;
import dev.projectsapi.server.resource.TextRule;
import dev.projectsapi.server.store.TokenHash;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes accounts and projects of nodes, and notes everything that is wrong with them. */
final class RecordReader {
    static final String ACCOUNT_SID = "AccountSid";
    static final String PROJECT_SID = ContractFacts.PROJECT_PARAMETER;
    static final String PROJECTS = "Properties";
    private static final String TOKEN = "Token";
    private static final String TOKEN_HASH = "TokenSha256";
    private static final String ACTIVE = "Active";
    private static final Set<String> ACCOUNT_FIELDS = Set.of(ACCOUNT_SID, TOKEN, TOKEN_HASH, ACTIVE, PROJECTS);
    private static final Set<String> PROJECT_FIELDS =
            ProjectFields.ALL.stream().map(ProjectFields.Field::name).collect(Collectors.toUnmodifiableSet());
    static final String NO_TOKEN = "an account needs either " + TOKEN + " or " + TOKEN_HASH;
    private static final TextRule SID_RULE =
            new TextRule(0, Integer.MAX_VALUE, Pattern.compile(ContractFacts.ACCOUNT_SID_PATTERN));
    private static final TextRule TOKEN_RULE = new TextRule(8, 1000, null);
    private static final TextRule HASH_RULE = new TextRule(0, Integer.MAX_VALUE, Pattern.compile("[0-9a-fA-F]{64}"));
    /** What stands for a token that is bad, which was told: it is not also missing. */
    private static final TokenHash BAD = TokenHash.of("");

    private final Problems problems;
    private final DataSink sink;

    RecordReader(Problems problems, DataSink sink) {
        this.problems = problems;
        this.sink = sink;
    }

    /** Whether a map that stands alone is meant as a project: it has a field that no account has. */
    static boolean isProject(Node node) {
        return node.fields().keySet().stream()
                .anyMatch(field -> PROJECT_FIELDS.contains(field) && !ACCOUNT_FIELDS.contains(field));
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
        boolean twoTokens = fields.containsKey(TOKEN) && fields.containsKey(TOKEN_HASH);
        if (twoTokens) {
            problems.add(node.line(), NO_TOKEN);
        }
        Optional<TokenHash> token = token(node);
        @Nullable Node active = fields.get(ACTIVE);
        if (active != null && !(active.value() instanceof Boolean)) {
            problems.add(active.line(), ACTIVE, "has to be true or false");
        }
        @Nullable Node list = fields.get(PROJECTS);
        if (list != null && !list.isList()) {
            problems.add(list.line(), PROJECTS, "has to be a list");
        } else if (list != null) {
            list.items().forEach(item -> addProject(item, sid));
        }
        boolean isActive = active == null || Boolean.TRUE.equals(active.value());
        sid.ifPresent(known ->
                sink.account(node.lineOf(ACCOUNT_SID), new AccountRecord(known, token, isActive, list != null)));
    }

    /** The Sid of an account that is still being read; empty if it is not there or bad, which {@link #addAccount} will say. */
    static Optional<String> sidOf(Map<String, Node> fields) {
        @Nullable Node sid = fields.get(ACCOUNT_SID);
        return sid != null
                        && sid.value() instanceof String text
                        && SID_RULE.problem(text).isEmpty()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A project of the account around it; that one's Sid is empty if it is bad. */
    void addProject(Node node, Optional<String> accountSid) {
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
        good &= refuseUnknown(node.fields(), PROJECT_FIELDS);
        if (good) {
            sink.project(node.lineOf(PROJECT_SID), ProjectFields.project(values));
        }
    }

    private Optional<TokenHash> token(Node account) {
        if (account.fields().containsKey(TOKEN_HASH)) {
            return text(account, TOKEN_HASH, HASH_RULE).map(TokenHash::ofHex).or(() -> Optional.of(BAD));
        }
        return account.fields().containsKey(TOKEN)
                ? text(account, TOKEN, TOKEN_RULE).map(TokenHash::of).or(() -> Optional.of(BAD))
                : Optional.empty();
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
