package dev.prescription.model;

import dev.prescription.goal.GoalKind;
import dev.prescription.model.AccumulationModel.Kind;
import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads models from their names, and checks their numbers. */
final class ModelNames {

    private static final int USUAL_STEP = 2;
    private static final int USUAL_WAVE = 3;
    private static final int USUAL_SETS = 2;

    private static final List<Named> ALL = List.of(
            plain("constant", PeriodisationModel::constant),
            plain("linear", PeriodisationModel::linear),
            plain("reverse linear", PeriodisationModel::reverseLinear),
            numbered("step", USUAL_STEP, PeriodisationModel::step),
            numbered("wave", USUAL_WAVE, PeriodisationModel::wave),
            plain("daily undulating", PeriodisationModel::dailyUndulating),
            plain("weekly undulating", PeriodisationModel::weeklyUndulating),
            plain("block", PeriodisationModel::block),
            numbered("max effort and dynamic effort", USUAL_WAVE, PeriodisationModel::maxAndDynamicEffort),
            numbered("volume driven", USUAL_SETS, sets -> AccumulationModel.of(Kind.VOLUME, sets)),
            plain("rep accumulation", PeriodisationModel::repAccumulation),
            numbered("set accumulation", USUAL_SETS, sets -> AccumulationModel.of(Kind.SETS, sets)));

    private ModelNames() {}

    /** A name and the model of its number. */
    private record Named(String words, boolean isNumbered, int usual, IntFunction<PeriodisationModel> model) {}

    private static Named plain(String words, Supplier<PeriodisationModel> model) {
        return new Named(words, false, 0, number -> model.get());
    }

    private static Named numbered(String words, int usual, IntFunction<PeriodisationModel> model) {
        return new Named(words, true, usual, model);
    }

    static int checked(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
        return value;
    }

    static PeriodisationModel byName(String name) {
        String words = name.strip().toLowerCase(Locale.ROOT).replaceAll("[-,\\s]+", " ");
        if (words.startsWith("block ")) {
            return block(name, words.substring("block ".length()));
        }
        for (Named named : ALL) {
            if (words.equals(named.words())) {
                return named.model().apply(named.usual());
            }
            String number = words.startsWith(named.words() + " ")
                    ? words.substring(named.words().length() + 1)
                    : "";
            if (named.isNumbered() && number.matches("[0-9]{1,3}")) {
                return named.model().apply(Integer.parseInt(number));
            }
        }
        throw unknown(name);
    }

    private static PeriodisationModel block(String name, String zones) {
        List<GoalKind> longestFirst = Arrays.stream(GoalKind.values())
                .sorted(Comparator.comparing((GoalKind kind) -> -kind.label().length()))
                .toList();
        for (GoalKind first : longestFirst) {
            for (GoalKind second : GoalKind.values()) {
                if (zones.equals(first.label() + " " + second.label())) {
                    return PeriodisationModel.block(first, second);
                }
            }
        }
        throw unknown(name);
    }

    private static InvalidValueException unknown(String name) {
        String known = ALL.stream()
                .map(named -> named.words() + (named.isNumbered() ? " " + named.usual() : ""))
                .collect(Collectors.joining(", "));
        return InvalidValueException.of(
                "model", "must be one of " + known + " or block hypertrophy strength", name, "unknown");
    }
}
