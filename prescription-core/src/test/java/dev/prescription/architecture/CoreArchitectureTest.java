package dev.prescription.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoreArchitectureTest extends LibraryRules {
    /** Each package may import those before it, never one after it. */
    private static final List<String> ORDER = List.of(
            "dev.prescription.quantity",
            "dev.prescription.message",
            "dev.prescription.goal",
            "dev.prescription.evidence.table",
            "dev.prescription.evidence",
            "dev.prescription.exercise.table",
            "dev.prescription.exercise",
            "dev.prescription.repmax",
            "dev.prescription.loading",
            "dev.prescription.athlete",
            "dev.prescription.parameter",
            "dev.prescription.guideline.table",
            "dev.prescription.guideline.body",
            "dev.prescription.guideline",
            "dev.prescription.reason",
            "dev.prescription.rule",
            "dev.prescription.guidance",
            "dev.prescription");

    @TestFactory
    List<DynamicTest> importsPointOneWay() {
        return IntStream.range(0, ORDER.size() - 1)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        ORDER.get(i),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ORDER.get(i))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new))
                                .allowEmptyShould(true) // a package that has not landed yet
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        assertThat(CLASSES)
                .allSatisfy(type -> assertThat(ORDER.stream()
                                .anyMatch(name -> type.getPackageName().equals(name)))
                        .as("%s is in a listed package", type.getName())
                        .isTrue());
    }
}
