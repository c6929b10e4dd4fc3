package dev.projectsapi.contract.report;

import dev.projectsapi.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report in the forms that are kept. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Makes the folder.
     *
     * @throws InputException if that cannot be done
     */
    public static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException("--report: " + folder + " cannot be made a folder");
        }
    }

    /**
     * Writes {@code report.html}, {@code junit.xml} and {@code report.json}.
     *
     * @throws InputException if that cannot be done
     */
    public static void write(Report report, Path folder) {
        write(folder, HtmlReport.of(report), JUnitXml.of(report), JsonReport.of(report));
    }

    /** The same of an examination. */
    public static void write(ClientReport report, Path folder) {
        write(folder, report.html(), ClientJUnitXml.of(report), report.json());
    }

    private static void write(Path folder, String html, String junit, String json) {
        prepare(folder);
        try {
            Files.writeString(folder.resolve("report.html"), html);
            Files.writeString(folder.resolve("junit.xml"), junit);
            Files.writeString(folder.resolve("report.json"), json);
        } catch (IOException e) {
            throw new InputException("--report: " + folder + " cannot be written");
        }
    }
}
