package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.Files;
import dev.projectsapi.contract.InputException;
import dev.projectsapi.contract.ServerUnderTest;
import dev.projectsapi.contract.exchange.ProjectsApi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subject's data file: what the accounts really hold. */
final class DataFile {

    private final Map<String, List<JsonNode>> projects = new HashMap<>();

    private DataFile() {}

    /** Reads the file that the subject names; without one nothing is known. */
    static DataFile of(ServerUnderTest server, ProjectsApi api) {
        DataFile data = new DataFile();
        server.data().ifPresent(file -> {
            data.read(file, api);
            server.accounts().stream()
                    .filter(account -> !account.inactive())
                    .map(Account::accountSid)
                    .filter(sid -> !data.projects.containsKey(sid))
                    .findFirst()
                    .ifPresent(sid -> {
                        throw new InputException(file + ": it says nothing of the subject's account " + sid
                                + "; it has "
                                + String.join(
                                        ", ",
                                        data.projects.keySet().stream().sorted().toList()));
                    });
        });
        return data;
    }

    /** The projects that the file gives to an account; empty where there is no file, or it does not name the account. */
    Optional<List<JsonNode>> projectsOf(String accountSid) {
        return Optional.ofNullable(projects.get(accountSid));
    }

    private void read(Path file, ProjectsApi api) {
        if (file.toString().endsWith(".ndjson")) {
            for (JsonNode record : Files.lines(file)) {
                List<JsonNode> held = account(record, api, file);
                if (record.has(api.sidField())) {
                    held.add(record);
                }
            }
            return;
        }
        JsonNode accounts = Files.tree(file).path("accounts");
        if (!accounts.isArray()) {
            throw new InputException(file + ": a data file has a list of accounts, each with " + api.accountField()
                    + " and " + api.itemsField());
        }
        for (JsonNode account : accounts) {
            List<JsonNode> held = account(account, api, file);
            for (JsonNode project : account.path(api.itemsField())) {
                if (!project.path(api.sidField()).isTextual()) {
                    throw new InputException(file + ": a project without " + api.sidField() + " in account "
                            + account.path(api.accountField()).asText());
                }
                held.add(project);
            }
        }
    }

    private List<JsonNode> account(JsonNode record, ProjectsApi api, Path file) {
        String sid = record.path(api.accountField()).asText("");
        if (sid.isEmpty()) {
            throw new InputException(file + ": an account without " + api.accountField());
        }
        return projects.computeIfAbsent(sid, key -> new ArrayList<>());
    }
}
