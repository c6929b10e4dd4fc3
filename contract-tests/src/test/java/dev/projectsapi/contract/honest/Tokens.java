package dev.projectsapi.contract.honest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Page tokens: a position of 4 bytes, and a seal of 16 over it and its owner. In replaceable parts. */
public final class Tokens {

    /** What is sealed besides the position. */
    public Function<Tenant, String> owner = Tenant::sid;

    public BiPredicate<byte[], byte[]> sameSeal = Arrays::equals;
    public Function<String, byte @Nullable []> decode = Tokens::strictly;
    /** What is made of a token before it is decoded. */
    public UnaryOperator<String> read = text -> text;
    /** Whether a token may be used, for the so many-th time, from 1. */
    public BiPredicate<String, Integer> isUsable = (text, times) -> true;
    /** The position that something else stands for, which is no token. */
    public Function<String, @Nullable Integer> alsoTaken = text -> null;
    /** Those that were given out, in their order. */
    public final List<String> given = new CopyOnWriteArrayList<>();

    private final Map<String, Integer> used = new ConcurrentHashMap<>();
    public Function<byte[], String> encode = Base64.getUrlEncoder().withoutPadding()::encodeToString;

    String at(Tenant caller, int position) {
        byte[] seal = seal(caller, position);
        String token =
                encode.apply(ByteBuffer.allocate(20).putInt(position).put(seal).array());
        given.add(token);
        return token;
    }

    /** Null for what is none of this caller's tokens. */
    @Nullable Integer position(Tenant caller, String token) {
        Integer taken = alsoTaken.apply(token);
        if (taken != null) {
            return taken;
        }
        byte[] bytes = decode.apply(read.apply(token));
        if (bytes == null || bytes.length != 20 || !isUsable.test(token, used.merge(token, 1, Integer::sum))) {
            return null;
        }
        int position = ByteBuffer.wrap(bytes).getInt();
        byte[] seal = Arrays.copyOfRange(bytes, 4, 20);
        return sameSeal.test(seal, seal(caller, position)) ? position : null;
    }

    private byte[] seal(Tenant caller, int position) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("only for tests".getBytes(UTF_8), "HmacSHA256"));
            byte[] sealed = mac.doFinal((owner.apply(caller) + " " + position).getBytes(UTF_8));
            return Arrays.copyOf(sealed, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No padding, no unused bits, nothing but the letters. */
    public static byte @Nullable [] strictly(String token) {
        byte[] bytes = leniently(token);
        String again =
                bytes == null ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return again.equals(token) ? bytes : null;
    }

    public static byte @Nullable [] leniently(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
