package dev.prescription.exercise.table;

/** Pulls towards the trunk, from overhead, and along the body. */
final class PullTable {

    static final PatternRows HORIZONTAL_PULLS = new PatternRows("horizontal pull", """
            barbell-row            | Barbell row            | barbell                | load   | lats, upper back / biceps, rear deltoids, spinal erectors | staple practised
              = Bent-over row; Bent over barbell row
            chest-supported-row    | Chest-supported row    | dumbbell + bench       | hand   | lats, upper back / biceps, rear deltoids | staple
              = Incline dumbbell row; Dumbbell incline row
            one-arm-dumbbell-row   | One-arm dumbbell row   | dumbbell               | hand   | lats, upper back / biceps, rear deltoids | staple one-sided
              = Dumbbell row
            cable-row              | Seated cable row       | cable                  | load   | lats, upper back / biceps, rear deltoids | staple
              = Cable row; Seated row
            machine-row            | Machine row            | machine                | load   | lats, upper back / biceps, rear deltoids | staple
              = Chest-supported machine row
            inverted-row           | Inverted row           | body mass + rack       | body 60 | lats, upper back / biceps, rear deltoids | staple
              = Body-weight row; Bodyweight mid row
            face-pull              | Face pull              | cable                  | load   | rear deltoids / upper back | staple
              = Cable face pull; Cable rope rear-delt rows; Low pulley row to neck
            pendlay-row            | Pendlay row            | barbell                | load   | lats, upper back / biceps, rear deltoids, spinal erectors | practised
            reverse-grip-row       | Reverse-grip barbell row | barbell              | load   | lats, upper back / biceps, rear deltoids, spinal erectors | practised
              = Reverse grip bent-over rows; Yates row
            t-bar-row              | T-bar row              | barbell                | load   | lats, upper back / biceps, rear deltoids, spinal erectors |
              = T-bar row with handle; Bent over two-arm long bar row; Landmine row
            one-arm-landmine-row   | One-arm landmine row   | barbell                | load   | lats, upper back / biceps, rear deltoids | one-sided
              = Bent over one-arm long bar row; One-arm long bar row; Meadows row
            seal-row               | Seal row               | barbell + bench        | load   | lats, upper back / biceps, rear deltoids |
              = Incline bench pull; Lying cambered barbell row; Straight bar bench mid rows; Bench pull
            barbell-rear-delt-row  | Barbell rear-delt row  | barbell                | load   | rear deltoids / upper back, biceps |
            machine-t-bar-row      | Chest-supported T-bar row | plate loaded machine | load  | lats, upper back / biceps, rear deltoids |
              = Lying T-bar row
            leverage-row           | Plate-loaded row       | plate loaded machine   | load   | lats, upper back / biceps, rear deltoids |
              = Leverage iso row
            leverage-high-row      | Plate-loaded high row  | plate loaded machine   | load   | lats, upper back / biceps, rear deltoids |
              = Leverage high row
            smith-row              | Smith machine row      | smith machine          | load   | lats, upper back / biceps, rear deltoids, spinal erectors |
              = Smith machine bent over row
            one-arm-cable-row      | One-arm cable row      | cable                  | load   | lats, upper back / biceps, rear deltoids | one-sided
              = Seated one-arm cable pulley rows; Shotgun row
            high-cable-row         | High cable row         | cable                  | load   | lats, upper back / biceps, rear deltoids |
              = Kneeling high pulley row; Elevated cable rows; Kneeling single-arm high pulley row
            two-dumbbell-row       | Bent-over dumbbell row | dumbbell               | hand   | lats, upper back / biceps, rear deltoids, spinal erectors |
              = Bent over two-dumbbell row; Bent over two-dumbbell row with palms in
            dumbbell-rear-delt-row | Dumbbell rear-delt row | dumbbell + bench       | hand   | rear deltoids / upper back, biceps |
            renegade-row           | Renegade row           | dumbbell               | hand   | lats, upper back / biceps, rear deltoids, abdominals | one-sided practised
              = Alternating renegade row
            kettlebell-row         | Kettlebell row         | kettlebell             | hand   | lats, upper back / biceps, rear deltoids, spinal erectors |
              = Two-arm kettlebell row; Alternating kettlebell row
            one-arm-kettlebell-row | One-arm kettlebell row | kettlebell             | load   | lats, upper back / biceps, rear deltoids | one-sided
            band-row               | Band row               | band                   | load   | lats, upper back / biceps, rear deltoids |
            one-arm-band-row       | One-arm band row       | band                   | load   | lats, upper back / biceps, rear deltoids | one-sided
            band-face-pull         | Band face pull         | band                   | load   | rear deltoids / upper back |
            suspension-row         | Suspension row         | body mass + suspension trainer | body 55 | lats, upper back / biceps, rear deltoids |
              = Suspended row; Inverted row with straps
            feet-elevated-row      | Feet-elevated inverted row | body mass + rack   | body 70 | lats, upper back / biceps, rear deltoids | practised
            """);

    static final PatternRows VERTICAL_PULLS = new PatternRows("vertical pull", """
            pull-up                | Pull-up                | body mass + pull up bar | body 100 | lats / upper back, biceps | staple practised
              = Weighted pull-up; Wide-grip pull-up; Wide-grip rear pull-up
            chin-up                | Chin-up                | body mass + pull up bar | body 100 | lats / upper back, biceps | staple practised
              = Weighted chin-up; Mixed grip chin; Gironda sternum chins
            assisted-pull-up       | Assisted pull-up       | assistance machine     | assist 100 | lats / upper back, biceps | staple
              = Machine-assisted pull-up
            lat-pulldown           | Lat pulldown           | cable                  | load   | lats / upper back, biceps | staple
              = Pulldown; Wide-grip lat pulldown; Full range-of-motion lat pulldown
            upright-row            | Upright row            | barbell                | load   | side deltoids / upper back, biceps | staple
              = Wide-grip upright row; Upright barbell row
            neutral-grip-pull-up   | Neutral-grip pull-up   | body mass + pull up bar | body 100 | lats / upper back, biceps | practised
              = V-bar pullup
            towel-pull-up          | Towel pull-up          | body mass + pull up bar | body 100 | lats / upper back, biceps, forearms | practised
            archer-pull-up         | Archer pull-up         | body mass + pull up bar | body 100 | lats / upper back, biceps | one-sided technical
              = Side to side chins
            one-arm-chin-up        | One-arm chin-up        | body mass + pull up bar | body 100 | lats, biceps / upper back | one-sided technical
            muscle-up              | Muscle-up              | body mass + pull up bar | body 100 | lats / upper back, biceps, triceps, chest | technical
              = Kipping muscle up
            negative-pull-up       | Negative pull-up       | body mass + pull up bar | body 100 | lats / upper back, biceps |
            band-assisted-pull-up  | Band-assisted pull-up  | band + pull up bar     | assist 100 | lats / upper back, biceps |
            jumping-pull-up        | Foot-assisted pull-up  | body mass + rack       | body 60 | lats / upper back, biceps |
            close-grip-pulldown    | Close-grip pulldown    | cable                  | load   | lats / upper back, biceps |
              = Close-grip front lat pulldown; V-bar pulldown; Neutral-grip pulldown
            underhand-pulldown     | Underhand pulldown     | cable                  | load   | lats / upper back, biceps |
              = Underhand cable pulldowns
            behind-neck-pulldown   | Behind-the-neck pulldown | cable                | load   | lats / upper back, biceps | practised
              = Wide-grip pulldown behind the neck; Rocky pull-ups/pulldowns
            one-arm-pulldown       | One-arm pulldown       | cable                  | load   | lats / upper back, biceps | one-sided
              = One arm lat pulldown
            machine-pulldown       | Machine pulldown       | machine                | load   | lats / upper back, biceps |
            leverage-pulldown      | Plate-loaded pulldown  | plate loaded machine   | load   | lats / upper back, biceps |
            band-pulldown          | Band pulldown          | band                   | load   | lats / upper back, biceps |
            dumbbell-upright-row   | Dumbbell upright row   | dumbbell               | hand   | side deltoids / upper back, biceps |
              = Standing dumbbell upright row
            one-arm-dumbbell-upright-row | One-arm dumbbell upright row | dumbbell   | hand   | side deltoids / upper back, biceps | one-sided
              = Dumbbell one-arm upright row
            ez-bar-upright-row     | EZ-bar upright row     | ez bar                 | load   | side deltoids / upper back, biceps |
            cable-upright-row      | Cable upright row      | cable                  | load   | side deltoids / upper back, biceps |
              = Upright cable row
            smith-upright-row      | Smith machine upright row | smith machine       | load   | side deltoids / upper back, biceps |
              = Smith machine one-arm upright row
            band-upright-row       | Band upright row       | band                   | load   | side deltoids / upper back, biceps |
              = Upright row - with bands
            """);

    private PullTable() {}
}
