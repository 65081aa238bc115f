package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.Remark;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A plan obeys the athlete's restrictions and the programme's, says so, and leaves everything else as it was. */
class RestrictionLawProperties {

    private static final double RESOLUTION = 0.02;

    /** What a restriction can do to an exercise it concerns. */
    private static final List<String> HARD_CASES = List.of(
            "CAPPED by CAP",
            "CAPPED by FLOOR",
            "BY EFFORT by CAP",
            "BY EFFORT by FLOOR",
            "WITHHELD by EXCLUDE",
            "WITHHELD by CAP");

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.requests();
    }

    @Provide
    Arbitrary<Athlete> athletes() {
        return Plans.wellKnownAthletes();
    }

    @Provide
    Arbitrary<List<Restriction>> restrictions() {
        return Restricted.biting();
    }

    @Property
    void every_set_keeps_every_restriction_that_concerns_it(
            @ForAll("requests") Plans.Request request,
            @ForAll("athletes") Athlete athlete,
            @ForAll("restrictions") List<Restriction> restrictions) {
        Plan plan = request.programme().planFor(restricted(athlete, restrictions));
        List<Restriction> all = new ArrayList<>(request.restrictions());
        all.addAll(restrictions);
        List<Remark> remarks = plan.remarks();
        for (PlannedExercise exercise : Plans.exercises(plan)) {
            MovementPattern pattern = exercise.exercise().pattern();
            for (Restriction restriction : all) {
                if (restriction.concerns(pattern)) {
                    assertKept(exercise, restriction);
                }
            }
            Optional<Restriction> named = exercise.restriction();
            boolean lowered = exercise.outcome() == LoadOutcome.CAPPED || exercise.outcome() == LoadOutcome.WITHHELD;
            assertThat(named.isPresent() || !lowered)
                    .as("%s is named", exercise.outcome())
                    .isTrue();
            named.ifPresent(restriction -> assertThat(all).contains(restriction));
            named.ifPresent(restriction -> assertThat(remarks)
                    .as("%s %s names %s", exercise, exercise.outcome(), restriction)
                    .anyMatch(remark -> remark.kind() == kindOf(exercise.outcome())
                            && remark.subject().equals(exercise.exercise().id().slug())
                            && remark.text().contains(restriction.toString())));
            if (all.stream().noneMatch(restriction -> restriction.concerns(pattern))) {
                continue;
            }
            String effect = lowered ? exercise.outcome().name() : named.isPresent() ? "BY EFFORT" : "NONE";
            Statistics.label("effect")
                    .collect(effect + named.map(by -> " by " + by.kind()).orElse(""));
        }
        Statistics.label("effect").coverage(coverage -> {
            for (String hard : HARD_CASES) {
                coverage.check(hard).percentage(share -> share > 2);
            }
            coverage.check("NONE").percentage(share -> share > 10);
        });
    }

    @Property
    void what_no_restriction_changed_is_as_it_was_and_the_structure_stays(
            @ForAll("requests") Plans.Request request,
            @ForAll("athletes") Athlete athlete,
            @ForAll("restrictions") List<Restriction> restrictions) {
        Plan free = request.programme().planFor(athlete);
        Plan held = request.programme().planFor(restricted(athlete, restrictions));
        List<PlannedExercise> before = Plans.exercises(free);
        List<PlannedExercise> after = Plans.exercises(held);
        assertThat(after).hasSameSizeAs(before);
        for (int index = 0; index < before.size(); index++) {
            PlannedExercise was = before.get(index);
            PlannedExercise is = after.get(index);
            assertThat(is.slot()).isSameAs(was.slot());
            boolean capped = is.outcome() == LoadOutcome.CAPPED;
            if (is.restriction().equals(was.restriction())) {
                assertThat(is.outcome()).isEqualTo(was.outcome());
                assertThat(is.load()).isEqualTo(was.load());
                assertThat(rirs(is)).isEqualTo(rirs(was));
                assertThat(is.reps()).isEqualTo(was.reps());
            } else if (capped) {
                assertThat(was.outcome().isLoaded()).isTrue();
                assertThat(system(is)).as("%s after %s", is, was.outcome()).isLessThanOrEqualTo(system(was));
                assertThat(is.sets()).hasSameSizeAs(was.sets());
                assertThat(is.reps())
                        .as("repetitions are kept")
                        .isEqualTo(is.slot().top().sets().reps());
                Rir last = is.slot().top().sets().rirOf(is.sets().size());
                if (is.sets().size() > 1) {
                    assertThat(rirs(is).get(0))
                            .as("a fresh set of a lighter load leaves more")
                            .isGreaterThan(last);
                } else {
                    assertThat(rirs(is).get(0)).as("the same to the half below").isGreaterThanOrEqualTo(last);
                }
            }
            Statistics.label("exercise")
                    .collect(is.restriction().equals(was.restriction()) ? "as it was" : capped ? "lowered" : "other");
        }
        Statistics.label("exercise").coverage(coverage -> {
            coverage.check("as it was").percentage(share -> share > 30);
            coverage.check("lowered").percentage(share -> share > 2);
        });
    }

    private static void assertKept(PlannedExercise exercise, Restriction restriction) {
        boolean withheld = exercise.outcome() == LoadOutcome.WITHHELD;
        assertThat(exercise.sets().isEmpty()).isEqualTo(withheld);
        if (withheld) {
            assertThat(exercise.load()).isEmpty();
            assertThat(exercise.intensity()).isEmpty();
            assertThat(exercise.derivation()).isEmpty();
            assertThat(exercise.restriction()).isPresent();
            assertThat(exercise.sets().iterator().hasNext()).isFalse();
            return;
        }
        assertThat(restriction.kind()).isNotEqualTo(Restriction.Kind.EXCLUDE);
        restriction.cap().ifPresent(cap -> assertCapped(exercise, cap));
        restriction.floor().ifPresent(floor -> {
            assertThat(exercise.sets()).allMatch(set -> set.rir().orElseThrow().compareTo(floor) >= 0);
            assertThat(exercise.sets())
                    .allMatch(set -> set.impliedRir().orElse(100) >= floor.repsInReserve() - RESOLUTION);
        });
    }

    private static void assertCapped(PlannedExercise exercise, Intensity cap) {
        exercise.intensity().ifPresent(share -> assertThat(share).isLessThanOrEqualTo(cap));
        exercise.derivation().ifPresent(derivation -> {
            assertThat(system(exercise) * 10_000)
                    .isLessThanOrEqualTo(derivation.maximumUsed().tenthMicrograms() * cap.hundredths());
            derivation
                    .heavierEstimate()
                    .ifPresent(heavier -> assertThat(moved(exercise, heavier.tenthMicrograms()) * 10_000)
                            .isLessThanOrEqualTo(
                                    derivation.maximumUsed().tenthMicrograms() * cap.hundredths() + 10_000));
        });
        RepMaxModel model = exercise.plan().programme().repMaxModel();
        assertThat(cap).as("the model knows what the cap asks").isGreaterThanOrEqualTo(model.lowestIntensity());
        PlannedSet first = exercise.sets().get(0);
        if (exercise.load().isEmpty() && model.accepts(first.reps(), first.rir().orElseThrow())) {
            assertThat(model.percentFor(first.reps(), first.rir().orElseThrow()))
                    .isLessThanOrEqualTo(cap);
        }
    }

    private static Remark.Kind kindOf(LoadOutcome outcome) {
        return switch (outcome) {
            case CAPPED -> Remark.Kind.LOAD_LOWERED;
            case WITHHELD -> Remark.Kind.WITHHELD;
            default -> Remark.Kind.RESTRICTED_EFFORT;
        };
    }

    private static List<Rir> rirs(PlannedExercise exercise) {
        return exercise.sets().stream().map(set -> set.rir().orElseThrow()).toList();
    }

    /** What is moved, worked out from the exercise and the athlete alone. */
    private static long system(PlannedExercise exercise) {
        return moved(exercise, exercise.load().orElseThrow().tenthMicrograms());
    }

    private static long moved(PlannedExercise exercise, long stated) {
        long body = exercise.plan()
                .athlete()
                .bodyMass()
                .map(mass -> mass.tenthMicrograms() * exercise.exercise().bodyMassShare() / 100)
                .orElse(0L);
        return switch (exercise.exercise().loadKind()) {
            case EXTERNAL, PER_HAND -> stated;
            case BODY_MASS_PLUS_EXTERNAL -> body + stated;
            case ASSISTED -> body - stated;
        };
    }

    private static Athlete restricted(Athlete athlete, List<Restriction> restrictions) {
        return athlete.toBuilder()
                .restrict(restrictions.toArray(Restriction[]::new))
                .build();
    }
}
