package dev.prescription.examples;

import dev.prescription.examples.programme.GeneratedRecipe;
import dev.prescription.examples.programme.PeakingRecipe;
import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.examples.programme.ProgrammeRecipe;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.InvalidValueException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads what to plan: {@code -Dgoal= -Dlevel= -Dmodel= -Dweeks= -Dsessions= -Dminutes= -Dequipment= -Demphasise= -Dexclude=
 * -Dpeak= -Dstart=}, or {@code -Dprogramme=FILE}.
 */
final class ProgrammeOptions {
    private static final int MOST_WEEKS = 52;

    private final UnaryOperator<@Nullable String> property;
    private final ProgrammeOrder usual = ProgrammeOrder.usual();

    ProgrammeOptions(UnaryOperator<@Nullable String> property) {
        this.property = property;
    }

    /**
     * Reads all of them; what is not given is as usual.
     *
     * @param file the value of {@code -Dprogramme} where it is given
     */
    ProgrammeOrder order(Optional<Path> file) throws UserError {
        Goal goal = goal();
        TrainingLevel level = level();
        if (file.isPresent()) {
            for (String option : List.of(
                    "model", "weeks", "sessions", "minutes", "equipment", "emphasise", "exclude", "peak", "start")) {
                String given = property.apply(option);
                if (given != null) {
                    throw wrong(option, "must be left out where -Dprogramme says it", given);
                }
            }
            return new ProgrammeFile(file.get()).order(goal, level);
        }
        return PeakOptions.reachable(new ProgrammeOrder(goal, level, generated()));
    }

    private ProgrammeRecipe generated() throws UserError {
        if (!(usual.recipe() instanceof GeneratedRecipe recipe)) {
            throw new IllegalStateException("the usual programme is generated");
        }
        GeneratedRecipe asked = new GeneratedRecipe(
                number("weeks", 1, MOST_WEEKS, recipe.weeks()),
                new WeekOptions(this).terms(recipe.week()),
                model(recipe.model()));
        Optional<PeakingRecipe> peaking = new PeakOptions(property).recipe(asked);
        return peaking.isPresent() ? peaking.get() : asked;
    }

    private Goal goal() throws UserError {
        String given = property.apply("goal");
        if (given == null) {
            return usual.goal();
        }
        String words = words(given);
        try {
            return words.equals("blended") ? Goal.blended() : Goal.parse(words);
        } catch (InvalidValueException noGoal) {
            String rule =
                    "must be strength, strength without size gain, hypertrophy, blended, or blended 0 to blended 100"
                            + " (the share of strength)";
            throw wrong("goal", rule, given);
        }
    }

    private TrainingLevel level() throws UserError {
        String given = property.apply("level");
        if (given == null) {
            return usual.level();
        }
        for (TrainingLevel level : TrainingLevel.values()) {
            if (level.label().equals(words(given))) {
                return level;
            }
        }
        throw wrong("level", "must be beginner, intermediate or advanced", given);
    }

    private PeriodisationModel model(PeriodisationModel otherwise) throws UserError {
        String given = property.apply("model");
        try {
            return given == null ? otherwise : PeriodisationModel.byName(given);
        } catch (InvalidValueException noModel) {
            String rule =
                    noModel.parameter().equals("model") ? noModel.rule() : noModel.parameter() + " " + noModel.rule();
            throw wrong("model", rule, given);
        }
    }

    /** The value of an option; null where it is not given. */
    @Nullable
    String given(String option) {
        return property.apply(option);
    }

    int number(String option, int least, int most, int otherwise) throws UserError {
        String given = property.apply(option);
        if (given == null) {
            return otherwise;
        }
        // At most four digits, so that it is an int; what is longer is out of every range here.
        boolean isNumber = given.strip().matches("[0-9]{1,4}");
        int number = isNumber ? Integer.parseInt(given.strip()) : -1;
        if (number < least || number > most) {
            throw wrong(option, "must be " + least + " to " + most, given);
        }
        return number;
    }

    static String words(String given) {
        return given.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static UserError wrong(String option, String rule, @Nullable String given) {
        return new UserError(option + ": " + rule + ", given '" + given + "'");
    }
}
