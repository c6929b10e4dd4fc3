package dev.projectsapi.contract.honest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a request while it is being answered. */
public final class Call {

    public final Question question;
    /** Set once the credentials are right. */
    public @Nullable Tenant caller;

    public long count;
    public long skip;
    public @Nullable String token;
    /** Where the page begins, from 0. */
    public int from;
    /** Of a request for one project. */
    public String sid = "";
    /** The page's place of the project that is being written, from 0. */
    public int place;

    Call(Question question) {
        this.question = question;
    }

    public Tenant caller() {
        Tenant known = caller;
        if (known == null) {
            throw new IllegalStateException("nobody");
        }
        return known;
    }

    public boolean isList() {
        return sid.isEmpty();
    }

    /** The place in the whole list of the project that is being written, from 0. */
    public int rank() {
        return from + place;
    }

    /** An error: its status, its code, and the parameters that are to blame. */
    public record Fault(int status, String code, List<String> fields) {

        public static Fault of(int status, String code, String... fields) {
            return new Fault(status, code, List.of(fields));
        }
    }

    /** A list that can be changed, of maps. */
    @SuppressWarnings("unchecked") // the server has put it there
    public static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? new ArrayList<>() : (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked") // the server has put it there
    public static Map<String, Object> map(@Nullable Object map) {
        return map == null ? Map.of() : (Map<String, Object>) map;
    }
}
