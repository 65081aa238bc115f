package dev.prescription.exercise.table;

/** Squats on both legs or one, and lunges. */
final class SquatTable {

    static final PatternRows SQUATS = new PatternRows("squat", """
            back-squat             | Back squat             | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors | staple practised spotter
              = Squat; Barbell squat; Barbell full squat; Olympic squat; High-bar squat; Low-bar squat; Narrow stance squats; Wide stance barbell squat; Speed squats
            front-squat            | Front squat            | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors | staple practised spotter
              = Front barbell squat; Front squat (clean grip)
            goblet-squat           | Goblet squat           | dumbbell               | load   | quadriceps, glutes / adductors | staple
            leg-press              | Leg press              | plate loaded machine   | load   | quadriceps, glutes / adductors | staple
              = Narrow stance leg press
            hack-squat             | Hack squat             | plate loaded machine   | load   | quadriceps / glutes, adductors | staple
              = Machine hack squat; Narrow stance hack squats
            box-squat              | Box squat              | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors | practised spotter
              = Barbell squat to a bench; Speed box squat
            banded-squat           | Squat with bands or chains | barbell + rack     | load   | quadriceps, glutes / spinal erectors, adductors | practised spotter
              = Squat with bands; Squat with chains; Reverse band power squat
            banded-box-squat       | Box squat with bands or chains | barbell + rack | load   | quadriceps, glutes / spinal erectors, adductors | practised spotter
              = Box squat with bands; Box squat with chains; Reverse band box squat
            paused-squat           | Paused squat           | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors | practised spotter lengthened
            front-box-squat        | Front squat to a box   | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors | practised spotter
              = Front barbell squat to a bench
            zombie-squat           | Hands-free front squat | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors | practised spotter
              = Frankenstein squat; Zombie squat
            safety-bar-squat       | Safety-bar squat       | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors, upper back | practised spotter
            overhead-squat         | Overhead squat         | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors, upper back | technical
            zercher-squat          | Zercher squat          | barbell + rack         | load   | quadriceps, glutes / spinal erectors, adductors, upper back | practised spotter
            barbell-hack-squat     | Barbell hack squat     | barbell                | load   | quadriceps, glutes / spinal erectors, forearms | practised
            jefferson-squat        | Jefferson squat        | barbell                | load   | quadriceps, glutes / spinal erectors, adductors, forearms | practised
              = Jefferson deadlift
            landmine-squat         | Landmine squat         | barbell                | load   | quadriceps, glutes / adductors |
            barbell-jump-squat     | Barbell jump squat     | barbell + rack         | load   | quadriceps, glutes / calves | technical
              = Weighted jump squat
            jerk-dip-squat         | Jerk dip squat         | barbell + rack         | load   | quadriceps / glutes, calves | practised
            smith-squat            | Smith machine squat    | smith machine          | load   | quadriceps, glutes / adductors |
              = Chair squat
            smith-leg-press        | Smith machine leg press | smith machine         | load   | quadriceps, glutes / adductors | practised
            machine-leg-press      | Seated leg press       | machine                | load   | quadriceps, glutes / adductors |
              = Machine leg press; Horizontal leg press; Lying machine squat
            single-leg-press       | Single-leg press       | plate loaded machine   | load   | quadriceps, glutes / adductors | one-sided
            belt-squat             | Belt squat             | plate loaded machine   | load   | quadriceps, glutes / adductors |
              = Weighted squat; Hip belt squat
            pendulum-squat         | Pendulum squat         | plate loaded machine   | load   | quadriceps / glutes, adductors | lengthened
            v-squat                | V-squat                | plate loaded machine   | load   | quadriceps, glutes / adductors |
            dumbbell-squat         | Dumbbell squat         | dumbbell               | hand   | quadriceps, glutes / adductors, forearms |
              = Dumbbell squat to a bench
            dumbbell-sumo-squat    | Dumbbell sumo squat    | dumbbell               | load   | quadriceps, glutes, adductors |
              = Plie dumbbell squat
            kettlebell-goblet-squat | Kettlebell goblet squat | kettlebell           | load   | quadriceps, glutes / adductors |
            kettlebell-front-squat | Kettlebell front squat | kettlebell             | hand   | quadriceps, glutes / adductors, spinal erectors | practised
              = Front squats with two kettlebells
            kettlebell-overhead-squat | Kettlebell overhead squat | kettlebell       | load   | quadriceps, glutes / adductors, upper back | one-sided technical
              = One-arm overhead kettlebell squats
            band-squat             | Band squat             | band                   | load   | quadriceps, glutes / adductors |
            bodyweight-squat       | Body-mass squat        | body mass              | body 85 | quadriceps, glutes / adductors |
              = Bodyweight squat; Air squat
            jump-squat             | Jump squat             | body mass              | body 85 | quadriceps, glutes / calves | practised
              = Freehand jump squat
            suspension-squat       | Suspension squat       | body mass + suspension trainer | body 70 | quadriceps, glutes / adductors |
              = TRX squat
            """);

    static final PatternRows LUNGES = new PatternRows("lunge", """
            split-squat            | Dumbbell split squat   | dumbbell               | hand   | quadriceps, glutes / adductors | staple one-sided
              = Split squat; Split squat with dumbbells
            bulgarian-split-squat  | Bulgarian split squat  | dumbbell + bench       | hand   | quadriceps, glutes / adductors | staple one-sided lengthened
              = Rear-foot-elevated split squat
            walking-lunge          | Walking lunge          | dumbbell               | hand   | quadriceps, glutes / adductors | staple one-sided
              = Lunge; Dumbbell lunge
            step-up                | Dumbbell step-up       | dumbbell               | hand   | quadriceps, glutes | staple one-sided
              = Step-up
            reverse-lunge          | Dumbbell reverse lunge | dumbbell               | hand   | quadriceps, glutes / adductors | one-sided
              = Reverse lunge; Dumbbell rear lunge
            dumbbell-side-lunge    | Dumbbell side lunge    | dumbbell               | load   | quadriceps, glutes, adductors | one-sided
              = Side lunge; Lateral lunge
            curtsy-lunge           | Curtsy lunge           | dumbbell               | hand   | quadriceps, glutes / adductors | one-sided
            barbell-lunge          | Barbell lunge          | barbell + rack         | load   | quadriceps, glutes / adductors | one-sided practised
            barbell-walking-lunge  | Barbell walking lunge  | barbell + rack         | load   | quadriceps, glutes / adductors | one-sided practised
            barbell-reverse-lunge  | Barbell reverse lunge  | barbell + rack         | load   | quadriceps, glutes / adductors | one-sided practised
              = Elevated back lunge
            barbell-split-squat    | Barbell split squat    | barbell + rack         | load   | quadriceps, glutes / adductors | one-sided practised
            barbell-bulgarian-split-squat | Barbell Bulgarian split squat | barbell + rack + bench | load | quadriceps, glutes / adductors | one-sided practised lengthened
              = One leg barbell squat
            barbell-side-lunge     | Barbell side split squat | barbell + rack       | load   | quadriceps, glutes, adductors | one-sided practised
            barbell-step-up        | Barbell step-up        | barbell + rack         | load   | quadriceps, glutes | one-sided practised
            smith-split-squat      | Smith machine split squat | smith machine       | load   | quadriceps, glutes / adductors | one-sided
              = Smith single-leg split squat
            smith-reverse-lunge    | Smith machine reverse lunge | smith machine     | load   | quadriceps, glutes / adductors | one-sided
            smith-pistol-squat     | Smith machine pistol squat | smith machine      | load   | quadriceps, glutes / adductors | one-sided practised
            kettlebell-lunge       | Kettlebell lunge       | kettlebell             | hand   | quadriceps, glutes / adductors | one-sided
              = Lunge pass through
            kettlebell-pistol-squat | Kettlebell pistol squat | kettlebell           | load   | quadriceps, glutes / adductors | one-sided technical
            band-split-squat       | Band split squat       | band                   | load   | quadriceps, glutes / adductors | one-sided
            bodyweight-split-squat | Body-mass split squat  | body mass              | body 85 | quadriceps, glutes / adductors | one-sided
            bodyweight-lunge       | Body-mass walking lunge | body mass             | body 85 | quadriceps, glutes / adductors | one-sided
              = Bodyweight walking lunge
            bodyweight-step-up     | Body-mass step-up      | body mass              | body 85 | quadriceps, glutes | one-sided
              = Step-up with knee raise
            suspension-split-squat | Suspension split squat | body mass + suspension trainer | body 85 | quadriceps, glutes / adductors | one-sided lengthened
              = Suspended split squat
            cossack-squat          | Cossack squat          | body mass              | body 85 | quadriceps, glutes, adductors | one-sided practised lengthened
            skater-squat           | Skater squat           | body mass              | body 85 | quadriceps, glutes / adductors | one-sided practised
            suspension-pistol-squat | Suspension pistol squat | body mass + suspension trainer | body 75 | quadriceps, glutes / adductors | one-sided
              = Assisted pistol squat
            box-pistol-squat       | Single-leg squat to a box | body mass           | body 90 | quadriceps, glutes / adductors | one-sided practised
              = Single-leg high box squat; Box pistol squat
            pistol-squat           | Pistol squat           | body mass              | body 90 | quadriceps, glutes / adductors | one-sided technical lengthened
              = Single-leg squat
            """);

    private SquatTable() {}
}
