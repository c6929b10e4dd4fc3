package dev.projectsapi.client;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways to write a secret that a server which echoes it may choose: as it is, in JSON, in an address. */
final class SecretForms {

    private static final Pattern ESCAPE = Pattern.compile("%..|\\\\u....");

    private SecretForms() {}

    static Set<String> of(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        String json = new String(JsonStringEncoder.getInstance().quoteAsString(secret));
        add(forms, json);
        add(forms, json.replace("/", "\\/"));
        String address = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        add(forms, address);
        add(forms, address.replace("+", "%20"));
        return forms;
    }

    private static void add(Set<String> forms, String form) {
        String ascii = form.chars()
                .mapToObj(unit -> unit < 0x7F ? String.valueOf((char) unit) : String.format("\\u%04X", unit))
                .collect(Collectors.joining());
        forms.add(form);
        forms.add(ascii);
        forms.add(ESCAPE.matcher(ascii).replaceAll(escape -> SecretForms.lowerCase(escape.group())));
        forms.add(ESCAPE.matcher(form).replaceAll(escape -> SecretForms.lowerCase(escape.group())));
    }

    /** As the text of a replacement, in which a backslash stands for itself only when it is doubled. */
    private static String lowerCase(String escape) {
        return escape.toLowerCase(Locale.ROOT).replace("\\", "\\\\");
    }
}
