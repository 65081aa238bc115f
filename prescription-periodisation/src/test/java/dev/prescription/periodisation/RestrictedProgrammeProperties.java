package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SlotLayout;
import dev.prescription.reduction.WeekKind;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A restricted programme has no exercise it may not have, keeps caps and floors within its zones or says that it cannot. */
class RestrictedProgrammeProperties {

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.requests(Restricted.some());
    }

    /** Requests that leave out many patterns, but none of a main lift. */
    @Provide
    Arbitrary<Plans.Request> withFewPatterns() {
        Set<MovementPattern> lifts = EnumSet.of(
                MovementPattern.SQUAT,
                MovementPattern.HINGE,
                MovementPattern.HORIZONTAL_PRESS,
                MovementPattern.VERTICAL_PRESS);
        Arbitrary<List<Restriction>> wide = Arbitraries.of(EnumSet.complementOf(EnumSet.copyOf(lifts)))
                .set()
                .ofMinSize(12)
                .ofMaxSize(20)
                .map(out -> List.of(
                        Restriction.exclude("x-2", out.iterator().next(), out.toArray(MovementPattern[]::new))));
        return Plans.requests(wide)
                .filter(request ->
                        request.mainLifts().size() != 3 || request.mainLifts().contains(ExerciseId.BENCH_PRESS));
    }

    @Property
    void an_excluded_pattern_fills_no_slot_and_every_exclusion_is_named(@ForAll("requests") Plans.Request request) {
        Programme programme = request.programme();
        for (Restriction restriction : request.restrictions()) {
            if (restriction.kind() != Restriction.Kind.EXCLUDE) {
                continue;
            }
            assertThat(programme.layout().exercises())
                    .noneMatch(exercise -> restriction.patterns().contains(exercise.pattern()));
            assertThat(programme.remarks())
                    .anyMatch(remark -> remark.kind() == Remark.Kind.PATTERN_EXCLUDED
                            && remark.subject().equals(restriction.code())
                            && remark.text().contains(restriction.toString()));
            for (ExerciseId lift : request.mainLifts()) {
                boolean out = restriction
                        .patterns()
                        .contains(Catalogue.standard().get(lift).pattern());
                assertThat(programme.remarks().stream()
                                .filter(remark -> remark.kind() == Remark.Kind.MAIN_LIFT_EXCLUDED
                                        && remark.text().contains(": exclude "))
                                .anyMatch(remark -> remark.subject().equals(lift.slug())))
                        .isEqualTo(out);
                Statistics.label("main lift").collect(out ? "left out" : "kept");
            }
        }
        Statistics.label("main lift").coverage(seen -> seen.check("left out").count(count -> count > 50));
    }

    @Property
    void a_muscle_that_falls_short_for_a_restriction_could_be_trained_without_it(
            @ForAll("withFewPatterns") Plans.Request request) {
        for (Shortfall shortfall : request.programme().shortfalls()) {
            boolean restricted = shortfall.because() == BindingConstraint.RESTRICTION;
            Statistics.label("because").collect(restricted ? "restriction" : "other");
            assertThat(shortfall.because()).isNotEqualTo(BindingConstraint.CATALOGUE);
            if (restricted) {
                Muscle muscle = shortfall.muscle().orElseThrow();
                List<Exercise> helping = Catalogue.standard().exercises().stream()
                        .filter(exercise -> exercise.shareOf(muscle) > 0)
                        .toList();
                assertThat(helping).isNotEmpty();
                assertThat(request.programme().layout().exercises()).doesNotContainAnyElementsOf(helping);
                assertThat(request.programme().binding(shortfall)).isEmpty();
            }
        }
        Statistics.label("because").coverage(seen -> seen.check("restriction").count(count -> count > 100));
    }

    @Property
    void caps_and_floors_narrow_the_series_or_a_remark_says_that_the_zone_has_none(
            @ForAll("requests") Plans.Request request) {
        Programme programme = request.programme();
        for (Restriction restriction : request.restrictions()) {
            programme.microcycles().stream()
                    .filter(week -> week.kind() == WeekKind.TRAINING)
                    .flatMap(week -> week.sessions().stream())
                    .flatMap(session -> session.slots().stream())
                    .filter(slot -> restriction.concerns(slot.exercise().pattern()))
                    .forEach(slot -> assertNarrowed(programme, slot, restriction));
        }
        Statistics.label("slot").coverage(seen -> {
            seen.check("keeps the cap").percentage(share -> share > 10);
            seen.check("keeps the floor").percentage(share -> share > 10);
            seen.check("outside the zone").percentage(share -> share > 5);
        });
    }

    private static void assertNarrowed(Programme programme, SlotLayout slot, Restriction restriction) {
        boolean capKept = restriction
                .cap()
                .map(cap -> slot.top()
                        .intensity()
                        .map(share -> share.compareTo(cap) <= 0)
                        .orElse(cap.compareTo(programme.repMaxModel().lowestIntensity()) >= 0))
                .orElse(true);
        boolean floorKept = restriction
                .floor()
                .map(floor -> slot.top().sets().target().compareTo(floor) >= 0)
                .orElse(true);
        boolean kept = capKept && floorKept;
        String asks = restriction.kind() == Restriction.Kind.CAP ? ": at most " : ": at least ";
        boolean said = programme.remarks().stream()
                .anyMatch(remark -> remark.kind() == Remark.Kind.RESTRICTED_OUTSIDE_ZONE
                        && remark.subject().equals(slot.exercise().id().slug())
                        && remark.text().contains(slot.role().toString())
                        && remark.text().contains(asks));
        assertThat(kept || said)
                .as("%s under %s: %s", slot, restriction, programme.remarks())
                .isTrue();
        String limit = restriction.kind() == Restriction.Kind.CAP ? "keeps the cap" : "keeps the floor";
        Statistics.label("slot").collect(kept ? limit : "outside the zone");
    }
}
