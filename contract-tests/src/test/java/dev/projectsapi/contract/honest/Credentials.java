package dev.projectsapi.contract.honest;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Who sends a request. In replaceable parts. */
public final class Credentials {

    public Function<Question, @Nullable String> line = question -> question.header("Authorization");
    public Predicate<String> isScheme = scheme -> scheme.equalsIgnoreCase("Basic");
    public Function<String, byte @Nullable []> base64 = Reading::base64;
    public Function<byte[], @Nullable String> text = Reading::utf8;
    public ToIntFunction<String> colon = pair -> pair.indexOf(':');
    /** The given one first. */
    public BiPredicate<String, String> sameUser = String::equals;
    /** The given one first. */
    public BiPredicate<String, String> sameToken = String::equals;
    /** The last word. */
    public BiFunction<Question, @Nullable Tenant, @Nullable Tenant> caller = (question, found) -> found;

    @Nullable Tenant of(Question question, List<Tenant> tenants) {
        return caller.apply(question, found(question, tenants));
    }

    private @Nullable Tenant found(Question question, List<Tenant> tenants) {
        String value = line.apply(question);
        String[] words = value == null ? new String[0] : value.split(" +");
        if (words.length != 2 || !isScheme.test(words[0])) {
            return null;
        }
        byte[] bytes = base64.apply(words[1]);
        String pair = bytes == null ? null : text.apply(bytes);
        int end = pair == null ? -1 : colon.applyAsInt(pair);
        if (pair == null || end < 0) {
            return null;
        }
        String user = pair.substring(0, end);
        String token = pair.substring(end + 1);
        return tenants.stream()
                .filter(tenant -> sameUser.test(user, tenant.sid()) && sameToken.test(token, tenant.token()))
                .findFirst()
                .orElse(null);
    }
}
