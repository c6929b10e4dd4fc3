package dev.projectsapi.contract.examination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.projectsapi.contract.Finding;
import dev.projectsapi.contract.examination.ClientCase.Ending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what was wrong with one run of a client. */
final class Judge {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String SID = "PropertySid";
    private static final String NAME = "Name";
    private static final int LONGEST_SHOWN = 120;

    private final ClientCase examined;
    private final Credentials caller;
    private final Map<String, JsonNode> projects = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Judge(ClientCase examined, Credentials caller, List<JsonNode> projects) {
        this.examined = examined;
        this.caller = caller;
        projects.forEach(project -> this.projects.put(project.path(SID).asText(), project));
    }

    List<Finding> judge(ClientRun run, int requests, List<String> complaints) {
        if (run.tooMuch()) {
            found("output that ends", "more than 16 MB of it, then it was stopped");
        } else if (!run.inTime()) {
            found("an end in time", "none; it was stopped after " + run.took().toSeconds() + " s");
        } else {
            ending(run);
        }
        if (requests == 0) {
            // a program that does not even start gives up, too
            found("a request", "none" + said(run));
        }
        Set<String> printed = printed(run);
        if (examined.ending() == Ending.ALL || (examined.ending() == Ending.EITHER && ended(run) && run.exit() == 0)) {
            missing(printed);
        }
        complaints.forEach(complaint -> found("good manners", complaint));
        if (caller.isTold(run.errors()) || run.lines().stream().anyMatch(caller::isTold)) {
            found("no word about credentials", "the token, or what is sent of it, in the output");
        }
        return findings;
    }

    private void ending(ClientRun run) {
        switch (examined.ending()) {
            case ALL -> {
                if (run.exit() != 0) {
                    found("exit code 0", "exit code " + run.exit() + said(run));
                }
            }
            case GIVES_UP -> {
                if (run.exit() == 0) {
                    found("another exit code than 0, for not all could be listed", "exit code 0");
                }
            }
            case EITHER -> {
                // either is fine; what was printed is looked at below
            }
        }
    }

    private Set<String> printed(ClientRun run) {
        Set<String> sids = new HashSet<>();
        int number = 0;
        for (String line : run.lines()) {
            number++;
            JsonNode project = read(line);
            String sid = project.path(SID).asText("");
            JsonNode right = projects.get(sid);
            if (right == null || !project.path(NAME).isTextual()) {
                found(
                        "a project in each line, as JSON with PropertySid and Name",
                        "line " + number + ": " + shown(line));
            } else if (!agrees(project, right)) {
                found(right.toString(), "line " + number + ": " + shown(line));
            } else if (!sids.add(sid) && !examined.repeats()) {
                found("each project once", "line " + number + " has " + sid + " again");
            }
            if (findings.size() > 2) {
                // no more of the same
                return sids;
            }
        }
        return sids;
    }

    private void missing(Set<String> printed) {
        if (findings.isEmpty() && printed.size() < projects.size()) {
            found(projects.size() + " projects", printed.size() + " of them");
        }
    }

    /** In all fields of the contract that it has; further ones are the program's own business. */
    private static boolean agrees(JsonNode project, JsonNode right) {
        return right.properties().stream().allMatch(field -> {
            JsonNode value = project.get(field.getKey());
            return value == null || value.equals(field.getValue());
        });
    }

    private static boolean ended(ClientRun run) {
        return run.inTime() && !run.tooMuch();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private String said(ClientRun run) {
        String last = run.errors().lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second);
        boolean secret = caller.isTold(last);
        return last.isEmpty() || secret ? "" : ", and in the end: " + shown(last);
    }

    private String shown(String text) {
        String masked = text.replace(caller.token(), "***");
        return masked.length() <= LONGEST_SHOWN ? masked : masked.substring(0, LONGEST_SHOWN) + "...";
    }

    private void found(String expected, String seen) {
        findings.add(new Finding(examined.name(), examined.sentence(), expected, seen, ""));
    }
}
