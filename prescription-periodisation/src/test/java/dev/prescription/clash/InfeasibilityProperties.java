package dev.prescription.clash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.clash.Clash.Kind;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import dev.prescription.split.SplitTargets;
import dev.prescription.split.WeekRequest;
import dev.prescription.split.WeekSplit;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** A clash is real, and none of its parts can be spared: the caller who drops any one of them gets a week. */
class InfeasibilityProperties {

    private static final List<ExerciseId> LIFTS = List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS);
    private static final Set<Kind> STATED = Set.of(
            Kind.REQUIRED_EXERCISE,
            Kind.A_MAIN_LIFT,
            Kind.MINUTES,
            Kind.STYLE,
            Kind.EQUIPMENT,
            Kind.EXCLUSION,
            Kind.RESTRICTION,
            Kind.SETS_PER_SESSION,
            Kind.WEEKLY_SETS_PER_MUSCLE,
            Kind.WEEKLY_SESSIONS_PER_LIFT);

    private static final SplitStyle KNEES_AND_ARMS = SplitStyle.custom(List.of(
            SessionFocus.of("knees", MovementPattern.SQUAT, MovementPattern.KNEE_EXTENSION), SessionFocus.ARMS));
    private static final SplitStyle SQUATS_TWICE = SplitStyle.custom(List.of(
            SessionFocus.of("squats", MovementPattern.SQUAT), SessionFocus.of("squats", MovementPattern.SQUAT)));

    /** What a caller states, so that a part can be left out again. */
    record Asked(
            int minutes,
            SplitStyle style,
            EquipmentSet place,
            List<ExerciseId> excluded,
            List<MovementPattern> restricted,
            List<ExerciseId> required,
            List<ExerciseId> lifts,
            int sessionsOfLift,
            int setsPerSession,
            int ceiling) {

        WeekRequest without(Optional<Clash> dropped) {
            Kind kind = dropped.map(Clash::kind).orElse(null);
            String subject = dropped.map(Clash::subject).orElse("");
            TrainingContextBuilder context =
                    TrainingContext.builder().equipment(kind == Kind.EQUIPMENT ? EquipmentSet.FULL_GYM : place);
            excluded.stream()
                    .filter(id -> kind != Kind.EXCLUSION || !subject.startsWith(id + " "))
                    .filter(id -> !required.contains(id))
                    .forEach(context::exclude);
            required.stream()
                    .filter(id -> kind != Kind.REQUIRED_EXERCISE || !subject.startsWith(id + " "))
                    .forEach(context::require);
            restricted.stream()
                    .filter(pattern -> kind != Kind.RESTRICTION || !subject.contains("R-" + pattern + ":"))
                    .forEach(pattern -> context.restrictions(Restriction.exclude("R-" + pattern, pattern)));
            WeekTerms terms = WeekTerms.ofSessions(2).withContext(context.build());
            terms = kind == Kind.MINUTES ? terms : terms.withMinutes(minutes);
            terms = kind == Kind.STYLE ? terms : terms.withStyle(style);
            int highest = kind == Kind.WEEKLY_SESSIONS_PER_LIFT ? 3 : sessionsOfLift;
            SplitTargets targets = SplitTargets.builder()
                    .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(3, 5))
                    .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(2, 4))
                    .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 4))
                    .setsPerMuscle(VolumeTarget.ofWeeklySets(1, kind == Kind.WEEKLY_SETS_PER_MUSCLE ? 30 : ceiling))
                    .frequency(FrequencyTarget.ofSessionsPerWeek(1, highest))
                    .setsPerMusclePerSession(12)
                    .setsPerSession(kind == Kind.SETS_PER_SESSION ? 30 : setsPerSession)
                    .frequencyIsFirm(true)
                    .build();
            return WeekRequest.of(terms, targets, Catalogue.standard(), kind == Kind.A_MAIN_LIFT ? List.of() : lifts)
                    .withSetTime(ExerciseRole.MAIN_LIFT, new WeekRequest.SetTime(5, 180));
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<ExerciseId> exercises =
                Arbitraries.of(Catalogue.standard().exercises()).map(Exercise::id);
        return Combinators.combine(
                        Arbitraries.of(10, 12, 15, 20, 30, 60),
                        Arbitraries.of(KNEES_AND_ARMS, SplitStyle.choose(), SplitStyle.choose()),
                        Arbitraries.of(EquipmentSet.class),
                        Arbitraries.oneOf(
                                Arbitraries.just(LIFTS),
                                exercises.list().uniqueElements().ofMaxSize(6)),
                        Arbitraries.oneOf(
                                Arbitraries.just(List.of(MovementPattern.SQUAT, MovementPattern.HORIZONTAL_PRESS)),
                                Arbitraries.of(
                                                MovementPattern.SQUAT,
                                                MovementPattern.HORIZONTAL_PRESS,
                                                MovementPattern.HINGE)
                                        .list()
                                        .uniqueElements()
                                        .ofMaxSize(2)),
                        exercises.list().uniqueElements().ofMaxSize(3),
                        Arbitraries.of(LIFTS, List.<ExerciseId>of()),
                        Combinators.combine(Arbitraries.of(1, 2, 3, 8, 24), Arbitraries.of(1, 2, 3, 20))
                                .as(List::of))
                .as((minutes, style, place, out, not, wanted, lifts, caps) -> new Asked(
                        minutes,
                        style,
                        place,
                        isRuledOutTwice(out, not) && caps.get(0) > 2 ? List.of() : out,
                        isRuledOutTwice(out, not) && caps.get(0) <= 2 ? List.of() : not,
                        wanted,
                        lifts,
                        3,
                        caps.get(0),
                        caps.get(1)));
    }

    /** Lifts that are both excluded and restricted would show one of the two causes only. */
    private static boolean isRuledOutTwice(List<ExerciseId> excluded, List<MovementPattern> restricted) {
        return excluded.equals(LIFTS) && restricted.contains(MovementPattern.SQUAT);
    }

    /** The same, half of them with room for what is asked for. */
    @Provide
    Arbitrary<Asked> oftenFeasible() {
        Arbitrary<Asked> roomy = Combinators.combine(
                        asked(),
                        Arbitraries.of(30, 60),
                        Arbitraries.of(Catalogue.standard().exercises())
                                .map(Exercise::id)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((one, minutes, wanted) -> new Asked(
                        minutes,
                        SplitStyle.choose(),
                        EquipmentSet.FULL_GYM,
                        List.of(),
                        List.of(),
                        wanted,
                        one.lifts(),
                        3,
                        24,
                        20));
        return Arbitraries.oneOf(asked(), roomy, oneSquat());
    }

    /** Mostly tight in many ways; at times two sessions of squats with one squat at hand, a lift trained once a week. */
    @Provide
    Arbitrary<Asked> tight() {
        return Arbitraries.frequencyOf(Tuple.of(5, asked()), Tuple.of(1, oneSquat()));
    }

    private static Arbitrary<Asked> oneSquat() {
        ExerciseId squat = ExerciseId.of("goblet-squat");
        return Combinators.combine(
                        Arbitraries.of(30, 60),
                        Arbitraries.of(EquipmentSet.DUMBBELLS, EquipmentSet.DUMBBELLS, EquipmentSet.MACHINES),
                        Arbitraries.of(1, 2))
                .as((minutes, place, times) -> new Asked(
                        minutes, SQUATS_TWICE, place, List.of(), List.of(), List.of(), List.of(squat), times, 24, 20));
    }

    @Property(tries = 3_000)
    void no_part_of_a_clash_can_be_spared(@ForAll("tight") Asked asked) {
        Optional<Infeasibility> found = Infeasibility.of(asked.without(Optional.empty()));
        Statistics.label("feasible").collect(found.isEmpty()).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 20);
        });
        found.ifPresent(infeasible -> {
            Statistics.label("parts").collect(Math.min(3, infeasible.clashes().size()));
            assertThat(infeasible.clashes()).isNotEmpty().doesNotHaveDuplicates();
            for (Clash clash : infeasible.clashes()) {
                Statistics.label("kind").collect(clash.kind());
                if (STATED.contains(clash.kind())) {
                    Optional<Infeasibility> then = Infeasibility.of(asked.without(Optional.of(clash)));
                    assertThat(then.map(Infeasibility::clashes).orElse(List.of()))
                            .as("without %s of %s", clash, infeasible)
                            .isNotEqualTo(infeasible.clashes())
                            .doesNotContain(clash);
                    assertThat(then.filter(other -> infeasible.clashes().containsAll(other.clashes())))
                            .as("no smaller clash within %s", infeasible)
                            .isEmpty();
                }
            }
        });
        Statistics.label("kind")
                .coverage(c -> List.of(
                                Kind.EVERY_SESSION_TRAINS,
                                Kind.A_MAIN_LIFT,
                                Kind.REQUIRED_EXERCISE,
                                Kind.MINUTES,
                                Kind.STYLE,
                                Kind.EQUIPMENT,
                                Kind.EXCLUSION,
                                Kind.RESTRICTION,
                                Kind.SETS_PER_SESSION,
                                Kind.WEEKLY_SETS_PER_MUSCLE,
                                Kind.WEEKLY_SESSIONS_PER_LIFT)
                        .forEach(kind -> c.check(kind).count(n -> n >= 40)));
    }

    /** The method of the split finds work, lifts and what is asked for wherever the exact search says they fit. */
    @Property
    void a_feasible_week_is_found(@ForAll("oftenFeasible") Asked asked) {
        WeekRequest request = asked.without(Optional.empty());
        if (Infeasibility.of(request).isPresent()) {
            return;
        }
        WeekSplit week = WeekSplit.of(request);
        assertThat(week.sessions()).noneMatch(session -> session.slots().isEmpty());
        assertThat(week.sessions())
                .flatExtracting(session -> session.slots().stream()
                        .map(slot -> slot.exercise().id())
                        .toList())
                .containsAll(asked.required());
        Statistics.label("required")
                .collect(!asked.required().isEmpty())
                .coverage(c -> c.check(true).count(n -> n >= 20));
    }
}
