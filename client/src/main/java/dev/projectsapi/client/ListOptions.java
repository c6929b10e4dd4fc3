package dev.projectsapi.client;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which page to list. Immutable; what is not set is left to the server's default. Values that the contract does not allow are
 * refused by the call that uses them, with {@link InvalidRequestException} and before anything is sent.
 */
public final class ListOptions {

    private static final ListOptions DEFAULTS = new ListOptions(null, null, null);

    private final @Nullable Integer count;
    private final @Nullable Integer skip;
    private final @Nullable String token;

    private ListOptions(@Nullable Integer count, @Nullable Integer skip, @Nullable String token) {
        this.count = count;
        this.skip = skip;
        this.token = token;
    }

    /** The first page, of the server's default size. */
    public static ListOptions defaults() {
        return DEFAULTS;
    }

    /** The first page, of this size. */
    public static ListOptions ofCount(int count) {
        return DEFAULTS.count(count);
    }

    /** The page that starts at this token. */
    public static ListOptions ofToken(String token) {
        return DEFAULTS.token(token);
    }

    /** The same with this page size. */
    public ListOptions count(int count) {
        return new ListOptions(count, skip, token);
    }

    /** The same, with so many projects skipped before the page starts; cannot be combined with a token. */
    public ListOptions skip(int skip) {
        return new ListOptions(count, skip, token);
    }

    /** The same, starting at a token of {@link ProjectPage#nextPageToken()}. */
    public ListOptions token(String token) {
        // the empty text is no token either: so null is refused where every bad value is, when the call is made
        return new ListOptions(count, skip, Objects.requireNonNullElse(token, ""));
    }

    /** The page size, if one is set. */
    public OptionalInt count() {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The number of projects to skip, if one is set. */
    public OptionalInt skip() {
        return skip == null ? OptionalInt.empty() : OptionalInt.of(skip);
    }

    /** The token to start at, if one is set. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** The options that continue a walk begun with these: the same size, no skip. */
    ListOptions following(String nextPageToken) {
        return new ListOptions(count, null, nextPageToken);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListOptions that
                && Objects.equals(count, that.count)
                && Objects.equals(skip, that.skip)
                && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, skip, token);
    }

    @Override
    public String toString() {
        return "ListOptions[count=" + count + ", skip=" + skip + ", token=" + token + "]";
    }
}
