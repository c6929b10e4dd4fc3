package dev.projectsapi.spec.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The accounts of the server-stub's built-in sample and their made-up tokens, from its data file. */
record SampleAccounts(Map<String, String> tokens) {

    static SampleAccounts read(Path dataFile) throws IOException {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (JsonNode account : new YAMLMapper().readTree(dataFile.toFile()).get("accounts")) {
            tokens.put(account.get("AccountSid").asText(), account.path("Token").asText());
        }
        return new SampleAccounts(tokens);
    }

    String token(String accountSid) {
        String token = tokens.get(accountSid);
        if (token == null) {
            throw new IllegalArgumentException("The sample has no account " + accountSid);
        }
        return token;
    }
}
