package dev.prescription.selection;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What can stand in for an exercise, the best first.
 *
 * <pre>{@code
 * TrainingContext home = TrainingContext.builder().equipment(EquipmentSet.DUMBBELLS).build();
 * Exercise bench = catalogue.get(ExerciseId.BENCH_PRESS);
 * Alternative best = Alternatives.of(bench, home, catalogue).get(0);
 * best.substitute();                                     // dumbbell-bench-press
 * best.parts();                                          // muscles 40 of 40, pattern 20 of 20, loading 8 of 15, ...
 * best.changedShares();                                  // {}: the same sets count for the same muscles
 * StartingLoad.of(best.substitute(), athlete);           // CALIBRATION: the athlete has no maximum of it
 * }</pre>
 *
 * <p>An alternative is another exercise that the context allows, counts directly for a muscle that the original counts
 * directly, and is not {@linkplain Skill#TECHNICAL technical} unless the original is or the context requires it. What bends
 * the neck or the wrist does not stand in for what straightens it, though both count for the same muscle. An alternative is
 * scored part by part ({@link ScorePart}, convention {@code C-ALT-01}); of equal scores more muscles in common come
 * first, then less skill, then the smaller id, so that the order of the catalogue does not matter.
 */
public final class Alternatives {

    private static final Comparator<Alternative> BEST_FIRST = Comparator.comparingInt(Alternative::score)
            .thenComparingInt(alternative -> alternative.points(ScorePart.Kind.MUSCLES))
            .reversed()
            .thenComparing(alternative -> alternative.substitute().skill())
            .thenComparing(alternative -> alternative.substitute().id());

    private Alternatives() {}

    /**
     * Returns what can stand in for an exercise.
     *
     * @param exercise what is to be replaced; it need not be in the catalogue
     * @param context where and with what the substitute is trained
     * @param catalogue the exercises to choose from
     * @return the alternatives, the best first, unmodifiable, maybe none
     * @throws NullPointerException if an argument is null
     */
    public static List<Alternative> of(Exercise exercise, TrainingContext context, Catalogue catalogue) {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(context, "context");
        List<Alternative> found = new ArrayList<>();
        for (Exercise other : Objects.requireNonNull(catalogue, "catalogue").exercises()) {
            boolean another = !other.id().equals(exercise.id());
            if (another
                    && isPlain(other, exercise, context)
                    && Likeness.shareAPrimeMover(exercise, other)
                    && !Likeness.areOpposed(exercise, other)
                    && context.allows(other)) {
                found.add(new Alternative(exercise, other));
            }
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found);
    }

    private static boolean isPlain(Exercise other, Exercise exercise, TrainingContext context) {
        return other.skill() != Skill.TECHNICAL
                || exercise.skill() == Skill.TECHNICAL
                || context.required().contains(other.id());
    }
}
