package dev.prescription.selection;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.ScorePart.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How like one exercise is to another, part by part; all numbers are the convention C-ALT-01. */
final class Likeness {

    private static final int DIRECT = 100;
    private static final int KIN_PATTERN = 10;
    private static final int SAME_LOAD_KIND = 3;
    private static final int SAME_IMPLEMENT = 12;
    private static final int ANOTHER_BAR = 10;
    private static final int KIN_IMPLEMENT = 8;
    private static final int ONE_POSITION_MORE = 3;
    private static final int SOMEWHAT_HARDER_TO_LEARN = 2;

    private static final List<Set<MovementPattern>> KIN = List.of(
            EnumSet.of(MovementPattern.SQUAT, MovementPattern.LUNGE, MovementPattern.KNEE_EXTENSION),
            EnumSet.of(
                    MovementPattern.HINGE,
                    MovementPattern.HIP_EXTENSION,
                    MovementPattern.KNEE_FLEXION,
                    MovementPattern.TRUNK_EXTENSION),
            EnumSet.of(MovementPattern.HORIZONTAL_PRESS, MovementPattern.CHEST_FLY),
            EnumSet.of(MovementPattern.HORIZONTAL_PRESS, MovementPattern.VERTICAL_PRESS),
            EnumSet.of(MovementPattern.VERTICAL_PRESS, MovementPattern.FRONT_RAISE),
            EnumSet.of(MovementPattern.HORIZONTAL_PULL, MovementPattern.VERTICAL_PULL),
            EnumSet.of(MovementPattern.HORIZONTAL_PULL, MovementPattern.REAR_FLY),
            EnumSet.of(MovementPattern.VERTICAL_PULL, MovementPattern.SHOULDER_EXTENSION),
            EnumSet.of(MovementPattern.VERTICAL_PULL, MovementPattern.LATERAL_RAISE),
            EnumSet.of(MovementPattern.TRUNK_FLEXION, MovementPattern.TRUNK_ROTATION));

    private static final Set<Equipment> BARS =
            EnumSet.of(Equipment.BARBELL, Equipment.EZ_BAR, Equipment.TRAP_BAR, Equipment.SMITH_MACHINE);

    private static final List<Set<Equipment>> ALIKE = List.of(
            EnumSet.of(
                    Equipment.BARBELL,
                    Equipment.EZ_BAR,
                    Equipment.TRAP_BAR,
                    Equipment.DUMBBELL,
                    Equipment.KETTLEBELL,
                    Equipment.PLATE),
            EnumSet.of(Equipment.CABLE, Equipment.MACHINE, Equipment.PLATE_LOADED_MACHINE, Equipment.SMITH_MACHINE),
            EnumSet.of(Equipment.BODY_MASS, Equipment.ASSISTANCE_MACHINE));

    /** The words of an id that say in which position or with which grip a movement is done. */
    private static final Set<String> POSITIONS = Set.of(
            "incline",
            "decline",
            "close",
            "overhead",
            "romanian",
            "sumo",
            "stiff",
            "deficit",
            "paused",
            "front",
            "box",
            "goblet",
            "hammer",
            "reverse",
            "preacher",
            "seated",
            "prone",
            "upright",
            "straight",
            "rear",
            "underhand",
            "wide",
            "high",
            "low",
            "single",
            "bulgarian",
            "side",
            "thrust");

    /** The patterns of which one muscle does both directions. */
    private static final Set<MovementPattern> TWO_SIDED = EnumSet.of(MovementPattern.NECK, MovementPattern.WRIST);

    /** The words of an id that say that such a joint is bent; a reverse curl straightens it. */
    private static final Set<String> BENDING = Set.of("curl", "flexion");

    private static final Set<String> STRAIGHTENING = Set.of("extension", "reverse");

    private Likeness() {}

    /** Whether both count directly for a muscle. */
    static boolean shareAPrimeMover(Exercise one, Exercise other) {
        for (Muscle muscle : one.muscles()) {
            if (one.shareOf(muscle) == DIRECT && other.shareOf(muscle) == DIRECT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one bends a joint that the other straightens, where both count for the same muscle: the neck and the forearms
     * hold flexors and extensors alike, so that muscles and pattern do not tell them apart.
     */
    static boolean areOpposed(Exercise one, Exercise other) {
        return one.pattern() == other.pattern()
                && TWO_SIDED.contains(one.pattern())
                && ((bends(one) && straightens(other)) || (straightens(one) && bends(other)));
    }

    private static boolean straightens(Exercise exercise) {
        return words(exercise).stream().anyMatch(STRAIGHTENING::contains);
    }

    private static boolean bends(Exercise exercise) {
        return !straightens(exercise) && words(exercise).stream().anyMatch(BENDING::contains);
    }

    /** How like the substitute is to what it stands in for, one part of each kind. */
    static List<ScorePart> parts(Exercise original, Exercise substitute) {
        List<ScorePart> parts = new ArrayList<>();
        parts.add(new ScorePart(Kind.MUSCLES, muscles(original, substitute)));
        parts.add(new ScorePart(Kind.PATTERN, pattern(original.pattern(), substitute.pattern())));
        parts.add(new ScorePart(Kind.LOADING, loading(original, substitute)));
        parts.add(new ScorePart(Kind.POSITION, position(positions(original), positions(substitute))));
        parts.add(allOrNothing(Kind.SIDES, original.isUnilateral() == substitute.isUnilateral()));
        parts.add(new ScorePart(Kind.SKILL, skill(original, substitute)));
        parts.add(allOrNothing(Kind.LENGTH, original.isLengthened() == substitute.isLengthened()));
        parts.add(allOrNothing(Kind.STAPLE, substitute.isStaple()));
        return List.copyOf(parts);
    }

    private static ScorePart allOrNothing(Kind kind, boolean same) {
        return new ScorePart(kind, same ? kind.most() : 0);
    }

    private static int muscles(Exercise original, Exercise substitute) {
        int common = 0;
        int either = 0;
        for (Muscle muscle : Muscle.values()) {
            int first = original.shareOf(muscle);
            int second = substitute.shareOf(muscle);
            common += Math.min(first, second);
            either += Math.max(first, second);
        }
        return (Kind.MUSCLES.most() * common + either / 2) / either;
    }

    private static int pattern(MovementPattern original, MovementPattern substitute) {
        if (original == substitute) {
            return Kind.PATTERN.most();
        }
        for (Set<MovementPattern> kin : KIN) {
            if (kin.contains(original) && kin.contains(substitute)) {
                return KIN_PATTERN;
            }
        }
        return 0;
    }

    private static int loading(Exercise original, Exercise substitute) {
        int points = original.loadKind() == substitute.loadKind() ? SAME_LOAD_KIND : 0;
        if (original.equipment() == substitute.equipment()) {
            return points + SAME_IMPLEMENT;
        }
        Set<Equipment> both = EnumSet.of(original.equipment(), substitute.equipment());
        if (BARS.containsAll(both)) {
            return points + ANOTHER_BAR;
        }
        return ALIKE.stream().anyMatch(alike -> alike.containsAll(both)) ? points + KIN_IMPLEMENT : points;
    }

    private static int position(Set<String> original, Set<String> substitute) {
        if (original.equals(substitute)) {
            return Kind.POSITION.most();
        }
        return original.containsAll(substitute) || substitute.containsAll(original) ? ONE_POSITION_MORE : 0;
    }

    private static Set<String> positions(Exercise exercise) {
        Set<String> positions = new HashSet<>();
        for (String word : words(exercise)) {
            if (POSITIONS.contains(word)) {
                positions.add(word);
            }
        }
        return positions;
    }

    private static List<String> words(Exercise exercise) {
        return List.of(exercise.id().slug().split("-", -1));
    }

    private static int skill(Exercise original, Exercise substitute) {
        int harder = substitute.skill().compareTo(original.skill());
        return harder <= 0 ? Kind.SKILL.most() : harder == 1 ? SOMEWHAT_HARDER_TO_LEARN : 0;
    }
}
