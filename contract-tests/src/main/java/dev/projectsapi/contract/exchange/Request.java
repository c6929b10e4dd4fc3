package dev.projectsapi.contract.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request without a body, as data: the target is sent as it is written here, behind the base URL's path prefix. */
public record Request(String method, String target, Optional<Authorization> authorization, Headers headers) {

    /** What {@code curl} sends when nothing is said, so that the command shown beside a finding stays short. */
    public static final Header ANY_ACCEPT = new Header("Accept", "*/*");

    /** What a server has said may become part of a target: blanks and line ends must not make another request of it. */
    public Request {
        target = legal(target);
    }

    private static String legal(String target) {
        if (target.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return target;
        }
        StringBuilder legal = new StringBuilder();
        for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
            legal.append(each > ' ' && each < 0x7f ? Character.toString(each) : String.format("%%%02X", each & 0xff));
        }
        return legal.toString();
    }

    public static Request get(String target) {
        return new Request("GET", target, Optional.empty(), Headers.none().with(ANY_ACCEPT.name(), ANY_ACCEPT.value()));
    }

    public Request as(Authorization who) {
        return new Request(method, target, Optional.of(who), headers);
    }

    public Request method(String other) {
        return new Request(other, target, authorization, headers);
    }

    public Request with(String name, String value) {
        return new Request(method, target, authorization, headers.with(name, value));
    }

    /** With this one {@code Accept} line instead of the usual one. */
    public Request accept(String value) {
        return withoutAccept().with(ANY_ACCEPT.name(), value);
    }

    public Request withoutAccept() {
        return new Request(
                method,
                target,
                authorization,
                new Headers(headers.lines().stream()
                        .filter(line -> !line.name().equals(ANY_ACCEPT.name()))
                        .toList()));
    }

    public boolean isHead() {
        return method.equals("HEAD");
    }

    /** The part of the target before the query. */
    public String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** The query without its question mark; empty where there is none. */
    public String query() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }
}
