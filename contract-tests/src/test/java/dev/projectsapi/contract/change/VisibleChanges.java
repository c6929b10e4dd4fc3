package dev.projectsapi.contract.change;

import dev.projectsapi.contract.change.ContractChange.Edit;
import java.util.ArrayList;
import java.util.List;

/** Changes that can be seen from outside, beside those whose code is made again: each with the rule that sees it. */
final class VisibleChanges {

    private static final List<ContractChange> ROWS = new ArrayList<>();

    static {
        row("a higher maximum", "maximum: 200", "maximum: 250", "LST-1a");
        row("a higher minimum", "        minimum: 1\n", "        minimum: 2\n", "LST-1b");
        row("the maximum of the skip", "maximum: 2147483647", "maximum: 1000", "LST-2c");
        row(
                "a higher maximum of the skip",
                "        minimum: 0\n        maximum: 2",
                "        minimum: 0\n        maximum: 3",
                "LST-2b");
        row("the default of the skip", "        default: 0\n", "        default: 1\n", "LST-1c");
        row("another name for the skip", "name: Results_Skip", "name: Offset", "LST-2a");
        row("another name for the token", "name: NextPageToken", "name: Cursor", "PAG-5a");
        row("a parameter taken away", "        - $ref: '#/components/parameters/ResultsSkip'\n", "", "PAG-9");
        ROWS.add(new ContractChange(
                "a required field more",
                List.of(
                        new Edit("required: [AccountSid, ", "required: [CreatedAt, AccountSid, "),
                        new Edit(
                                "        AccountSid:\n          $ref",
                                "        CreatedAt:\n          type: string\n        AccountSid:\n          $ref")),
                "PRO-4c"));
        row(
                "a field less",
                "        Active:\n          type: boolean\n",
                "        Asleep:\n          type: boolean\n",
                "PRO-4c");
        row(
                "a field's type",
                "        SmsEnabled:\n          type: boolean",
                "        SmsEnabled:\n          type: string",
                "PRO-4c");
        row(
                "the name of the list",
                "        Properties:\n          type: array",
                "        Projects:\n          type: array",
                "PRO-4c");
        row("the name of the one", "        Property:\n          $ref", "        Project:\n          $ref", "PRO-4c");
        row("the name of the total", "        TotalCount:\n          type", "        Total:\n          type", "PRO-4c");
        row("the largest total", "maximum: 9007199254740991", "maximum: 100", "PAG-8");
        row("the longest list", "maxItems: 200", "maxItems: 100", "PRO-4c");
        row("the longest name", "maxLength: 255", "maxLength: 20", "VAL-2");
        row(
                "the shortest name",
                "minLength: 1\n          maxLength: 255",
                "minLength: 2\n          maxLength: 255",
                "VAL-2");
        row("the longest domain", "maxLength: 253", "maxLength: 10", "VAL-3");
        row("the form of a time zone", "pattern: ^[A-Z][A-Za-z0-9.+() -]{1,63}$", "pattern: ^[A-Z]{3}$", "VAL-4");
        row("the length of a Sid", "minLength: 32\n      maxLength: 32", "minLength: 34\n      maxLength: 34", "VAL-1");
        row("the longest page token", "          maxLength: 256\n", "          maxLength: 10\n", "PAG-4b");
        row(
                "the form of a page token",
                "          pattern: ^[A-Za-z0-9_-]{1,256}$",
                "          pattern: ^[0-9]{1,256}$",
                "PAG-4b");
        row(
                "the longest message",
                "maxLength: 200\n      pattern: ^[ -~]",
                "maxLength: 20\n      pattern: ^[ -~]",
                "ERR-3");
        row("the form of a code", "pattern: ^[A-Z][A-Z0-9_]*$", "pattern: ^[a-z_]*$", "ERR-2a");
        row("the most faults in one answer", "maxItems: 20\n", "maxItems: 1\n", "ERR-1b");
        row(
                "the form of a blamed field",
                "^[A-Za-z0-9_.-]{1,64}$\n          example: Results_Count",
                "^[a-z]{1,64}$\n          example: Results_Count",
                "ERR-1a");
        row(
                "the name of the envelope",
                "        ResponseStatus:\n          $ref",
                "        Problem:\n          $ref",
                "ERR-1a");
        row("the name of the message", "        Message:\n", "        Text:\n", "ERR-1a");
        row("the status of wrong credentials", status("UNAUTHORIZED", 401), status("UNAUTHORIZED", 403), "AUT-1a");
        row(
                "the status of an inactive account",
                status("ACCOUNT_INACTIVE", 403),
                status("ACCOUNT_INACTIVE", 401),
                "AUT-4a");
        row("the status of an unknown path", status("NOT_FOUND", 404), status("NOT_FOUND", 410), "PRO-2a");
        row(
                "the status of another method",
                status("METHOD_NOT_ALLOWED", 405),
                status("METHOD_NOT_ALLOWED", 501),
                "PRO-1b");
        row("the status of a refused Accept", status("NOT_ACCEPTABLE", 406), status("NOT_ACCEPTABLE", 415), "PRO-3");
        row(
                "the status of a bad parameter",
                status("PARAMETER_INVALID", 400),
                status("PARAMETER_INVALID", 422),
                "PAR-1");
        row(
                "the status of a conflict",
                status("CONFLICTING_PARAMETERS", 400),
                status("CONFLICTING_PARAMETERS", 409),
                "PAG-5d");
        row("a code taken away", "        - code: CONFLICTING_PARAMETERS", "        - code: CONTRADICTION", "ERR-2a");
        row("the status of a good answer", "'200':", "'203':", "LST-1c");
        row("the media type", "application/json:", "application/vnd.projects+json:", "PRO-4b");
        row("the name of a header", "            Cache-Control:\n", "            X-Cache:\n", "PRO-5a");
        row("the form of the challenge", "pattern: '[Bb][Aa][Ss][Ii][Cc]'", "pattern: ^Digest", "AUT-1f");
    }

    private VisibleChanges() {}

    static List<ContractChange> all() {
        return List.copyOf(ROWS);
    }

    private static void row(String fact, String from, String to, String seenBy) {
        ROWS.add(ContractChange.of(fact, from, to, seenBy));
    }

    private static String status(String code, int status) {
        return "code: " + code + "\n          status: [" + status + "]";
    }
}
