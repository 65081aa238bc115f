package dev.prescription.exercise.table;

/** Deadlifts, good mornings, bridges and swings. */
final class HingeTable {

    static final PatternRows HINGES = new PatternRows("hinge", """
            deadlift               | Deadlift               | barbell                | load   | glutes, hamstrings, spinal erectors / quadriceps, upper back, forearms | staple practised
              = Conventional deadlift; Barbell deadlift; Axle deadlift
            sumo-deadlift          | Sumo deadlift          | barbell                | load   | glutes, hamstrings / quadriceps, adductors, spinal erectors, upper back, forearms | staple practised
            romanian-deadlift      | Romanian deadlift      | barbell                | load   | hamstrings, glutes / spinal erectors, forearms | staple practised lengthened
              = RDL
            good-morning           | Good morning           | barbell + rack         | load   | hamstrings, spinal erectors / glutes | staple practised lengthened
              = Barbell good morning; Stiff leg barbell good morning
            hip-thrust             | Hip thrust             | barbell + bench        | load   | glutes / hamstrings | staple
              = Barbell hip thrust
            stiff-leg-deadlift     | Stiff-leg deadlift     | barbell                | load   | hamstrings, glutes / spinal erectors, forearms | practised lengthened
              = Stiff-legged barbell deadlift; Wide stance stiff legs
            deficit-deadlift       | Deficit deadlift       | barbell                | load   | glutes, hamstrings, spinal erectors / quadriceps, upper back, forearms | practised
            deficit-romanian-deadlift | Deficit Romanian deadlift | barbell          | load   | hamstrings, glutes / spinal erectors, forearms | practised lengthened
              = Romanian deadlift from deficit
            paused-deadlift        | Paused deadlift        | barbell                | load   | glutes, hamstrings, spinal erectors / quadriceps, upper back, forearms | practised
            rack-pull              | Rack pull              | barbell + rack         | load   | glutes, hamstrings, spinal erectors / upper back, forearms |
              = Block pull; Rack pull with bands
            snatch-grip-deadlift   | Snatch-grip deadlift   | barbell                | load   | glutes, hamstrings, spinal erectors / quadriceps, upper back, forearms | practised
              = Snatch deadlift
            clean-deadlift         | Clean deadlift         | barbell                | load   | glutes, hamstrings / quadriceps, spinal erectors, upper back, forearms | practised
            banded-deadlift        | Deadlift with bands or chains | barbell         | load   | glutes, hamstrings, spinal erectors / quadriceps, upper back, forearms | practised
              = Deadlift with bands; Deadlift with chains; Reverse band deadlift
            banded-sumo-deadlift   | Sumo deadlift with bands or chains | barbell    | load   | glutes, hamstrings / quadriceps, adductors, spinal erectors, upper back, forearms | practised
              = Sumo deadlift with bands; Sumo deadlift with chains; Reverse band sumo deadlift
            suitcase-deadlift      | Suitcase deadlift      | barbell                | load   | glutes, hamstrings / quadriceps, spinal erectors, forearms, abdominals | one-sided practised
              = One-arm side deadlift
            single-leg-barbell-deadlift | Single-leg barbell deadlift | barbell      | load   | hamstrings, glutes / spinal erectors, forearms | one-sided practised lengthened
            pin-good-morning       | Good morning off pins  | barbell + rack         | load   | hamstrings, spinal erectors / glutes | practised
              = Hanging bar good morning
            kneeling-squat         | Kneeling squat         | barbell + rack         | load   | glutes / hamstrings, spinal erectors | practised
            barbell-glute-bridge   | Barbell glute bridge   | barbell                | load   | glutes / hamstrings |
            trap-bar-deadlift      | Trap-bar deadlift      | trap bar               | load   | glutes, hamstrings, quadriceps / spinal erectors, upper back, forearms |
              = Hex-bar deadlift
            leverage-deadlift      | Machine deadlift       | plate loaded machine   | load   | glutes, hamstrings, quadriceps / spinal erectors, upper back, forearms |
              = Leverage deadlift
            smith-romanian-deadlift | Smith machine Romanian deadlift | smith machine | load  | hamstrings, glutes / spinal erectors, forearms | lengthened
              = Smith machine stiff-legged deadlift
            smith-hip-thrust       | Smith machine hip thrust | smith machine + bench | load  | glutes / hamstrings |
            machine-hip-thrust     | Machine hip thrust     | plate loaded machine   | load   | glutes / hamstrings |
              = Glute drive
            reverse-hyperextension | Reverse hyperextension | plate loaded machine   | load   | glutes, hamstrings / spinal erectors |
              = Reverse hyper
            cable-pull-through     | Cable pull-through     | cable                  | load   | glutes, hamstrings | lengthened
              = Pull through
            cable-deadlift         | Cable deadlift         | cable                  | load   | glutes, hamstrings / quadriceps, spinal erectors, forearms |
            dumbbell-deadlift      | Dumbbell deadlift      | dumbbell               | hand   | glutes, hamstrings / quadriceps, spinal erectors, forearms |
            dumbbell-romanian-deadlift | Dumbbell Romanian deadlift | dumbbell       | hand   | hamstrings, glutes / spinal erectors, forearms | lengthened
              = Dumbbell RDL; Stiff-legged dumbbell deadlift
            single-leg-romanian-deadlift | Single-leg Romanian deadlift | dumbbell   | hand   | hamstrings, glutes / spinal erectors, forearms | one-sided practised lengthened
              = Single-leg RDL
            dumbbell-good-morning  | Dumbbell good morning  | dumbbell               | load   | hamstrings, spinal erectors / glutes | lengthened
            dumbbell-hip-thrust    | Dumbbell hip thrust    | dumbbell + bench       | load   | glutes / hamstrings |
            kettlebell-deadlift    | Kettlebell deadlift    | kettlebell             | load   | glutes, hamstrings / quadriceps, spinal erectors, forearms |
            kettlebell-single-leg-deadlift | Kettlebell single-leg deadlift | kettlebell | load | hamstrings, glutes / spinal erectors, forearms | one-sided practised lengthened
              = Kettlebell one-legged deadlift
            kettlebell-swing       | Kettlebell swing       | kettlebell             | load   | glutes, hamstrings / spinal erectors, forearms | practised
            one-arm-kettlebell-swing | One-arm kettlebell swing | kettlebell         | load   | glutes, hamstrings / spinal erectors, forearms | one-sided practised
            kettlebell-sumo-high-pull | Kettlebell sumo high pull | kettlebell       | load   | glutes, hamstrings / upper back, side deltoids, adductors | practised
            band-good-morning      | Band good morning      | band                   | load   | hamstrings, spinal erectors / glutes |
            band-pull-through      | Band pull-through      | band                   | load   | glutes, hamstrings |
              = Band good morning (pull through)
            band-deadlift          | Band deadlift          | band                   | load   | glutes, hamstrings / quadriceps, spinal erectors, forearms |
            band-hip-thrust        | Band hip thrust        | band                   | load   | glutes / hamstrings |
              = Hip lift with band
            glute-bridge           | Glute bridge           | body mass              | body 55 | glutes / hamstrings |
              = Butt lift (bridge)
            ball-hip-bridge        | Ball hip bridge        | body mass + exercise ball | body 55 | glutes / hamstrings |
              = Physioball hip bridge
            single-leg-glute-bridge | Single-leg glute bridge | body mass            | body 60 | glutes / hamstrings | one-sided
            single-leg-hip-thrust  | Single-leg hip thrust  | body mass + bench      | body 65 | glutes / hamstrings | one-sided
            bodyweight-single-leg-deadlift | Body-mass single-leg deadlift | body mass | body 60 | hamstrings, glutes / spinal erectors | one-sided lengthened
            """);

    private HingeTable() {}
}
