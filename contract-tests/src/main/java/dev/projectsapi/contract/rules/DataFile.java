package dev.projectsapi.contract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.projectsapi.contract.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The subject's data file: what the accounts really hold. */
final class DataFile {

    private DataFile() {}

    /** The projects that the file gives to an account; empty where there is no file, or it does not name the account. */
    static Optional<List<JsonNode>> projectsOf(Probe probe, Caller caller) {
        return probe.session().server().data().flatMap(file -> {
            for (JsonNode account : Files.tree(file).path("accounts")) {
                if (account.path(probe.api().accountField()).asText().equals(caller.sid())) {
                    List<JsonNode> projects = new ArrayList<>();
                    account.path(probe.api().itemsField()).forEach(projects::add);
                    return Optional.of(projects);
                }
            }
            return Optional.empty();
        });
    }
}
