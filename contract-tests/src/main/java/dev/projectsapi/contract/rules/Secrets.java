package dev.projectsapi.contract.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.exchange.Authorization;
import dev.projectsapi.contract.exchange.Shown;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps tokens out of everything that is shown, also halves of them and other spellings: a server may echo what it was sent. */
public final class Secrets {

    private static final String MASK = "***";

    /** Shorter parts of a secret are in other words, too. */
    private static final int SHORTEST_PART = 6;

    private final Map<String, String> shellTexts = new LinkedHashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();

    /** Of one account. */
    public static Secrets of(Account account) {
        return new Secrets(List.of(new Caller(account)));
    }

    Secrets(Iterable<Caller> callers) {
        for (Caller caller : callers) {
            String token = caller.token();
            shellTexts.put(caller.base64(), caller.shellBase64());
            shellTexts.put(token, "$TOKEN");
            spellings.add(caller.base64());
            spellings.add(token);
            spellings.add(Samples.urlEncoded(token));
            spellings.add(Samples.urlEncoded(token).replace("+", "%20"));
            spellings.add(Samples.urlEncoded(caller.base64()));
            spellings.add(Authorization.base64(token.getBytes(UTF_8)));
            spellings.add(Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(UTF_8)));
            spellings.add(String.valueOf(JsonStringEncoder.getInstance().quoteAsString(token)));
            spellings.add(token.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
            spellings.add(new String(token.getBytes(UTF_8), ISO_8859_1));
            spellings.add(Shown.escaped(token));
        }
    }

    /** What stands for a secret in a shell command. */
    public Map<String, String> shellTexts() {
        return shellTexts;
    }

    public String mask(String text) {
        String masked = text;
        for (String secret : spellings) {
            masked = masked(masked, secret);
        }
        return masked;
    }

    /** Commands are made without secrets, and must stay as they are; this is for what a server has slipped into an address. */
    public String maskCommand(String command) {
        String masked = command;
        for (String secret : spellings) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /** Each run of characters that is at least half of the secret is masked: near misses are sent, too, and give it away as well. */
    private static String masked(String text, String secret) {
        int shortest = secret.length() < SHORTEST_PART ? secret.length() : Math.max(SHORTEST_PART, secret.length() / 2);
        StringBuilder masked = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int run = longestRun(text, i, secret, shortest);
            masked.append(run == 0 ? String.valueOf(text.charAt(i)) : MASK);
            i += Math.max(run, 1);
        }
        return masked.toString();
    }

    /** How many characters from here on are a part of the secret, in any letter case; 0 where they are fewer than {@code shortest}. */
    private static int longestRun(String text, int at, String secret, int shortest) {
        int longest = 0;
        for (int from = 0; from + shortest <= secret.length(); from++) {
            int run = 0;
            while (at + run < text.length()
                    && from + run < secret.length()
                    && same(text.charAt(at + run), secret.charAt(from + run))) {
                run++;
            }
            longest = Math.max(longest, run);
        }
        return longest >= shortest ? longest : 0;
    }

    private static boolean same(char one, char other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
