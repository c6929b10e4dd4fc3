package dev.projectsapi.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String GENERATED = "dev.projectsapi.client.generated..";
    private static final String OURS = "dev.projectsapi.client";

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ArchitectureTest::isMain).importPackages("dev.projectsapi.client");

    private static boolean isMain(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location);
    }

    @Test
    void oneCallKnowsNeitherThePublicNorTheGeneratedTypes() {
        noClasses()
                .that()
                .resideInAPackage("dev.projectsapi.client.internal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OURS, GENERATED, "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void generatedModelsStayAtTheEdge() {
        classes()
                .that()
                .resideInAPackage("dev.projectsapi.client.generated.model")
                .should()
                .onlyBeAccessed()
                .byClassesThat(resideInAPackage(GENERATED)
                        .or(nameMatching(".*\\.(Wire|Representations|Envelope|StrictJson)(\\$.*)?")))
                .check(CLASSES);
    }

    @Test
    void publicMethodsShowNoTypeOfALibrary() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage(OURS))
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(resideOutsideOfPackage("com.fasterxml..")
                        .and(resideOutsideOfPackage(GENERATED))
                        .and(resideOutsideOfPackage("dev.projectsapi.client.internal")))
                .check(CLASSES);
    }

    @Test
    void publicClassesCannotBeExtended() {
        classes()
                .that(resideInAPackage(OURS))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("ProjectsException")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
