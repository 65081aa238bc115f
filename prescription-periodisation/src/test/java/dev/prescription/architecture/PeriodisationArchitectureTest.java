package dev.prescription.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.prescription.technique.BloodFlowRestriction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PeriodisationArchitectureTest extends LibraryRules {
    private static final String[] PARTS = {
        "dev.prescription.technique..",
        "dev.prescription.progressiontable..",
        "dev.prescription.scheme..",
        "dev.prescription.model..",
        "dev.prescription.reduction..",
        "dev.prescription.selection..",
        "dev.prescription.meet..",
        "dev.prescription.terms..",
        "dev.prescription.solving..",
        "dev.prescription.split..",
        "dev.prescription.clash..",
        "dev.prescription.decision..",
        "dev.prescription.proposal..",
        "dev.prescription.log..",
        "dev.prescription.progression..",
        "dev.prescription.advice..",
        "dev.prescription.missed..",
        "dev.prescription.layout..",
        "dev.prescription.calendar..",
        "dev.prescription.relief..",
        "dev.prescription.parts..",
        "dev.prescription.compilation..",
        "dev.prescription.resolution..",
        "dev.prescription.summary.."
    };

    private static final String PLAN = "dev.prescription.periodisation..";

    private static final String PROGRESS = "dev.prescription.progress..";

    private static final String LANE = "dev.prescription.lane..";

    private static final String ATTENDANCE = "dev.prescription.attendance..";

    private static final String[] ABOVE = {"dev.prescription.named..", "dev.prescription.review.."};

    @Test
    void thePartsSeeTargetsAndLogsButNeverAPlan() {
        noClasses()
                .that()
                .resideInAnyPackage(PARTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PLAN)
                .allowEmptyShould(true) // the parts land one by one
                .check(CLASSES);
    }

    @Test
    void progressionTablesSeeValuesAndRepMaxEquationsOnly() {
        classes()
                .that()
                .resideInAPackage("dev.prescription.progressiontable..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dev.prescription.quantity..",
                        "dev.prescription.repmax..",
                        "dev.prescription.progressiontable..")
                .check(CLASSES);
    }

    @Test
    void selectionSeesExercisesAndRestrictionsOnly() {
        classes()
                .that()
                .resideInAPackage("dev.prescription.selection..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dev.prescription.quantity..",
                        "dev.prescription.exercise..",
                        "dev.prescription.loading..",
                        "dev.prescription.athlete..",
                        "dev.prescription.selection..")
                .check(CLASSES);
    }

    @Test
    void theMethodBehindTheSplitSeesExercisesAndNumbersOnly() {
        classes()
                .that()
                .resideInAPackage("dev.prescription.solving..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dev.prescription.quantity..",
                        "dev.prescription.exercise..",
                        "dev.prescription.solving..")
                .check(CLASSES);
    }

    @Test
    void nothingBelowTheFacadeSeesWhatIsBuiltWithIt() {
        noClasses()
                .that()
                .resideInAnyPackage(PARTS)
                .or()
                .resideInAPackage(PLAN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ABOVE)
                .check(CLASSES);
    }

    @Test
    void thePlanSeesNeitherItsDifferencesNorItsCoachNorProgress() {
        noClasses()
                .that()
                .resideInAnyPackage(PARTS)
                .or()
                .resideInAPackage(PLAN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.prescription.coaching..", "dev.prescription.difference..", LANE, ATTENDANCE, PROGRESS)
                .check(CLASSES);
    }

    @Test
    void coachingAndDifferencesSeePlansAndLogsButNeverProgress() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.prescription.coaching..", "dev.prescription.difference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LANE, ATTENDANCE, PROGRESS)
                .check(CLASSES);
    }

    @Test
    void lanesAndAttendanceServeProgressAloneAndKnowNeitherCoachingNorEachOther() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LANE, ATTENDANCE, PROGRESS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LANE, ATTENDANCE)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(LANE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.prescription.coaching..", "dev.prescription.difference..", ATTENDANCE, PROGRESS)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ATTENDANCE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.prescription.coaching..", "dev.prescription.difference..", LANE, PROGRESS)
                .check(CLASSES);
    }

    @Test
    void nothingChoosesBloodFlowRestriction() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.prescription.technique..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(BloodFlowRestriction.class)
                .check(CLASSES);
    }

    @Test
    void plansCountInRungsAndNotInDecimals() {
        noClasses()
                .that()
                .resideInAnyPackage(PLAN, "dev.prescription.resolution..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(BigDecimal.class)
                .check(CLASSES);
    }
}
