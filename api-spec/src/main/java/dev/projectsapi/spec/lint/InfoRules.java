package dev.projectsapi.spec.lint;

import static dev.projectsapi.spec.lint.Faults.missing;
import static dev.projectsapi.spec.lint.Faults.unless;

import java.util.List;
import java.util.stream.Stream;

/** What a contract says about itself. */
final class InfoRules {

    private InfoRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        "info-title",
                        "The contract has a title.",
                        "Give info.title the API's name.",
                        outline -> missing(outline.info(), "title")),
                new HouseRule(
                        "info-summary",
                        "The contract has a summary.",
                        "Say in one line of info.summary what the API is for.",
                        // 3.0 has no such field
                        outline -> outline.is30() ? Stream.empty() : missing(outline.info(), "summary")),
                new HouseRule(
                        "info-description",
                        "The contract is described in full sentences.",
                        "Describe the API in info.description, in 20 characters and more, ending in a full stop.",
                        outline -> Faults.undescribed(outline.info())),
                new HouseRule(
                        "info-version",
                        "The contract's version is three numbers.",
                        "Write info.version as 2.0.0, so that versions can be compared.",
                        outline -> unless(
                                outline.info().text("version").matches("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}"),
                                outline.info().at("version"),
                                "is " + outline.info().at("version").node())),
                new HouseRule(
                        "info-contact",
                        "The contract names whom to ask: contact with name, url and email.",
                        "Fill in all three fields of info.contact.",
                        outline -> missing(outline.info().at("contact"), "name", "url", "email")),
                new HouseRule(
                        "info-license",
                        "The contract has a licence with name and url.",
                        "Fill in info.license.name and info.license.url.",
                        outline -> missing(outline.info().at("license"), "name", "url")));
    }
}
