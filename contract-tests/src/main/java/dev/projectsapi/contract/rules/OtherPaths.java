package dev.projectsapi.contract.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Paths near those of the contract, all unknown: without dot segments and encoded letters, which servers between may change. */
final class OtherPaths {

    private OtherPaths() {}

    static Set<String> of(String list, String sid) {
        String one = list + "/" + sid;
        String version = list.substring(0, list.lastIndexOf('/'));
        String name = list.substring(list.lastIndexOf('/'));
        Set<String> paths = new LinkedHashSet<>(List.of(
                "/",
                list + "/",
                one + "/",
                one + "/x",
                one + "/" + sid,
                list + "//",
                list + "//" + sid,
                "/" + list,
                "/" + one,
                version + "/" + name,
                version + "/" + name + "/" + sid,
                list + "X",
                list + ".json",
                list.substring(0, list.length() - 1),
                name,
                name + "/" + sid,
                list.toLowerCase(Locale.ROOT),
                list.toLowerCase(Locale.ROOT) + "/" + sid,
                list.toUpperCase(Locale.ROOT),
                version.toUpperCase(Locale.ROOT) + name,
                version.toUpperCase(Locale.ROOT) + name + "/" + sid));
        if (!version.isEmpty()) {
            paths.addAll(List.of(
                    version,
                    version + "/",
                    version + "/x",
                    "/v1" + name,
                    "/v3" + name,
                    version + "/Projects",
                    version + version + name));
        }
        paths.remove(list);
        paths.remove(one);
        return paths;
    }
}
