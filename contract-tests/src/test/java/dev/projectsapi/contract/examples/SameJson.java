package dev.projectsapi.contract.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** The same JSON, whatever its white space; members in the same order. */
final class SameJson extends TypeSafeMatcher<String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String expected;

    SameJson(String expected) {
        this.expected = compact(expected);
    }

    @Override
    protected boolean matchesSafely(String body) {
        return compact(body).equals(expected);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(expected);
    }

    private static String compact(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException notJson) {
            return json;
        }
    }
}
