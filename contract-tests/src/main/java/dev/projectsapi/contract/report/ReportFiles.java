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
        prepare(folder);
        try {
            Files.writeString(folder.resolve("report.html"), HtmlReport.of(report));
            Files.writeString(folder.resolve("junit.xml"), JUnitXml.of(report));
            Files.writeString(folder.resolve("report.json"), JsonReport.of(report));
        } catch (IOException e) {
            throw new InputException("--report: " + folder + " cannot be written");
        }
    }
}
