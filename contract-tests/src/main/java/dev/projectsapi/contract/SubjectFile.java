package dev.projectsapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the file that says which server is verified, and as whom. Every mistake in it is one line that names the place. */
final class SubjectFile {

    private static final Set<String> FIELDS = Set.of("baseUrl", "accounts", "data");
    private static final Set<String> ACCOUNT_FIELDS =
            Set.of("accountSid", "token", "tokenEnv", "projects", "knownPropertySid", "inactive");

    private static final int HIGHEST_PORT = 65_535;

    private final Path file;
    private final Map<String, String> environment;

    SubjectFile(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /** @param url takes the place of the file's {@code baseUrl}, which may then be missing */
    ServerUnderTest read(Optional<URI> url) {
        JsonNode root = Files.tree(file);
        if (!root.isObject()) {
            throw new InputException(file + ": a subject file has baseUrl and accounts");
        }
        knownFields(root, FIELDS, "");
        URI base = url.orElseGet(() -> address(text(root, "baseUrl", "")));
        List<Account> accounts = new ArrayList<>();
        if (!root.path("accounts").isArray()) {
            throw new InputException(file + ": accounts: a list is needed");
        }
        for (JsonNode account : root.path("accounts")) {
            accounts.add(account(account, "accounts[" + accounts.size() + "]."));
        }
        if (accounts.stream().allMatch(Account::inactive)) {
            throw new InputException(file + ": accounts: at least one that is not inactive is needed");
        }
        once(accounts);
        Optional<Path> data = Optional.ofNullable(root.get("data"))
                .map(node -> file.toAbsolutePath().resolveSibling(text(root, "data", "")));
        return new ServerUnderTest(base, accounts, data);
    }

    private void once(List<Account> accounts) {
        Set<String> sids = new HashSet<>();
        for (Account account : accounts) {
            if (!sids.add(account.accountSid())) {
                throw new InputException(file + ": accounts: " + account.accountSid() + " is given twice");
            }
        }
    }

    private Account account(JsonNode node, String at) {
        knownFields(node, ACCOUNT_FIELDS, at);
        OptionalInt projects = OptionalInt.empty();
        if (node.has("projects")) {
            if (!node.get("projects").isInt() || node.get("projects").asInt() < 0) {
                throw new InputException(file + ": " + at + "projects: a whole number from 0 is needed");
            }
            projects = OptionalInt.of(node.get("projects").asInt());
        }
        if (node.has("inactive") && !node.get("inactive").isBoolean()) {
            throw new InputException(file + ": " + at + "inactive: true or false is needed");
        }
        Optional<String> known =
                node.has("knownPropertySid") ? Optional.of(text(node, "knownPropertySid", at)) : Optional.empty();
        return new Account(
                text(node, "accountSid", at),
                token(node, at),
                node.path("inactive").asBoolean(),
                projects,
                known);
    }

    private String token(JsonNode node, String at) {
        if (node.has("token") == node.has("tokenEnv")) {
            String wrong =
                    node.has("token") ? "give token or tokenEnv, not both" : "either token or tokenEnv is needed";
            throw new InputException(file + ": " + at + "token: " + wrong);
        }
        if (node.has("token")) {
            return text(node, "token", at);
        }
        String name = text(node, "tokenEnv", at);
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new InputException(file + ": " + at + "tokenEnv: the environment variable " + name + " is not set");
        }
        return value;
    }

    private String text(JsonNode node, String field, String at) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isEmpty()) {
            // a number would be another one than the file's: 0123 is 83 to a YAML reader
            String quotes = value.isNumber() || value.isBoolean() ? ", put it in quotes" : "";
            throw new InputException(file + ": " + at + field + ": a text is needed" + quotes);
        }
        return value.asText();
    }

    private void knownFields(JsonNode node, Set<String> known, String at) {
        if (!node.isObject()) {
            throw new InputException(file + ": " + at.replaceAll("\\.$", "") + ": fields are needed");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new InputException(file + ": " + at + name + " is unknown; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    private URI address(String text) {
        return address(text, file + ": baseUrl");
    }

    /** @param where is named in front of what is wrong */
    static URI address(String text, String where) {
        try {
            URI uri = new URI(text);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (http
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= HIGHEST_PORT) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new InputException(where + ": an address like http://127.0.0.1:8080 is needed, not " + text);
    }
}
