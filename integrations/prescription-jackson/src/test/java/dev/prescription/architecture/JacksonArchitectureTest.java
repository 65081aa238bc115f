package dev.prescription.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class JacksonArchitectureTest extends LibraryRules {

    private static final String SHAPES = "dev.prescription.jackson.shape..";
    private static final String FORMS = "dev.prescription.jackson.form..";

    @Test
    @Override
    void dependenciesAreTheJdkAndTwoAnnotationsAndLoggingApis() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "tools.jackson..", "dev.prescription..")
                .check(CLASSES);
    }

    @Test
    void shapesKnowNoTypeOfTheLibrariesButTheirRefusals() {
        classes()
                .that()
                .resideInAPackage(SHAPES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "dev.prescription.quantity..",
                        "dev.prescription.jackson.document..",
                        SHAPES)
                .check(CLASSES);
    }

    @Test
    void documentsKnowNothingOfHowTheyAreWritten() {
        noClasses()
                .that()
                .resideInAPackage("dev.prescription.jackson.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SHAPES, FORMS)
                .check(CLASSES);
    }

    @Test
    void nothingIsFoundByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }
}
