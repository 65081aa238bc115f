package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.GuidelineProblem;
import dev.prescription.guideline.GuidelineProblem.Kind;
import dev.prescription.guideline.Rule;
import dev.prescription.house.House;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What {@code check} says of a cell is what a prescriber meets there: the same resolution, seen from outside. */
class CheckProperties {

    private static final List<Parameter> TRIPLE = List.of(Parameter.REPS, Parameter.EFFORT, Parameter.INTENSITY);

    /** One random house: rules for repetitions, reserve and load, open or closed, over any shipped guideline. */
    record Case(Guideline guideline, Goal goal, TrainingLevel level, ExerciseRole role, Population population) {

        Prescription prescription(Goal asked) {
            return Prescriber.forGoal(asked)
                    .withLevel(level)
                    .withPopulation(population)
                    .withGuideline(guideline)
                    .prescribe(role);
        }

        Scope cell(GoalKind... kinds) {
            return Scope.any()
                    .withGoals(kinds)
                    .withLevels(level)
                    .withRoles(role)
                    .withPopulations(population);
        }

        boolean hasProblem(Kind kind, Scope at, Parameter parameter) {
            return guideline.check(RepMaxModel.rts()).stream()
                    .filter(problem -> problem.kind() == kind
                            && (parameter == null || problem.arguments().contains(parameter)))
                    .flatMap((GuidelineProblem problem) -> problem.scopes().stream())
                    .anyMatch(scope -> scope.covers(at));
        }
    }

    @Property(tries = 1000)
    void a_cell_is_infeasible_where_the_prescription_has_no_triple(@ForAll("cases") Case one) {
        Prescription prescription = one.prescription(one.goal());
        boolean empty = isEmpty(prescription);
        boolean ofAWiderGoal =
                one.goal().kind().isWithin(GoalKind.STRENGTH) && isEmpty(one.prescription(Goal.strength()));

        assertThat(one.hasProblem(Kind.INFEASIBLE_CELL, one.cell(one.goal().kind()), null))
                .as("a scope of strength covers strength without size gain")
                .isEqualTo(empty || ofAWiderGoal);
        Statistics.label("cell")
                .collect(prescription.intensity().isEmpty() ? "no load" : empty ? "infeasible" : "feasible")
                .coverage(coverage -> {
                    coverage.check("infeasible").percentage(p -> p > 5);
                    coverage.check("feasible").percentage(p -> p > 8);
                    coverage.check("no load").percentage(p -> p > 2);
                });
    }

    private static boolean isEmpty(Prescription prescription) {
        return prescription.intensity().isPresent()
                && prescription.feasible(RepMaxModel.rts()).isEmpty();
    }

    @Property(tries = 1000)
    void anchors_are_unordered_where_raising_the_share_goes_astray(@ForAll("cases") Case one) {
        Prescription light = one.prescription(Goal.hypertrophy());
        Prescription heavy = one.prescription(Goal.blended());
        boolean moreReps = heavy.reps().min() > light.reps().min()
                || heavy.reps().max() > light.reps().max();

        assertThat(one.hasProblem(
                        Kind.UNORDERED_ANCHORS, one.cell(GoalKind.HYPERTROPHY, GoalKind.BLENDED), Parameter.REPS))
                .isEqualTo(moreReps);
        Statistics.label("anchors").collect(moreReps ? "unordered" : "ordered").coverage(coverage -> {
            coverage.check("unordered").percentage(p -> p > 1);
            coverage.check("ordered").percentage(p -> p > 20);
        });
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        rules(),
                        Arbitraries.of(Guideline.shipped()),
                        Arbitraries.of(
                                Goal.strength(),
                                Goal.hypertrophy(),
                                Goal.blended(),
                                Goal.strength().withoutSizeGain()),
                        Arbitraries.of(TrainingLevel.class),
                        Arbitraries.of(ExerciseRole.class),
                        Arbitraries.frequency(
                                Tuple.of(4, Population.ADULT),
                                Tuple.of(1, Population.ADOLESCENT),
                                Tuple.of(1, Population.OLDER_ADULT)))
                .as((rules, base, goal, level, role, population) ->
                        new Case(House.of(rules.toArray(Rule[]::new)).over(base), goal, level, role, population));
    }

    /** For each of the three, up to two rules: one for any cell, one for one goal; each closed or open at one end. */
    private static Arbitrary<List<Rule>> rules() {
        Arbitrary<List<Range>> ranges = Combinators.combine(
                        range(1, 20, 1),
                        range(0, 8, 1),
                        range(50, 100, 1),
                        range(1, 20, 1),
                        range(0, 8, 1),
                        range(50, 100, 1))
                .as((a, b, c, d, e, f) -> List.of(a, b, c, d, e, f));
        Arbitrary<List<Boolean>> kept = Arbitraries.of(true, false).list().ofSize(6);
        return Combinators.combine(ranges, kept, Arbitraries.of(GoalKind.class)).as((some, keep, goal) -> {
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Scope scope = i < 3 ? Scope.any() : Scope.any().withGoals(goal);
                if (keep.get(i)) {
                    rules.add(House.rule("rule-" + i, Rule.of(TRIPLE.get(i % 3), some.get(i)), scope));
                }
            }
            return rules;
        });
    }

    private static Arbitrary<Range> range(int lowest, int highest, int step) {
        return Combinators.combine(
                        Arbitraries.integers().between(lowest, highest),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("closed", "closed", "plus", "least", "most"))
                .as((min, width, form) -> {
                    double max = Math.min(highest, min + width * step);
                    return switch (form) {
                        case "plus" -> Range.of(min, max).andMore();
                        case "least" -> Range.atLeast(min);
                        case "most" -> Range.atMost(max);
                        default -> Range.of(min, max);
                    };
                });
    }
}
