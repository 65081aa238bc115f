package dev.prescription.terms;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Terms of weeks: two to six sessions, short and long, in every style, anywhere and nearly nowhere. */
public final class TermsArbitraries {

    private TermsArbitraries() {}

    /** Terms of every kind, half of them with minutes, a third with a style, half with a context. */
    public static Arbitrary<WeekTerms> terms() {
        return Arbitraries.integers().between(2, 6).flatMap(TermsArbitraries::terms);
    }

    /** The same, each session of one's own. */
    public static Arbitrary<WeekTerms> ofOnesOwn() {
        return Arbitraries.integers().between(2, 6).flatMap(sessions -> terms(sessions, own(sessions)));
    }

    private static Arbitrary<WeekTerms> terms(int sessions) {
        return terms(sessions, styles(sessions));
    }

    private static Arbitrary<WeekTerms> terms(int sessions, Arbitrary<SplitStyle> styles) {
        return Combinators.combine(minutes(), styles, contexts()).as((minutes, style, context) -> {
            WeekTerms terms = WeekTerms.ofSessions(sessions).withStyle(style).withContext(context);
            return minutes.map(terms::withMinutes).orElse(terms);
        });
    }

    /** No minutes, the usual ones, or any. */
    public static Arbitrary<Optional<Integer>> minutes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.<Integer>empty())),
                Tuple.of(2, Arbitraries.of(30, 45, 60, 90).map(Optional::of)),
                Tuple.of(1, Arbitraries.integers().between(10, 150).map(Optional::of)));
    }

    /** The named styles, and some of one's own by patterns and by muscles. */
    public static Arbitrary<SplitStyle> styles(int sessions) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(SplitStyle.choose())),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                SplitStyle.fullBody(),
                                SplitStyle.upperLower(),
                                SplitStyle.pushPullLegs(),
                                SplitStyle.bodyPart())),
                Tuple.of(1, own(sessions)));
    }

    private static Arbitrary<SplitStyle> own(int sessions) {
        Arbitrary<SessionFocus> focus = Arbitraries.oneOf(
                Arbitraries.of(MovementPattern.class)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(set -> SessionFocus.of("own", set.toArray(MovementPattern[]::new))),
                Arbitraries.of(Muscle.class)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(set -> SessionFocus.ofMuscles("own", set.toArray(Muscle[]::new))));
        return focus.list().ofSize(sessions).map(SplitStyle::custom);
    }

    /** Anywhere, or places with exercises and patterns ruled out and muscles emphasised. */
    public static Arbitrary<TrainingContext> contexts() {
        Arbitrary<Set<Equipment>> places = Arbitraries.oneOf(
                Arbitraries.of(EquipmentSet.class).map(EquipmentSet::equipment),
                Arbitraries.of(Equipment.class).set());
        Arbitrary<Set<ExerciseId>> excluded = Arbitraries.of(
                        Catalogue.standard().exercises())
                .map(Exercise::id)
                .set()
                .ofMaxSize(30);
        Arbitrary<List<MovementPattern>> patterns = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<MovementPattern>of())),
                Tuple.of(
                        1,
                        Arbitraries.of(MovementPattern.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3)),
                Tuple.of(4, Arbitraries.of(Muscle.class).map(TermsArbitraries::patternsOf)));
        Arbitrary<TrainingContext> some = Combinators.combine(places, excluded, patterns, emphasis())
                .as((hand, out, not, more) -> {
                    TrainingContextBuilder builder =
                            TrainingContext.builder().equipment(hand).exclude(out.toArray(ExerciseId[]::new));
                    not.forEach(pattern -> builder.restrictions(Restriction.exclude("R-" + pattern, pattern)));
                    return builder.emphasise(more.toArray(Muscle[]::new)).build();
                });
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(TrainingContext.anywhere())),
                Tuple.of(
                        1,
                        emphasis()
                                .map(more -> TrainingContext.builder()
                                        .emphasise(more.toArray(Muscle[]::new))
                                        .build())),
                Tuple.of(2, some));
    }

    /** Every pattern that trains a muscle: without them nothing does. */
    private static List<MovementPattern> patternsOf(Muscle muscle) {
        return Catalogue.standard().exercises().stream()
                .filter(exercise -> exercise.shareOf(muscle) > 0)
                .map(Exercise::pattern)
                .distinct()
                .toList();
    }

    private static Arbitrary<List<Muscle>> emphasis() {
        return Arbitraries.of(Muscle.class).list().uniqueElements().ofMaxSize(3);
    }
}
