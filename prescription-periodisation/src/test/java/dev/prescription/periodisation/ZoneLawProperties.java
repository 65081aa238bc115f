package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescription;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Intensity;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.WeekKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws 1 and 12: every number of a training set lies in its zone, and says why. */
class ZoneLawProperties {

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.requests();
    }

    @Property
    void every_training_set_lies_in_its_zone(@ForAll("plans") Plan plan) {
        int loaded = 0;
        int effort = 0;
        for (Microcycle week : plan.microcycles()) {
            for (Session session : week.sessions()) {
                for (PlannedExercise exercise : session.exercises()) {
                    if (week.kind() == WeekKind.TRAINING) {
                        assertInZone(exercise);
                    }
                    loaded += exercise.load().isPresent() ? 1 : 0;
                    effort += exercise.load().isPresent() ? 0 : 1;
                }
            }
        }
        Statistics.label("sets")
                .collect(loaded == 0 ? "all by effort" : effort == 0 ? "all loaded" : "mixed")
                .coverage(coverage -> coverage.check("mixed").percentage(share -> share > 30));
    }

    @Property
    void every_number_has_a_reason_whose_range_holds_it_and_that_ends_in_a_source(@ForAll("plans") Plan plan) {
        for (PlannedExercise exercise :
                plan.microcycles().get(0).sessions().get(0).exercises()) {
            assertReason(exercise.why(Parameter.REPS), exercise.reps());
            assertReason(
                    exercise.why(Parameter.EFFORT),
                    exercise.slot().top().sets().target().repsInReserve());
            assertReason(exercise.why(Parameter.REST), exercise.rest().minSeconds());
            assertThat(exercise.slot().top().sets().sets()).isLessThanOrEqualTo((int)
                    exercise.why(Parameter.SETS).value().max().orElseThrow());
            boolean restricted = exercise.restriction().isPresent();
            Statistics.label("number").collect(restricted ? "by a restriction" : "by a rule");
            if (exercise.slot().prescription().intensity().isPresent() && !restricted) {
                assertReason(
                        exercise.why(Parameter.INTENSITY),
                        exercise.intensity().orElseThrow().percent());
            }
        }
    }

    @Property
    void a_deload_names_the_rules_that_lighten_it(@ForAll("requests") Plans.Request request) {
        Plan plan = request.programme().planFor(Plans.stranger());
        for (Microcycle week : plan.microcycles()) {
            Statistics.label("week").collect(week.kind());
            if (week.kind() == WeekKind.DELOAD) {
                if (week.sessions().get(0).exercises().isEmpty()) {
                    continue; // the terms left nothing to do that day
                }
                PlannedExercise exercise = week.sessions().get(0).exercises().get(0);
                if (exercise.outcome() == LoadOutcome.WITHHELD) {
                    continue;
                }
                PlannedSet set = exercise.sets().get(0);
                assertThat(set.why(Parameter.REPS).parameter()).isEqualTo(Parameter.DELOAD_REPS);
                assertThat(set.why(Parameter.SETS).parameter()).isEqualTo(Parameter.DELOAD_SETS);
                assertThat(set.why(Parameter.EFFORT).parameter()).isEqualTo(Parameter.DELOAD_REPS);
                assertThat(set.why(Parameter.REST).parameter()).isEqualTo(Parameter.REST);
                assertThat(set.why(Parameter.LOAD).sources()).isNotEmpty();
            }
        }
        Statistics.label("week")
                .coverage(coverage -> coverage.check(WeekKind.DELOAD).count(count -> count > 100));
    }

    private static void assertReason(Reason reason, double value) {
        assertThat(reason.value().contains(value))
                .as("%s holds %s", reason, value)
                .isTrue();
        assertThat(reason.rules()).isNotEmpty().allMatch(rule -> rule.parameter() == reason.parameter());
        assertThat(reason.sources()).isNotEmpty();
        assertThat(reason.text()).isNotBlank();
    }

    static void assertInZone(PlannedExercise exercise) {
        Prescription zone = exercise.slot().prescription();
        assertThat(zone.reps().contains(exercise.reps())).isTrue();
        assertThat(zone.effort().contains(exercise.slot().top().sets().target()))
                .isTrue();
        assertThat(exercise.slot().top().sets().sets())
                .isLessThanOrEqualTo(zone.sets().max());
        assertThat(exercise.zone()).isEqualTo(zone.zone());
        zone.intensity()
                .ifPresent(band -> assertThat(
                                band.contains(exercise.slot().top().intensity().orElseThrow()))
                        .isTrue());
        assertThat(exercise.intensity().map(Intensity::hundredths).orElse(0))
                .as("a restriction only lowers")
                .isLessThanOrEqualTo(exercise.slot()
                        .top()
                        .intensity()
                        .map(Intensity::hundredths)
                        .orElse(0));
        if (exercise.restriction().isEmpty()) {
            assertThat(exercise.intensity()).isEqualTo(exercise.slot().top().intensity());
        }
        if (Plans.isCompound(exercise)) {
            assertThat(exercise.sets())
                    .allMatch(
                            set -> set.rir().orElseThrow().halves() > 0,
                            "no compound set to failure outside a declared test");
        }
    }
}
