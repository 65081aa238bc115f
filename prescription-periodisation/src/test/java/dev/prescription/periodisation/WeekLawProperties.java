package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.GoalKind;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.WeekKind;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.MicrocycleSummary;
import dev.prescription.summary.SessionSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 5: ceilings and caps hold always; floors and frequencies hold or are named as shortfalls. Own recount. */
class WeekLawProperties {

    private static final Rir HARD = Rir.of(4);

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.requests();
    }

    @Property
    void training_weeks_keep_the_weekly_prescription(@ForAll("requests") Plans.Request request) {
        Programme programme = request.programme();
        WeeklyPrescription weekly = request.prescriber().weekly();
        for (MicrocycleLayout week : programme.microcycles()) {
            if (week.kind() == WeekKind.TRAINING) {
                assertMuscles(week, weekly, programme);
                assertLifts(
                        week, weekly, programme.shortfalls(), programme.goal().kind());
            }
        }
        Statistics.label("timed")
                .collect(assertMinutes(request, programme))
                .coverage(coverage -> coverage.check("timed").count(count -> count > 50));
        Statistics.label("shortfalls")
                .collect(programme.shortfalls().isEmpty() ? "none" : "some")
                .coverage(coverage -> {
                    coverage.check("none").percentage(share -> share > 5);
                    coverage.check("some").count(count -> count > 0);
                });
    }

    /** The plan of a stranger lasts no longer than was asked, by the summary's clock, and so does that of a strong lifter. */
    private static String assertMinutes(Plans.Request request, Programme programme) {
        if (request.terms().minutes().isEmpty()) {
            return "any length";
        }
        int longest = 60 * request.terms().minutes().getAsInt();
        for (MicrocycleSummary week :
                programme.planFor(Plans.stranger()).summary().microcycles()) {
            for (SessionSummary session : week.sessions()) {
                assertThat(session.seconds()).as("%s", session).isLessThanOrEqualTo(longest);
            }
        }
        return "timed";
    }

    static void assertMuscles(MicrocycleLayout week, WeeklyPrescription weekly, Programme programme) {
        List<Shortfall> shortfalls = programme.shortfalls();
        for (Muscle muscle : Muscle.values()) {
            int total = 0;
            for (SessionLayout session : week.sessions()) {
                int inSession = 0;
                int hardSets = 0;
                for (SlotLayout slot : session.slots()) {
                    assertHardOrSaid(slot, programme);
                    inSession +=
                            slot.exercise().shareOf(muscle) * slot.top().sets().sets();
                    hardSets += slot.top().sets().sets();
                }
                assertThat(inSession)
                        .as("%s in %s", muscle, session.ref())
                        .isLessThanOrEqualTo(100 * weekly.setsPerMusclePerSession());
                assertThat(hardSets).isLessThanOrEqualTo(weekly.setsPerSession());
                total += inSession;
            }
            assertThat(total)
                    .as("%s in the week", muscle)
                    .isLessThanOrEqualTo(100 * weekly.setsPerMuscle().ceiling());
            int wanted = 100 * weekly.setsPerMuscle().floor();
            if (!muscle.isOptional() && total < wanted) {
                int given = total;
                assertThat(shortfalls)
                        .as("%s gets %s of %s", muscle, total, wanted)
                        .anyMatch(shortfall ->
                                shortfall.muscle().filter(muscle::equals).isPresent()
                                        && shortfall.kind() == Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE
                                        && shortfall.wanted() == wanted
                                        && (shortfall.given() == given
                                                || isTooEasyThroughout(shortfall, week, programme)));
            }
        }
    }

    /** Where restrictions make all there is too easy, which is said of each pattern, the sets stay in the plan and count for nothing. */
    private static boolean isTooEasyThroughout(Shortfall shortfall, MicrocycleLayout week, Programme programme) {
        return shortfall.given() == 0
                && shortfall.because() == BindingConstraint.RESTRICTION
                && week.sessions().stream()
                        .flatMap(session -> session.slots().stream())
                        .map(slot -> slot.exercise().pattern().label())
                        .allMatch(pattern -> programme.remarks().stream()
                                .anyMatch(remark -> remark.kind() == Remark.Kind.RESTRICTED_TOO_EASY
                                        && remark.subject().equals(pattern)));
    }

    /** What the week counts is a hard set, or the programme says that it is not. */
    private static void assertHardOrSaid(SlotLayout slot, Programme programme) {
        if (slot.top().sets().target().compareTo(HARD) > 0) {
            assertThat(programme.remarks())
                    .anyMatch(remark -> remark.kind() == Remark.Kind.EASIER_THAN_HARD
                            && remark.subject().equals(slot.role().toString()));
        }
    }

    static void assertLifts(
            MicrocycleLayout week, WeeklyPrescription weekly, List<Shortfall> shortfalls, GoalKind goal) {
        Map<ExerciseId, Integer> sets = new HashMap<>();
        Map<ExerciseId, Integer> sessions = new HashMap<>();
        for (SessionLayout session : week.sessions()) {
            for (SlotLayout slot : session.slots()) {
                if (slot.role() == ExerciseRole.MAIN_LIFT) {
                    sets.merge(slot.exercise().id(), slot.top().sets().sets(), Integer::sum);
                    sessions.merge(slot.exercise().id(), 1, Integer::sum);
                }
            }
        }
        sessions.forEach((lift, count) -> {
            if (count < weekly.frequency().min() && goal != GoalKind.HYPERTROPHY) {
                assertThat(shortfalls)
                        .anyMatch(shortfall ->
                                shortfall.lift().filter(lift::equals).isPresent()
                                        && shortfall.kind() == Shortfall.Kind.LIFT_FREQUENCY);
            }
        });
        weekly.setsPerMainLift()
                .ifPresent(wanted -> sets.forEach((lift, count) -> {
                    assertThat(count).isLessThanOrEqualTo(wanted.max());
                    if (count < wanted.min()) {
                        assertThat(shortfalls)
                                .anyMatch(shortfall ->
                                        shortfall.lift().filter(lift::equals).isPresent()
                                                && shortfall.kind() == Shortfall.Kind.WEEKLY_SETS_PER_LIFT);
                    }
                }));
    }
}
