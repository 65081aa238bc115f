package dev.prescription.docs;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.Ladder;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.exercise.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page that shows the standard catalogue. */
final class ExercisesPage {

    private static final String HEAD = """
            # Exercises

            The standard catalogue, edition %s: %d exercises in %d movement patterns. Printed from the code; every row is a library
            convention ([C-CAT-01](evidence/sources.md#c-cat-01)), not a measurement.

            A set counts fully for the muscles named first and half for those in brackets
            ([L-VOL-16](evidence/sources.md#l-vol-16)). *Load* is all that is moved, *per hand* what each hand holds, *65 %% of the body*
            is moved beside what is added, *less help* means that more load makes it easier. **Bold** exercises are the staples: generated
            programmes choose among them, and among the others only where no staple of the pattern is at hand. Nothing that is held for a
            time or carried is here: sets are counted in repetitions.

            """;

    private static final String LADDERS = """
            ## Ladders

            From the easiest to the hardest; `Catalogue.easierThan` and `harderThan` climb them.

            """;

    private ExercisesPage() {}

    static String text() {
        Catalogue catalogue = Catalogue.standard();
        StringBuilder page = new StringBuilder(
                HEAD.formatted(catalogue.edition(), catalogue.exercises().size(), MovementPattern.values().length));
        for (MovementPattern pattern : MovementPattern.values()) {
            page.append("## ").append(capital(pattern.label())).append("\n\n");
            page.append("| exercise | needs | load | muscles | marks |\n|---|---|---|---|---|\n");
            for (Exercise exercise : catalogue.exercises()) {
                if (exercise.pattern() == pattern) {
                    page.append(row(exercise));
                }
            }
            page.append('\n');
        }
        page.append(LADDERS);
        for (Ladder ladder : catalogue.ladders()) {
            page.append("- ").append(ladder.toString().replace("<", "→")).append('\n');
        }
        return page.toString();
    }

    private static String row(Exercise exercise) {
        String name = exercise.isStaple() ? "**" + exercise.name() + "**" : exercise.name();
        String needs = exercise.needs().stream().map(Equipment::label).collect(Collectors.joining(", "));
        return "| " + name + " `" + exercise.id() + "` | " + needs + " | " + load(exercise) + " | " + muscles(exercise)
                + " | " + String.join(", ", marks(exercise)) + " |\n";
    }

    private static String load(Exercise exercise) {
        String share = exercise.bodyMassShare() + " % of the body";
        return switch (exercise.loadKind()) {
            case EXTERNAL -> "load";
            case PER_HAND -> "per hand";
            case BODY_MASS_PLUS_EXTERNAL -> share;
            case ASSISTED -> share + " less help";
        };
    }

    private static String muscles(Exercise exercise) {
        String half = named(exercise, 50);
        return named(exercise, 100) + (half.isEmpty() ? "" : " (" + half + ")");
    }

    private static String named(Exercise exercise, int share) {
        return exercise.muscles().stream()
                .filter(muscle -> exercise.shareOf(muscle) == share)
                .map(Muscle::label)
                .collect(Collectors.joining(", "));
    }

    private static List<String> marks(Exercise exercise) {
        List<String> marks = new ArrayList<>();
        if (exercise.isUnilateral()) {
            marks.add("one side");
        }
        if (exercise.skill() != Skill.SIMPLE) {
            marks.add(exercise.skill().label());
        }
        if (exercise.needsSpotterOrSafeties()) {
            marks.add("spotter or safeties");
        }
        if (exercise.isLengthened()) {
            marks.add("hardest while long");
        }
        if (exercise.loadKind() == LoadKind.BODY_MASS_PLUS_EXTERNAL && exercise.equipment() == Equipment.BAND) {
            marks.add("band adds load");
        }
        return marks;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
