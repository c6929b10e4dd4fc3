package dev.projectsapi.spec.publish;

import dev.projectsapi.spec.Contract;
import dev.projectsapi.spec.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole programs in a few languages, each sending the request of a documented example. */
final class Samples {

    /** By file ending, in the order of the page: what the language is called, and how its files are named. */
    private enum Language {
        JAVA("Java, with our client", ".java"),
        PYTHON("Python", ".py"),
        JAVASCRIPT("JavaScript", ".mjs"),
        GO("Go", ".go");

        final String title;
        final String ending;

        Language(String title, String ending) {
            this.title = title;
            this.ending = ending;
        }

        /** Java's files are named like their classes. */
        String file(String sample) {
            return (this == JAVA
                            ? sample.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sample.substring(1)
                            : sample)
                    + ending;
        }
    }

    /** The one sample that is no operation: the list again and again until its end. */
    static final String WALK = "allProjects";

    private final Map<String, Map<Language, String>> programs = new LinkedHashMap<>();

    Samples(Contract contract, Examples examples, Path folder) throws IOException {
        for (Operation operation : contract.operations()) {
            read(operation.id(), operation, examples.success(operation), folder);
        }
        read(
                WALK,
                contract.operations().get(0),
                examples.success(contract.operations().get(0)),
                folder);
    }

    private void read(String sample, Operation operation, Request request, Path folder) throws IOException {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Template template = Template.read(folder.resolve(language.file(sample)));
            texts.put(
                    language,
                    template.fill(name -> value(name, operation, request.sent().path())));
        }
        programs.put(sample, texts);
    }

    /** {@code path}, or the name of a parameter in it. */
    private static String value(String name, Operation operation, String path) {
        if (name.equals("path")) {
            return path;
        }
        List<String> names = Pattern.compile("\\{([^}]+)}")
                .matcher(operation.path())
                .results()
                .map((MatchResult parameter) -> parameter.group(1))
                .toList();
        Matcher values = Pattern.compile(operation.path().replaceAll("\\{[^}]+}", "([^/]+)"))
                .matcher(path);
        if (!names.contains(name) || !values.matches()) {
            throw new IllegalArgumentException("No value for " + name + " in " + path);
        }
        return values.group(names.indexOf(name) + 1);
    }

    /** One sample in all languages. */
    String markdown(String sample) {
        Markdown text = new Markdown();
        Objects.requireNonNull(programs.get(sample), sample)
                .forEach((language, program) -> text.block("**" + language.title + "** ("
                                + Markdown.link(language.file(sample), "../samples/" + language.file(sample)) + ")")
                        .code(language.ending.substring(1), program));
        return text.toString();
    }

    /** The programs as files of their own, by name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        programs.forEach(
                (sample, texts) -> texts.forEach((language, program) -> files.put(language.file(sample), program)));
        return files;
    }
}
