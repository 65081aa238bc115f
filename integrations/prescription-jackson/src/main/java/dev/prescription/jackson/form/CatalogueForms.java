package dev.prescription.jackson.form;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseBuilder;
import dev.prescription.exercise.Ladder;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.exercise.Skill;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/** Exercises and catalogues; the library's own catalogue is named by its edition. */
public final class CatalogueForms {

    /** Muscles, such as {@code quadriceps}. */
    public static final Shape<Muscle> MUSCLE = Text.ofEnum("muscle", Muscle.class);

    /** Movement patterns, such as {@code horizontal-press}. */
    public static final Shape<MovementPattern> PATTERN = Text.ofEnum("movement-pattern", MovementPattern.class);

    private static final int DIRECT = 100;

    /** Exercises, whole. */
    public static final Shape<Exercise> EXERCISE = ObjectShape.of("exercise", fields -> {
        var id = fields.required("id", ValueForms.EXERCISE_ID, Exercise::id);
        var name = fields.required("name", Numbers.STRING, Exercise::name);
        var aliases = fields.list("aliases", Numbers.STRING, Exercise::aliases);
        var pattern = fields.required("pattern", PATTERN, Exercise::pattern);
        var equipment = fields.required("equipment", AthleteForms.EQUIPMENT, Exercise::equipment);
        var stations = fields.list("stations", AthleteForms.EQUIPMENT, exercise -> List.copyOf(exercise.stations()));
        var loadKind = fields.required("loadKind", Text.ofEnum("load-kind", LoadKind.class), Exercise::loadKind);
        var share = fields.count("bodyMassShare", Exercise::bodyMassShare);
        var unilateral = fields.flag("unilateral", Exercise::isUnilateral);
        var skill = fields.required("skill", Text.ofEnum("skill", Skill.class), Exercise::skill);
        var spotter = fields.flag("spotterOrSafeties", Exercise::needsSpotterOrSafeties);
        var lengthened = fields.flag("lengthened", Exercise::isLengthened);
        var staple = fields.flag("staple", Exercise::isStaple);
        var direct = fields.list("direct", MUSCLE, exercise -> trained(exercise, true));
        var indirect = fields.list("indirect", MUSCLE, exercise -> trained(exercise, false));
        return values -> {
            ExerciseBuilder exercise = Exercise.builder(values.get(id), values.get(name))
                    .aliases(values.get(aliases).toArray(String[]::new))
                    .pattern(values.get(pattern))
                    .equipment(values.get(equipment))
                    .stations(values.get(stations).toArray(Equipment[]::new))
                    .loadKind(values.get(loadKind))
                    .bodyMassShare(values.get(share))
                    .unilateral(values.get(unilateral))
                    .skill(values.get(skill))
                    .spotterOrSafeties(values.get(spotter))
                    .lengthened(values.get(lengthened))
                    .staple(values.get(staple));
            return exercise.direct(values.get(direct).toArray(Muscle[]::new))
                    .indirect(values.get(indirect).toArray(Muscle[]::new))
                    .build();
        };
    });

    private static final Shape<Ladder> LADDER = ObjectShape.of("exercise-ladder", fields -> {
        var name = fields.required("name", Numbers.STRING, Ladder::name);
        var rungs = fields.list("rungs", ValueForms.EXERCISE_ID, Ladder::rungs);
        return values -> new Ladder(values.get(name), values.get(rungs));
    });

    /** What stands over a catalogue that was begun with: the edition it is of, and what was added. */
    private record Extended(
            String base, boolean isStandard, List<Exercise> exercises, List<Exercise> added, List<Ladder> ladders) {

        static Extended of(Catalogue catalogue) {
            String edition = catalogue.edition();
            Catalogue standard = Catalogue.standard();
            int size = standard.exercises().size();
            int rungs = standard.ladders().size();
            boolean isStandard = isBase(edition, standard.edition())
                    && catalogue.exercises().size() >= size
                    && catalogue.ladders().size() >= rungs
                    && catalogue.exercises().subList(0, size).equals(standard.exercises())
                    && catalogue.ladders().subList(0, rungs).equals(standard.ladders());
            if (isStandard) {
                List<Exercise> more = catalogue.exercises();
                List<Ladder> ladders = catalogue.ladders();
                return new Extended(
                        standard.edition(),
                        true,
                        List.of(),
                        more.subList(size, more.size()),
                        ladders.subList(rungs, ladders.size()));
            }
            return ofOwn(catalogue);
        }

        private static boolean isBase(String edition, String base) {
            return edition.equals(base) || edition.matches("\\Q" + base + "\\E\\+\\d{1,9}");
        }

        /** An edition such as {@code gym+2} was begun as {@code gym} and had two things added, or was called so from the start. */
        private static Extended ofOwn(Catalogue catalogue) {
            String edition = catalogue.edition();
            int plus = edition.lastIndexOf('+');
            int added =
                    plus > 0 && edition.matches(".*\\+\\d{1,9}") ? Integer.parseInt(edition.substring(plus + 1)) : 0;
            int more = added - catalogue.ladders().size();
            List<Exercise> all = catalogue.exercises();
            if (more >= 0 && more <= all.size() && added > 0) {
                int first = all.size() - more;
                Extended split = new Extended(
                        edition.substring(0, plus),
                        false,
                        all.subList(0, first),
                        all.subList(first, all.size()),
                        catalogue.ladders());
                if (split.catalogue().equals(catalogue)) {
                    return split;
                }
            }
            return new Extended(edition, false, all, List.of(), catalogue.ladders());
        }

        Catalogue catalogue() {
            if (isStandard && !base.equals(Catalogue.standard().edition())) {
                String rule = "must be " + Catalogue.standard().edition() + ", the one of this release";
                throw InvalidValueException.of("edition", rule, base, "unknown");
            }
            Catalogue catalogue = isStandard ? Catalogue.standard() : Catalogue.of(base, exercises);
            for (Exercise exercise : added) {
                catalogue = catalogue.with(exercise);
            }
            for (Ladder ladder : ladders) {
                catalogue = catalogue.with(ladder);
            }
            return catalogue;
        }
    }

    /** Catalogues. */
    public static final Shape<Catalogue> CATALOGUE = ObjectShape.of("catalogue", Extended::of, fields -> {
        var edition = fields.required("edition", Numbers.STRING, Extended::base);
        var standard = fields.flag("standard", Extended::isStandard);
        var exercises = fields.list("exercises", EXERCISE, Extended::exercises);
        var added = fields.list("added", EXERCISE, Extended::added);
        var ladders = fields.list("ladders", LADDER, Extended::ladders);
        return values -> new Extended(
                        values.get(edition),
                        values.get(standard),
                        values.get(exercises),
                        values.get(added),
                        values.get(ladders))
                .catalogue();
    });

    private CatalogueForms() {}

    /**
     * Returns the catalogue of an edition that this release no longer has: its programme's exercises as they were, the
     * others as they are now.
     *
     * @param edition the edition
     * @param remembered the exercises as they were
     * @return the catalogue
     */
    public static Catalogue remembered(String edition, List<Exercise> remembered) {
        Catalogue own = Catalogue.of(edition, remembered);
        List<Exercise> all = new ArrayList<>(remembered);
        for (Exercise now : Catalogue.standard().exercises()) {
            boolean isNew = own.find(now.id()).isEmpty()
                    && own.findByName(now.name()).isEmpty()
                    && now.aliases().stream()
                            .allMatch(alias -> own.findByName(alias).isEmpty());
            if (isNew) {
                all.add(now);
            }
        }
        return Catalogue.of(edition, all);
    }

    private static List<Muscle> trained(Exercise exercise, boolean isDirect) {
        return exercise.muscles().stream()
                .filter(muscle -> (exercise.shareOf(muscle) == DIRECT) == isDirect)
                .toList();
    }
}
