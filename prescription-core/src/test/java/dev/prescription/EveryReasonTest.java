package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Relation;
import dev.prescription.parameter.Scope;
import dev.prescription.reason.Conflict;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import dev.prescription.rule.RuleModule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 12 over every context of every shipped guideline. */
class EveryReasonTest {

    private static final int WIDTH = 98;

    @Test
    void every_value_lies_in_the_range_of_a_rule_that_covers_it_or_names_its_derivation() {
        Contexts.reasons().forEach(reason -> {
            assertThat(reason.rules()).isNotEmpty();
            for (Rule rule : reason.rules()) {
                boolean sound = rule.parameter() == reason.parameter()
                        && rule.scope().covers(anchorOf(reason, rule))
                        && rule.overriddenBy().isEmpty()
                        && rule.layer() == reason.parameter().governingLayer();
                assertThat(sound).as(reason::text).isTrue();
            }
            if (!has(reason, Note.Code.BLENDED)) {
                // A rule after the first only lends the end that the first lacks.
                List<Rule> stating =
                        has(reason, Note.Code.END_FROM) ? reason.rules().subList(0, 1) : reason.rules();
                assertThat(stating).allMatch(rule -> rule.range().contains(reason.value()));
                assertThat(ends(reason.rules().stream().map(Rule::range))).containsAll(ends(Stream.of(reason.value())));
            } else {
                double low = lowest(reason);
                double high = highest(reason);
                reason.value().min().ifPresent(min -> assertThat(min).isBetween(low, high));
                reason.value().max().ifPresent(max -> assertThat(max).isBetween(low, high));
            }
        });
    }

    /** The context asked, with the goal of the anchor cell the rule was read for. */
    private static Scope anchorOf(Reason reason, Rule rule) {
        Set<GoalKind> allowed = EnumSet.of(reason.goal().kind());
        if (reason.goal().kind() == GoalKind.BLENDED) {
            int share = reason.goal().strengthShare();
            allowed = share == 50
                    ? EnumSet.of(GoalKind.BLENDED)
                    : share == 0
                            ? EnumSet.of(GoalKind.HYPERTROPHY)
                            : share == 100
                                    ? EnumSet.of(GoalKind.STRENGTH)
                                    : EnumSet.of(
                                            GoalKind.BLENDED, share < 50 ? GoalKind.HYPERTROPHY : GoalKind.STRENGTH);
        }
        allowed.retainAll(rule.scope().goals());
        assertThat(allowed).as("goals of %s for %s", rule, reason.goal()).isNotEmpty();
        return heardFor(reason).withGoals(allowed.toArray(GoalKind[]::new));
    }

    /** The context asked; that of adults where nobody speaks of the population and the reason says so. */
    private static Scope heardFor(Reason reason) {
        return has(reason, Note.Code.POPULATION_SILENT)
                ? reason.scope().withPopulations(Population.ADULT)
                : reason.scope();
    }

    private static boolean has(Reason reason, Note.Code code) {
        return reason.notes().stream().anyMatch(note -> note.code() == code);
    }

    private static Set<Double> ends(Stream<Range> ranges) {
        return ranges.flatMapToDouble(range -> DoubleStream.concat(range.min().stream(), range.max().stream()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static double lowest(Reason reason) {
        return reason.rules().stream()
                .flatMapToDouble(rule -> rule.range().min().stream())
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static double highest(Reason reason) {
        return reason.rules().stream()
                .flatMapToDouble(rule -> rule.range().max().stream())
                .max()
                .orElseThrow();
    }

    @Test
    void every_reason_ends_in_a_source_of_the_evidence_files_or_a_dated_convention() {
        Set<String> known = new HashSet<>();
        EvidenceFiles.read("evidence-literature.csv").forEach(row -> known.add(row.get("id")));
        EvidenceFiles.read("evidence-seeds.csv").forEach(row -> known.add(row.get("id")));
        Contexts.reasons().forEach(reason -> {
            assertThat(reason.sources()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(reason.findings())
                    .isNotEmpty()
                    .allMatch(finding -> known.contains(finding.id())
                            || finding.source().date().isPresent());
            assertThat(reason.certainty())
                    .isEqualTo(reason.rules().stream()
                            .map(Rule::certainty)
                            .reduce((one, two) -> one.lowerOf(two))
                            .orElseThrow());
        });
    }

    @Test
    void every_text_fits_its_columns_and_says_value_rule_source_and_conflicts() {
        // The anchors, their neighbours and some between: the texts of the other shares differ in numbers only.
        List<Integer> shares = List.of(0, 1, 25, 30, 49, 50, 51, 70, 75, 99, 100);
        Contexts.reasons().forEach(reason -> {
            if (!shares.contains(reason.goal().strengthShare())) {
                return;
            }
            String text = reason.text();
            assertThat(text.lines().allMatch(line -> line.length() <= WIDTH && !line.isBlank()))
                    .isTrue();
            assertThat(text.chars().allMatch(c -> c < 128)).isTrue();
            assertThat(text).startsWith(reason.parameter().label() + " " + reason.value());
            String flat = text.replace("\n    ", " ").replace("\n  ", " ");
            reason.rules().forEach(rule -> assertThat(flat).contains("Rule " + rule.id()));
            reason.findings()
                    .forEach(finding -> assertThat(flat)
                            .contains(finding.id() + " " + finding.source().name()));
            reason.notes().forEach(note -> assertThat(flat).contains(note.toString()));
            assertThat(flat.contains("Disagrees:"))
                    .isEqualTo(reason.conflicts().stream().anyMatch(c -> c.kind() != Relation.NESTED));
        });
    }

    @Test
    void conflicts_are_all_rules_of_the_layer_that_cover_the_context_and_say_otherwise() {
        Contexts.reasons().forEach(reason -> {
            List<Rule> expected = new ArrayList<>();
            for (Guideline guideline : Guideline.shipped()) {
                for (Rule rule : guideline.rules()) {
                    boolean heard = rule.parameter() == reason.parameter()
                            && rule.layer() == reason.parameter().governingLayer()
                            && rule.scope().covers(heardFor(reason));
                    boolean agrees = rule.range().min().equals(reason.value().min())
                            && rule.range().max().equals(reason.value().max());
                    if (heard && !agrees && !reason.rules().contains(rule) && !isMiddleOf(reason, rule)) {
                        expected.add(rule);
                    }
                }
            }
            assertThat(reason.conflicts()).extracting(Conflict::rule).isEqualTo(expected);
            assertThat(reason.conflicts())
                    .allSatisfy(conflict -> assertThat(conflict.overriddenBy())
                            .isEqualTo(conflict.rule().overriddenBy()));
        });
    }

    /** At a share of 0 or 100 the blended cell that the asker would have had at 50 is the asker's own. */
    private static boolean isMiddleOf(Reason reason, Rule rule) {
        return has(reason, Note.Code.ANCHOR) && ownMiddle(reason).contains(rule);
    }

    private static List<Rule> ownMiddle(Reason reason) {
        Scope scope = reason.scope();
        return RuleModule.forGoal(Goal.blended())
                .answer(Guideline.byId(reason.guideline().replaceFirst(" .*", "")), reason.parameter(), scope)
                .map(Reason::rules)
                .orElse(List.of());
    }

    @Test
    void the_same_question_has_an_equal_answer() {
        List<Reason> again = Contexts.prescribers().stream()
                .flatMap(one -> Contexts.reasons(Prescriber.forGoal(one.goal())
                                .withLevel(one.level())
                                .withPopulation(one.population())
                                .withGuideline(one.guideline()))
                        .stream())
                .toList();
        assertThat(again).isEqualTo(Contexts.reasons());
    }
}
