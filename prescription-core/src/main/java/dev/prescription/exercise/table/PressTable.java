package dev.prescription.exercise.table;

/** Presses away from the chest, and overhead. */
final class PressTable {

    static final PatternRows HORIZONTAL_PRESSES = new PatternRows("horizontal press", """
            bench-press            | Bench press            | barbell + bench + rack | load   | chest / front deltoids, triceps | staple practised spotter
              = Flat bench press; Barbell bench press; Barbell bench press - medium grip; Bench press - powerlifting; Wide-grip barbell bench press
            close-grip-bench-press | Close-grip bench press | barbell + bench + rack | load   | chest, triceps / front deltoids | staple practised spotter
              = Close-grip bench; Close-grip barbell bench press
            incline-bench-press    | Incline bench press    | barbell + bench + rack | load   | chest / front deltoids, triceps | staple practised spotter
              = Incline press; Barbell incline bench press - medium grip
            dumbbell-bench-press   | Dumbbell bench press   | dumbbell + bench       | hand   | chest / front deltoids, triceps | staple
              = Flat dumbbell press; Dumbbell bench press with neutral grip
            incline-dumbbell-press | Incline dumbbell press | dumbbell + bench       | hand   | chest / front deltoids, triceps | staple
              = Incline dumbbell bench press; Hammer grip incline DB bench press; Incline dumbbell bench with palms facing in
            machine-chest-press    | Machine chest press    | machine                | load   | chest / front deltoids, triceps | staple
              = Chest press; Machine bench press
            dip                    | Dip                    | body mass + dip bars   | body 100 | chest, triceps / front deltoids | staple practised lengthened
              = Parallel-bar dip; Weighted dip; Dips - chest version; Dips - triceps version
            push-up                | Push-up                | body mass              | body 65 | chest / front deltoids, triceps | staple
              = Press-up; Push-up wide; Pushups (close and wide hand positions)
            decline-bench-press    | Decline bench press    | barbell + bench + rack | load   | chest / front deltoids, triceps | practised spotter
              = Decline barbell bench press; Wide-grip decline barbell bench press
            paused-bench-press     | Paused bench press     | barbell + bench + rack | load   | chest / front deltoids, triceps | practised spotter lengthened
            banded-bench-press     | Bench press with bands or chains | barbell + bench + rack | load | chest / front deltoids, triceps | practised spotter
              = Bench press with chains; Reverse band bench press
            guillotine-press       | Guillotine press       | barbell + bench + rack | load   | chest / front deltoids, triceps | practised spotter lengthened
              = Barbell guillotine bench press; Neck press
            reverse-grip-bench-press | Reverse-grip bench press | barbell + bench + rack | load | chest, triceps / front deltoids | practised spotter
              = Reverse triceps bench press
            board-press            | Board press            | barbell + bench + rack | load   | chest, triceps / front deltoids | practised spotter
            pin-press              | Pin press              | barbell + bench + rack | load   | chest, triceps / front deltoids | practised
              = Pin presses
            floor-press            | Floor press            | barbell + rack         | load   | chest, triceps / front deltoids | practised spotter
              = Floor press with chains; One arm floor press
            ez-bar-close-grip-press | EZ-bar close-grip press | ez bar + bench + rack | load   | chest, triceps / front deltoids | spotter
              = Close-grip EZ-bar press
            smith-bench-press      | Smith machine bench press | smith machine + bench | load  | chest / front deltoids, triceps |
            smith-incline-press    | Smith machine incline press | smith machine + bench | load | chest / front deltoids, triceps |
              = Smith machine incline bench press
            smith-decline-press    | Smith machine decline press | smith machine + bench | load | chest / front deltoids, triceps |
              = Decline smith press
            smith-close-grip-press | Smith machine close-grip press | smith machine + bench | load | chest, triceps / front deltoids |
              = Smith machine close-grip bench press
            decline-dumbbell-press | Decline dumbbell press | dumbbell + bench       | hand   | chest / front deltoids, triceps |
              = Decline dumbbell bench press
            close-grip-dumbbell-press | Close-grip dumbbell press | dumbbell + bench | hand   | chest, triceps / front deltoids |
              = Hex press
            one-arm-dumbbell-bench-press | One-arm dumbbell bench press | dumbbell + bench | hand | chest / front deltoids, triceps | one-sided
            dumbbell-floor-press   | Dumbbell floor press   | dumbbell               | hand   | chest, triceps / front deltoids |
            kettlebell-floor-press | Kettlebell floor press | kettlebell             | hand   | chest, triceps / front deltoids |
              = Alternating floor press; Leg-over floor press
            one-arm-kettlebell-floor-press | One-arm kettlebell floor press | kettlebell | load | chest, triceps / front deltoids | one-sided
              = Extended range one-arm kettlebell floor press
            leverage-chest-press   | Plate-loaded chest press | plate loaded machine | load   | chest / front deltoids, triceps |
              = Leverage chest press
            leverage-incline-press | Plate-loaded incline press | plate loaded machine | load | chest / front deltoids, triceps |
              = Leverage incline chest press
            leverage-decline-press | Plate-loaded decline press | plate loaded machine | load | chest / front deltoids, triceps |
              = Leverage decline chest press
            machine-dip            | Machine dip            | machine                | load   | chest, triceps / front deltoids |
              = Dip machine; Seated dip
            assisted-dip           | Assisted dip           | assistance machine     | assist 100 | chest, triceps / front deltoids |
              = Machine-assisted dip
            cable-chest-press      | Cable chest press      | cable + bench          | hand   | chest / front deltoids, triceps |
              = Incline cable chest press
            standing-cable-press   | Standing cable press   | cable                  | hand   | chest / front deltoids, triceps |
              = Standing cable chest press
            band-chest-press       | Band chest press       | band                   | load   | chest / front deltoids, triceps |
              = Bench press - with bands; Band bench press
            band-push-up           | Band push-up           | band                   | body 65 | chest / front deltoids, triceps |
            knee-push-up           | Knee push-up           | body mass              | body 50 | chest / front deltoids, triceps |
            incline-push-up        | Incline push-up        | body mass              | body 45 | chest / front deltoids, triceps |
              = Incline push-up medium; Incline push-up wide; Incline push-up reverse grip
            decline-push-up        | Decline push-up        | body mass              | body 75 | chest / front deltoids, triceps |
              = Push-ups with feet elevated; Push-ups with feet on an exercise ball; Feet-elevated push-up
            close-grip-push-up     | Close-grip push-up     | body mass              | body 65 | chest, triceps / front deltoids |
              = Push-ups - close triceps position; Close-grip push-up off of a dumbbell; Incline push-up close-grip; Diamond push-up
            deficit-push-up        | Deficit push-up        | body mass              | body 65 | chest / front deltoids, triceps | lengthened
            suspension-push-up     | Suspension push-up     | body mass + suspension trainer | body 65 | chest / front deltoids, triceps | practised
              = Suspended push-up; Ring push-up
            archer-push-up         | Archer push-up         | body mass              | body 70 | chest / front deltoids, triceps | one-sided practised
            one-arm-push-up        | One-arm push-up        | body mass              | body 70 | chest, triceps / front deltoids | one-sided technical
              = Single-arm push-up
            bench-dip              | Bench dip              | body mass + bench      | body 50 | triceps / chest, front deltoids |
              = Weighted bench dip
            ring-dip               | Ring dip               | body mass + suspension trainer | body 100 | chest, triceps / front deltoids | technical lengthened
            """);

    static final PatternRows VERTICAL_PRESSES = new PatternRows("vertical press", """
            overhead-press         | Overhead press         | barbell + rack         | load   | front deltoids / side deltoids, triceps | staple practised
              = Military press; Standing press; Standing military press
            dumbbell-shoulder-press | Dumbbell shoulder press | dumbbell + bench     | hand   | front deltoids / side deltoids, triceps | staple
              = Seated dumbbell press
            machine-shoulder-press | Machine shoulder press | machine                | load   | front deltoids / side deltoids, triceps | staple
              = Shoulder press machine; Machine shoulder (military) press
            seated-barbell-press   | Seated barbell press   | barbell + bench + rack | load   | front deltoids / side deltoids, triceps | practised spotter
              = Barbell shoulder press; Seated barbell military press
            behind-neck-press      | Behind-the-neck press  | barbell + rack         | load   | front deltoids, side deltoids / triceps | technical
              = Standing barbell press behind neck
            bradford-press         | Bradford press         | barbell + rack         | load   | front deltoids, side deltoids / triceps | technical
              = Standing Bradford press; Bradford/rocky presses
            push-press             | Push press             | barbell + rack         | load   | front deltoids / side deltoids, triceps, quadriceps | practised
            behind-neck-push-press | Behind-the-neck push press | barbell + rack     | load   | front deltoids / side deltoids, triceps, quadriceps | technical
              = Push press - behind the neck
            landmine-press         | Landmine press         | barbell                | load   | front deltoids / chest, triceps |
              = Landmine linear jammer
            one-arm-landmine-press | One-arm landmine press | barbell                | load   | front deltoids / chest, triceps | one-sided
              = Single-arm linear jammer
            smith-shoulder-press   | Smith machine shoulder press | smith machine + bench | load | front deltoids / side deltoids, triceps |
              = Smith machine overhead shoulder press
            leverage-shoulder-press | Plate-loaded shoulder press | plate loaded machine | load | front deltoids / side deltoids, triceps |
              = Leverage shoulder press
            cable-shoulder-press   | Cable shoulder press   | cable                  | hand   | front deltoids / side deltoids, triceps |
              = Seated cable shoulder press; Alternating cable shoulder press
            standing-dumbbell-press | Standing dumbbell press | dumbbell             | hand   | front deltoids / side deltoids, triceps |
              = Standing palms-in dumbbell press; Standing alternating dumbbell press; See-saw press (alternating side press)
            one-arm-dumbbell-press | One-arm dumbbell shoulder press | dumbbell       | hand   | front deltoids / side deltoids, triceps | one-sided
              = Dumbbell one-arm shoulder press; Standing palm-in one-arm dumbbell press
            arnold-press           | Arnold press           | dumbbell + bench       | hand   | front deltoids, side deltoids / triceps | practised
              = Arnold dumbbell press
            dumbbell-push-press    | Dumbbell push press    | dumbbell               | hand   | front deltoids / side deltoids, triceps, quadriceps | practised
            kettlebell-press       | Kettlebell press       | kettlebell             | hand   | front deltoids / side deltoids, triceps |
              = Two-arm kettlebell military press; Kettlebell seated press; Alternating kettlebell press; Kettlebell seesaw press
            one-arm-kettlebell-press | One-arm kettlebell press | kettlebell         | load   | front deltoids / side deltoids, triceps | one-sided
              = One-arm kettlebell military press to the side; One-arm kettlebell para press; Kettlebell Arnold press
            kettlebell-push-press  | Kettlebell push press  | kettlebell             | hand   | front deltoids / side deltoids, triceps, quadriceps | practised
              = One-arm kettlebell push press; Double kettlebell push press
            thruster               | Barbell thruster       | barbell + rack         | load   | front deltoids, quadriceps / side deltoids, triceps, glutes | technical
              = Thruster
            kettlebell-thruster    | Kettlebell thruster    | kettlebell             | hand   | front deltoids, quadriceps / side deltoids, triceps, glutes | practised
            band-shoulder-press    | Band shoulder press    | band                   | load   | front deltoids / side deltoids, triceps |
              = Shoulder press - with bands
            pike-push-up           | Pike push-up           | body mass              | body 60 | front deltoids / side deltoids, triceps |
            elevated-pike-push-up  | Elevated pike push-up  | body mass              | body 75 | front deltoids / side deltoids, triceps | practised
            handstand-push-up      | Handstand push-up      | body mass              | body 90 | front deltoids / side deltoids, triceps | technical
            """);

    private PressTable() {}
}
