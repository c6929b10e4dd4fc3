package dev.projectsapi.contract.exchange;

import dev.projectsapi.spec.Header;
import dev.projectsapi.spec.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges the head of an answer: the headers that the contract requires, and those that speak of the body. */
final class HeaderCheck {

    private static final Pattern BASIC = Pattern.compile("(^|,)\\s*basic(\\s|,|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*$");
    private static final String CORS = "Access-Control-";
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)\"?", Pattern.CASE_INSENSITIVE);

    private final Set<String> mediaTypes;
    private final Map<String, Pattern> patterns = new HashMap<>();

    HeaderCheck(ProjectsApi api) {
        this.mediaTypes = api.list().responses().stream()
                .flatMap(response -> response.content().keySet().stream())
                .map(type -> type.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    void check(Exchange exchange, Optional<Response> documented, List<Violation> found) {
        documented.ifPresent(response -> response.headers().stream()
                .filter(Header::required)
                .forEach(header -> required(exchange, header, found)));
        boolean hasBody = exchange.body().bytes().length > 0;
        if (hasBody) {
            mediaType(exchange.headers().all("Content-Type"), found);
            noStore(exchange.headers(), found);
            coding(exchange, found);
        }
        if (exchange.status() == 401
                && !BASIC.matcher(exchange.headers().joined("WWW-Authenticate")).find()) {
            String seen = shown(exchange.headers(), "WWW-Authenticate");
            found.add(new Violation("AUT-1f", "WWW-Authenticate with a Basic challenge", seen));
        }
        if (exchange.status() == 405 && !allow(exchange.headers()).containsAll(List.of("GET", "HEAD"))) {
            found.add(new Violation("PRO-1c", "Allow with GET and HEAD", shown(exchange.headers(), "Allow")));
        }
        exchange.headers().lines().stream()
                .filter(line -> line.name().regionMatches(true, 0, CORS, 0, CORS.length()))
                .forEach(line -> found.add(
                        new Violation("PRO-8", "no CORS header", line.name() + ": " + Shown.text(line.value()))));
    }

    private static List<String> allow(Headers headers) {
        return List.of(headers.joined("Allow").split("\\s*,\\s*"));
    }

    private void required(Exchange exchange, Header header, List<Violation> found) {
        String rule = header.rules().isEmpty() ? "PRO-4b" : header.rules().get(0);
        List<String> lines = exchange.headers().all(header.name());
        boolean integer = header.schema().is("integer");
        String pattern = integer ? "^[0-9]{1,9}$" : header.schema().pattern();
        boolean fits = !lines.isEmpty()
                && (pattern == null
                        || patterns.computeIfAbsent(pattern, regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
                                .matcher(String.join(", ", lines))
                                .find());
        if (!fits) {
            String expected = pattern == null ? "" : integer ? " in seconds" : " matching " + pattern;
            found.add(new Violation(rule, header.name() + expected, shown(exchange.headers(), header.name())));
        }
    }

    private void mediaType(List<String> lines, List<Violation> found) {
        boolean fits = lines.size() == 1
                && mediaTypes.contains(lines.get(0).split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                && CHARSET.matcher(lines.get(0))
                        .results()
                        .allMatch(charset -> charset.group(1).equalsIgnoreCase("utf-8"));
        if (!fits) {
            found.add(new Violation(
                    "PRO-4b", "one Content-Type of " + mediaTypes + ", in UTF-8", Shown.text(lines.toString())));
        }
    }

    private static void noStore(Headers headers, List<Violation> found) {
        if (!headers.members("Cache-Control").contains("no-store")) {
            found.add(new Violation("PRO-5a", "Cache-Control with no-store", shown(headers, "Cache-Control")));
        }
    }

    private static void coding(Exchange exchange, List<Violation> found) {
        for (String coding : exchange.headers().members("Content-Encoding")) {
            boolean asked = exchange.request().headers().members("Accept-Encoding").stream()
                    .anyMatch(member -> member.split(";", 2)[0].strip().equals(coding)
                            && !REFUSED.matcher(member).find());
            if (!asked && !coding.equals("identity")) {
                String asks = exchange.request().headers().joined("Accept-Encoding");
                found.add(new Violation(
                        "PRO-4d",
                        "a body that is not compressed, as Accept-Encoding is " + (asks.isEmpty() ? "not there" : asks),
                        "Content-Encoding: " + Shown.text(coding)));
            }
        }
    }

    private static String shown(Headers headers, String name) {
        List<String> lines = headers.all(name);
        return lines.isEmpty() ? "no " + name : name + ": " + Shown.text(String.join(", ", lines));
    }
}
