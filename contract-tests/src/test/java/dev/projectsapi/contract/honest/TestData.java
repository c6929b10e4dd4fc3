package dev.projectsapi.contract.honest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What the verifier's guide asks a server to hold: an account with more than 200 projects, a small one, an empty one, an inactive one;
 * names in many scripts, inactive projects among them.
 */
public final class TestData {

    static final String MAIN = "MA7T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    static final String SMALL = "SM7T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    static final String EMPTY = "EM7T3HFR5ASD54FS5GB3SDAFJAKSH6DS";
    static final String INACTIVE = "IN7T3HFR5ASD54FS5GB3SDAFJAKSH6DS";

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final List<String> NAMES = List.of(
            "My Awesome Project",
            "Größe & Übermut",
            "Cafe\u0301 (combining)",
            "Caf\u00e9 (one letter)",
            "\ttab at both ends\t",
            "  blanks  around  ",
            "日本語のプロジェクト",
            "مشروع جديد",
            "פרויקט",
            "🚀 Launch 👩‍👩‍👧",
            "<b>bold</b> &amp; \"quoted\" 'single'",
            "back\\slash / slash \\u0041 %41 +",
            "first line\nsecond line",
            "\u2028line separator\u00a0no-break",
            "한국어 프로젝트",
            "Проект №5",
            "ΑΣΣ ςσ İıß ﬁ",
            "null",
            "0",
            "x",
            "😀".repeat(255),
            "é".repeat(255),
            "हिन्दी परियोजना",
            "\u200fright-to-left\u200e",
            "C:\\temp\\new {brace} [bracket] $var `tick`");
    private static final List<String> ZONES = List.of(
            "AUS Eastern Standard Time", "UTC", "UTC+12", "Pacific Standard Time (Mexico)", "W. Europe Standard Time");

    private TestData() {}

    static List<Tenant> tenants() {
        return tenants(231);
    }

    static List<Tenant> tenants(int projects) {
        Random random = new Random(42);
        return List.of(
                new Tenant(MAIN, "Main:Token:7fZq2", true, projects(MAIN, projects, random)),
                new Tenant(SMALL, "Small-Token-3kQ9x", true, projects(SMALL, 3, random)),
                new Tenant(EMPTY, "Empty-Token-8hB4d.???.~~~." + "long".repeat(20), true, List.of()),
                new Tenant(INACTIVE, "Inactive-Token-5mN6p", false, projects(INACTIVE, 2, random)));
    }

    private static List<Stored> projects(String owner, int count, Random random) {
        List<Stored> projects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            projects.add(new Stored(
                    owner,
                    sid(random),
                    i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % 19) + " " + i,
                    i == 7
                            ? "a".repeat(249) + ".com"
                            : i % 9 == 4 ? "münchen-" + i + ".example" : (i % 9 == 5 ? "P" : "p") + i + ".example",
                    ZONES.get(i % ZONES.size()),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    i % 5 != 3));
        }
        return projects;
    }

    private static String sid(Random random) {
        StringBuilder sid = new StringBuilder("S");
        while (sid.length() < 32) {
            sid.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return sid.toString();
    }
}
