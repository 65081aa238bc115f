package dev.prescription.exercise.table;

import java.util.List;

/** The tables of the standard catalogue, in its order: legs and hips, presses and pulls, single joints, weightlifting. */
public final class StandardTables {

    private StandardTables() {}

    /**
     * Returns the tables.
     *
     * @return one for each movement pattern, in the catalogue's order
     */
    public static List<PatternRows> all() {
        return List.of(
                SquatTable.SQUATS,
                SquatTable.LUNGES,
                HingeTable.HINGES,
                LegTable.KNEE_EXTENSION,
                LegTable.KNEE_FLEXION,
                LegTable.HIP_EXTENSION,
                LegTable.HIP_ABDUCTION,
                LegTable.HIP_ADDUCTION,
                LegTable.CALF_RAISE,
                TrunkTable.TRUNK_EXTENSION,
                PressTable.HORIZONTAL_PRESSES,
                PressTable.VERTICAL_PRESSES,
                PullTable.HORIZONTAL_PULLS,
                PullTable.VERTICAL_PULLS,
                ShoulderTable.CHEST_FLIES,
                ShoulderTable.SHOULDER_EXTENSION,
                ShoulderTable.SHRUGS,
                ShoulderTable.LATERAL_RAISES,
                ShoulderTable.REAR_FLIES,
                ShoulderTable.FRONT_RAISES,
                ArmTable.ELBOW_FLEXION,
                ArmTable.ELBOW_EXTENSION,
                ArmTable.WRISTS,
                TrunkTable.NECK,
                TrunkTable.TRUNK_FLEXION,
                TrunkTable.TRUNK_ROTATION,
                WeightliftingTable.WEIGHTLIFTING);
    }

    /**
     * Returns the ladders, one a line: a name, a colon, and ids from the easiest to the hardest joined by {@code <}.
     *
     * @return the lines
     */
    public static String ladders() {
        return LadderTable.LADDERS;
    }
}
