package dev.projectsapi.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the server know each other in one direction only, and what is generated stays at the edge. */
final class ArchitectureTest {
    private static final String MODELS = "dev.projectsapi.server.generated.model";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.projectsapi.server");

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("dev.projectsapi.server.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void storeAndPagingKnowNeitherJsonNorTheModelsNorHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.projectsapi.server.store..",
                        "dev.projectsapi.server.postgres..",
                        "dev.projectsapi.server.paging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..", "io.vertx..", "jakarta..", MODELS, "dev.projectsapi.server.http..")
                .check(CLASSES);
    }

    @Test
    void theGeneratedModelsAreMadeAndReadByTheResourceOnly() {
        classes()
                .that()
                .resideInAPackage(MODELS)
                .should()
                .onlyBeAccessed()
                .byClassesThat(
                        resideInAnyPackage("dev.projectsapi.server.resource", "dev.projectsapi.server.generated.."))
                .check(CLASSES);
    }

    @Test
    void httpIsSpokenInOnePackageAndSpoiledInAnother() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.projectsapi.server.http..", "dev.projectsapi.server.sandbox..", "dev.projectsapi.server")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "io.netty..")
                .check(CLASSES);
    }
}
