package dev.projectsapi.contract.broken;

import dev.projectsapi.contract.honest.Call;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Right shapes, wrong contents. */
final class BrokenValues {

    private BrokenValues() {}

    /** Changes a text, in the list and alone. */
    private static java.util.function.BiConsumer<Call, Map<String, Object>> text(
            String field, UnaryOperator<String> change) {
        return (call, project) -> project.computeIfPresent(field, (key, value) -> change.apply((String) value));
    }

    /** Changes a field where a project is shown alone. */
    private static java.util.function.BiConsumer<Call, Map<String, Object>> alone(
            String field, UnaryOperator<Object> change) {
        return (call, project) ->
                project.computeIfPresent(field, (key, value) -> call.isList() ? value : change.apply(value));
    }

    static List<Broken> servers() {
        return new Broken.Kind("values")
                .row(
                        "shows Sids in lower case",
                        "VAL-1",
                        api -> api.onProject(text("PropertySid", String::toLowerCase)))
                .row(
                        "shows Sids of 34 characters",
                        "VAL-1",
                        api -> api.onProject(text("PropertySid", sid -> "PN" + sid)))
                .row(
                        "shows the account's Sid with a blank",
                        "VAL-1",
                        api -> api.onProject(text("AccountSid", sid -> sid + " ")))
                .row(
                        "shows the account's Sid with a line break",
                        "VAL-1",
                        api -> api.onProject(text("AccountSid", sid -> sid + "\n")))
                .row(
                        "shows another account's Sid",
                        "AUT-3a",
                        api -> api.onProject(text("AccountSid", sid -> "X" + sid.substring(1))))
                .row(
                        "shows another account's Sid in item 100",
                        "AUT-3a",
                        api -> api.onProject((call, p) ->
                                p.replace("AccountSid", call.rank() == 99 ? "X".repeat(32) : p.get("AccountSid"))))
                .row(
                        "shows another account's Sid where a project is alone",
                        "AUT-3a",
                        api -> api.onProject(alone("AccountSid", sid -> "X".repeat(32))))
                .row(
                        "shows an empty name where it is x",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.equals("x") ? "" : name)))
                .row(
                        "shows names of 256 characters",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.length() == 255 ? name + "x" : name)))
                .row("shows an empty domain", "VAL-3", api -> api.onProject(text("MainDomain", domain -> "")))
                .row(
                        "shows a domain of 254 characters",
                        "VAL-3",
                        api -> api.onProject(
                                text("MainDomain", domain -> domain.length() == 253 ? domain + "m" : domain)))
                .row("shows IANA time zones", "VAL-4", api -> api.onProject(text("TimeZone", zone -> "Europe/Berlin")))
                .row(
                        "shows an IANA time zone in item 100",
                        "VAL-4",
                        api -> api.onProject((call, p) ->
                                p.replace("TimeZone", call.rank() == 99 ? "Asia/Tokyo" : p.get("TimeZone"))))
                .row(
                        "shows time zones in lower case",
                        "VAL-4",
                        api -> api.onProject(text("TimeZone", String::toLowerCase)))
                .row(
                        "shows an offset instead of UTC",
                        "VAL-4",
                        api -> api.onProject(text("TimeZone", zone -> zone.equals("UTC") ? "+00:00" : zone)))
                .row("shows U+0000 in a name", "VAL-5", api -> api.onProject(text("Name", name -> name + "\0")))
                .row(
                        "escapes a lone surrogate",
                        "VAL-5",
                        api -> api.onReply(Broken.on(200, r -> r.text(r.text().replace("🚀", "\\uD83D")))))
                .row(
                        "cuts names within an emoji",
                        "VAL-5",
                        api -> api.onReply(Broken.on(200, r -> r.text(r.text().replace("🚀", "\\ude80")))))
                .rowForData(
                        "composes names (NFC)",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> Normalizer.normalize(name, Normalizer.Form.NFC))))
                .rowForData(
                        "normalises names for compatibility (NFKC)",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> Normalizer.normalize(name, Normalizer.Form.NFKC))))
                .rowForData(
                        "escapes names for HTML",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.replace("<", "&lt;"))))
                .rowForData("trims names", "VAL-2", api -> api.onProject(text("Name", String::strip)))
                .rowForData(
                        "makes a tab a blank",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.replace('\t', ' '))))
                .rowForData(
                        "joins blanks", "VAL-2", api -> api.onProject(text("Name", name -> name.replaceAll(" +", " "))))
                .rowForData(
                        "replaces what is not in the basic plane",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.replaceAll("[^\\u0000-\\uffff]", "?"))))
                .rowForData(
                        "reads UTF-8 as Latin-1",
                        "VAL-2",
                        api -> api.onProject(text(
                                "Name",
                                name -> new String(
                                                name.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                                java.nio.charset.StandardCharsets.ISO_8859_1)
                                        .replaceAll("^(.{0,255}).*", "$1"))))
                .rowForData(
                        "cuts names after 100 characters",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.length() > 100 ? name.substring(0, 100) : name)))
                .rowForData(
                        "drops marks that show nothing",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.replaceAll("\\p{Cf}", ""))))
                .rowForData(
                        "drops a line break in a name",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.replace("\n", " "))))
                .rowForData(
                        "turns backslashes",
                        "VAL-2",
                        api -> api.onProject(text("Name", name -> name.replace('\\', '/'))))
                .rowForData(
                        "shows domains in ASCII",
                        "VAL-2",
                        api -> api.onProject(text(
                                "MainDomain", domain -> java.net.IDN.toASCII(domain.length() > 100 ? "x" : domain))))
                .rowForData(
                        "shows every project as active",
                        "VAL-2",
                        api -> api.onProject((call, p) -> p.put("Active", true)))
                .rowForData(
                        "exchanges two booleans",
                        "VAL-2",
                        api -> api.onProject(
                                (call, p) -> p.put("SmsEnabled", p.put("CallRecordingEnabled", p.get("SmsEnabled")))))
                .rowForData(
                        "leaves out inactive projects",
                        "VAL-2",
                        api -> api.projects = call -> call.caller().projects().stream()
                                .filter(p -> p.active())
                                .toList())
                .row(
                        "trims the name of a single project",
                        "ONE-1",
                        api -> api.onProject(alone("Name", name -> ((String) name).strip())))
                .row(
                        "escapes the name of a single project",
                        "ONE-1",
                        api -> api.onProject(alone("Name", name -> ((String) name).replace("&", "&amp;"))))
                .row("shows single projects as active", "ONE-1", api -> api.onProject(alone("Active", active -> true)))
                .row(
                        "shows a default time zone in single projects",
                        "ONE-1",
                        api -> api.onProject(alone("TimeZone", zone -> "UTC")))
                .row(
                        "differs in one field of one project",
                        "ONE-1",
                        api -> api.onProject((call, p) -> p.computeIfPresent(
                                "SmsEnabled",
                                (k, v) -> !call.isList() && p.get("Name").equals("Проект №5") ? v.equals(false) : v)))
                .servers();
    }
}
