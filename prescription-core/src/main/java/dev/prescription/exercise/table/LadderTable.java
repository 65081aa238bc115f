package dev.prescription.exercise.table;

/** Ladders of body-mass exercises and skills, one a line: its name, then exercises from the easiest to the hardest. */
final class LadderTable {

    static final String LADDERS = """
            push-up            : incline-push-up < knee-push-up < push-up < decline-push-up < archer-push-up < one-arm-push-up
            dip                : bench-dip < assisted-dip < dip < ring-dip
            pull-up            : jumping-pull-up < band-assisted-pull-up < negative-pull-up < pull-up < archer-pull-up < one-arm-chin-up
            machine pull-up    : lat-pulldown < assisted-pull-up < pull-up < muscle-up
            chin-up            : negative-pull-up < chin-up < one-arm-chin-up
            row                : suspension-row < inverted-row < feet-elevated-row
            squat              : suspension-squat < bodyweight-squat < goblet-squat < front-squat < overhead-squat
            pistol squat       : bodyweight-split-squat < bodyweight-lunge < skater-squat < suspension-pistol-squat < box-pistol-squat < pistol-squat < kettlebell-pistol-squat
            side squat         : dumbbell-side-lunge < cossack-squat
            single-leg hinge   : bodyweight-single-leg-deadlift < single-leg-romanian-deadlift < single-leg-barbell-deadlift
            hip bridge         : glute-bridge < single-leg-glute-bridge < single-leg-hip-thrust
            knee curl          : ball-leg-curl < slider-leg-curl < assisted-nordic-curl < nordic-curl
            knee extension     : bodyweight-squat < reverse-nordic-curl < sissy-squat
            adductors          : side-lying-hip-adduction < copenhagen-adduction
            calf raise         : bodyweight-calf-raise < single-leg-calf-raise
            handstand push-up  : pike-push-up < elevated-pike-push-up < handstand-push-up
            hanging leg raise  : knee-raise < hanging-knee-raise < hanging-leg-raise < toes-to-bar
            lying leg raise    : dead-bug < reverse-crunch < lying-leg-raise < dragon-flag
            sit-up             : crunch < sit-up < v-up
            rollout            : suspension-fallout < ab-wheel-rollout
            clean              : clean-deadlift < clean-pull < hang-power-clean < power-clean < hang-clean < clean < clean-and-jerk
            snatch             : snatch-grip-deadlift < snatch-pull < muscle-snatch < hang-power-snatch < power-snatch < hang-snatch < snatch
            jerk               : overhead-press < push-press < power-jerk < split-jerk < squat-jerk
            kettlebell         : kettlebell-deadlift < kettlebell-swing < one-arm-kettlebell-swing < one-arm-kettlebell-clean < kettlebell-snatch
            """;

    private LadderTable() {}
}
