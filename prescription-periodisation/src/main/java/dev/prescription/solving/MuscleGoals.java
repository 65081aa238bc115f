package dev.prescription.solving;

import dev.prescription.exercise.Muscle;
import java.util.List;
import java.util.function.ToIntFunction;

/** What each muscle should get in hundredths of sets, and which muscles come first where not all can have it. */
@SuppressWarnings("EnumOrdinal") // places in arrays that live as long as the problem
public final class MuscleGoals {

    static final int EMPHASISED = 0;
    static final int LARGE = 1;
    static final int SMALL = 2;

    static final int MUSCLES = Muscle.values().length;
    static final int GLUTES = Muscle.GLUTES.ordinal();
    static final int SPINAL_ERECTORS = Muscle.SPINAL_ERECTORS.ordinal();

    private static final List<Muscle> LARGE_MUSCLES =
            List.of(Muscle.CHEST, Muscle.LATS, Muscle.UPPER_BACK, Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES);

    final int[] floors = new int[MUSCLES];
    final int[] aims = new int[MUSCLES];
    final int[] ranks = new int[MUSCLES];
    final boolean[] isOptional = new boolean[MUSCLES];
    final boolean isAboveFloors;

    /** What an emphasised muscle has in the week without emphasis, and is not to fall below; 0 elsewhere. */
    final int[] kept = new int[MUSCLES];

    /**
     * States the goals.
     *
     * @param floors the hundredths of sets that the week must give, or say why not
     * @param aims the hundredths it should give where there is room, at least the floor
     * @param emphasised the muscles that come first
     */
    public MuscleGoals(ToIntFunction<Muscle> floors, ToIntFunction<Muscle> aims, List<Muscle> emphasised) {
        boolean isAbove = false;
        for (Muscle muscle : Muscle.values()) {
            int place = muscle.ordinal();
            this.floors[place] = floors.applyAsInt(muscle);
            this.aims[place] = aims.applyAsInt(muscle);
            this.ranks[place] =
                    emphasised.contains(muscle) ? EMPHASISED : LARGE_MUSCLES.contains(muscle) ? LARGE : SMALL;
            this.isOptional[place] = muscle.isOptional();
            isAbove |= this.aims[place] > this.floors[place];
        }
        this.isAboveFloors = isAbove;
    }

    /** The same goals, with no emphasised muscle to get less than it has in the week given. */
    private MuscleGoals(MuscleGoals goals, WeekState without) {
        boolean isAbove = false;
        for (int muscle = 0; muscle < MUSCLES; muscle++) {
            ranks[muscle] = goals.ranks[muscle];
            isOptional[muscle] = goals.isOptional[muscle];
            kept[muscle] = ranks[muscle] == EMPHASISED ? without.weekly[muscle] : 0;
            floors[muscle] = goals.floors[muscle] == 0 ? 0 : Math.max(goals.floors[muscle], kept[muscle]);
            aims[muscle] = Math.max(goals.aims[muscle], floors[muscle]);
            isAbove |= aims[muscle] > floors[muscle];
        }
        this.isAboveFloors = isAbove;
    }

    MuscleGoals keeping(WeekState without) {
        return new MuscleGoals(this, without);
    }

    /** The hundredths of sets that a week lacks of the floors of emphasised muscles. */
    int lackOfEmphasised(WeekState week) {
        int lack = 0;
        for (int muscle = 0; muscle < MUSCLES; muscle++) {
            lack += ranks[muscle] == EMPHASISED ? Math.max(0, floors[muscle] - week.weekly[muscle]) : 0;
        }
        return lack;
    }

    /**
     * Says whether a muscle is among those that are kept before the small ones: chest, lats, upper back, quadriceps,
     * hamstrings and glutes.
     *
     * @param muscle the muscle
     * @return true for the six
     */
    public static boolean isLarge(Muscle muscle) {
        return LARGE_MUSCLES.contains(muscle);
    }
}
