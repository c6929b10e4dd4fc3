package dev.projectsapi.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The accounts of the built-in sample, as tests call with them. */
public enum Sample {
    ONE("AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-one-project"),
    MANY_SCRIPTS("BG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up:token:with:colons"),
    NOTHING("CG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-tøken-für-nichts-無"),
    INACTIVE("DG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-an-inactive-account"),
    MANY_PAGES("EG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS", "made-up-token-for-many-pages");

    public static final String LIST = "/v2/Properties";
    public static final String PROJECT_OF_ONE = "S1234567890ABCDEF1234567890ABCDE";

    private final String accountSid;
    private final String token;

    Sample(String accountSid, String token) {
        this.accountSid = accountSid;
        this.token = token;
    }

    public String accountSid() {
        return accountSid;
    }

    public String token() {
        return token;
    }

    /** The value of the header `Authorization`. */
    public String authorization() {
        return basic(accountSid + ":" + token);
    }

    public static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
