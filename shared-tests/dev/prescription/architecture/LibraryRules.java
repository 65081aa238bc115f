package dev.prescription.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What holds in every library module: same input, same plan, and nothing read or written behind the caller's back.
 *
 * <p>A rule whose subject has not landed yet passes ({@code allowEmptyShould}); the importer itself must find classes.
 */
abstract class LibraryRules {
    /** The production classes of the module under test: surefire runs in the module's directory. */
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final Set<String> INEXACT = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan", "asin", "acos",
            "atan", "atan2", "sinh", "cosh", "tanh");

    @Test
    void classesAreFound() {
        org.assertj.core.api.Assertions.assertThat(CLASSES).isNotEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.prescription.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void dependenciesAreTheJdkAndTwoAnnotationsAndLoggingApis() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.slf4j..", "org.jspecify..", "dev.prescription..")
                .check(CLASSES);
    }

    @Test
    void filesAreTheCallersBusiness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void theClockIsTheCallersBusiness() {
        forbid("the clock", target -> switch (target.getOwner().getName()) {
            case "java.time.Clock" ->
                target.getName().startsWith("system") || target.getName().startsWith("tick");
            case "java.time.ZoneId" -> target.getName().equals("systemDefault");
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
            case "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar" -> true;
            default ->
                target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now");
        });
    }

    @Test
    void theEnvironmentIsTheCallersBusiness() {
        Set<String> names = Set.of("out", "err", "in", "getProperty", "getProperties", "getenv", "exit");
        forbid(
                "the process or its environment",
                target -> target.getOwner().isEquivalentTo(System.class) && names.contains(target.getName()));
    }

    @Test
    void theLocaleIsAlwaysNamed() {
        forbid("the default locale", target -> {
            boolean locale = target.getOwner().isEquivalentTo(Locale.class)
                    && target.getName().equals("getDefault");
            boolean string = target.getOwner().isEquivalentTo(String.class)
                    && switch (target.getName()) {
                        case "format" -> !parameters(target).get(0).equals(Locale.class.getName());
                        case "toUpperCase", "toLowerCase" -> parameters(target).isEmpty();
                        case "formatted" -> true;
                        default -> false;
                    };
            return locale || string;
        });
    }

    @Test
    void nothingIsRandom() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SplittableRandom.class, java.util.concurrent.ThreadLocalRandom.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.random..")
                .check(CLASSES);
        forbid(
                "randomness",
                target -> target.getName().equals("random") || target.getName().equals("randomUUID"));
    }

    @Test
    void inexactMathsIsStrict() {
        // java.lang.Math may differ in the last bit between machines; StrictMath may not. Math.sqrt is exact.
        forbid(
                "inexact Math (use StrictMath)",
                target -> target.getOwner().isEquivalentTo(Math.class) && INEXACT.contains(target.getName()));
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                : List.of();
    }

    /** Fails on every call, method reference and field read whose target the filter accepts. */
    private static void forbid(String what, java.util.function.Predicate<AccessTarget> filter) {
        DescribedPredicate<JavaAccess<?>> access = describe("uses " + what, use -> filter.test(use.getTarget()));
        noClasses().should().accessTargetWhere(access).check(CLASSES);
    }
}
