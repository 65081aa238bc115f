package dev.prescription.jackson.form;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Tagged;
import dev.prescription.jackson.shape.Text;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.EstimatedOneRepMax;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.TestedOneRepMax;
import java.util.ArrayList;
import java.util.List;

/** Athletes: what changes a load. */
public final class AthleteForms {

    /** Implements and stations, such as {@code barbell}. */
    public static final Shape<Equipment> EQUIPMENT = Text.ofEnum("equipment", Equipment.class);

    private static final Shape<Gear> GEAR = Text.ofEnum("gear", Gear.class);

    private static final Shape<TestedOneRepMax> TESTED = ObjectShape.of("tested-one-rep-max", fields -> {
        var load = fields.required("load", ValueForms.LOAD, TestedOneRepMax::load);
        var gear = fields.required("gear", GEAR, TestedOneRepMax::gear);
        var date = fields.optional("date", ValueForms.DATE, TestedOneRepMax::date);
        return values -> {
            TestedOneRepMax max = OneRepMax.tested(values.get(load)).withGear(values.get(gear));
            return values.get(date).map(max::on).orElse(max);
        };
    });

    private static final Shape<EstimatedOneRepMax> ESTIMATED = ObjectShape.of("estimated-one-rep-max", fields -> {
        var load = fields.required("load", ValueForms.LOAD, EstimatedOneRepMax::load);
        var model = fields.required("model", Numbers.STRING, EstimatedOneRepMax::modelName);
        var intensity = fields.required("intensity", ValueForms.INTENSITY, EstimatedOneRepMax::intensity);
        var confidence = fields.required(
                "confidence",
                Text.ofEnum("confidence", EstimatedOneRepMax.Confidence.class),
                EstimatedOneRepMax::confidence);
        var deviation =
                fields.required("deviationPercent", Numbers.DOUBLE, EstimatedOneRepMax::standardDeviationPercent);
        var atLeast = fields.flag("atLeast", EstimatedOneRepMax::isLowerBound);
        var evidence = fields.list("evidence", Numbers.STRING, EstimatedOneRepMax::evidenceIds);
        var gear = fields.required("gear", GEAR, EstimatedOneRepMax::gear);
        var date = fields.optional("date", ValueForms.DATE, EstimatedOneRepMax::date);
        return values -> {
            EstimatedOneRepMax max = EstimatedOneRepMax.stated(
                            values.get(load),
                            values.get(model),
                            values.get(intensity),
                            values.get(confidence),
                            values.get(deviation),
                            values.get(atLeast),
                            values.get(evidence))
                    .withGear(values.get(gear));
            return values.get(date).map(max::on).orElse(max);
        };
    });

    /** Maxima, tested and estimated. */
    public static final Shape<OneRepMax> ONE_REP_MAX = Tagged.of(
            "one-rep-max",
            new Tagged.Case<>("tested", TestedOneRepMax.class, TESTED),
            new Tagged.Case<>("estimated", EstimatedOneRepMax.class, ESTIMATED));

    /** Loads that can be loaded: a grid, or each by itself. */
    public static final Shape<LoadLadder> LADDER = ObjectShape.of("load-ladder", fields -> {
        var grid = fields.list("grid", ValueForms.LOAD, AthleteForms::grid);
        var loads = fields.list("loads", ValueForms.LOAD, ladder -> isGrid(ladder) ? List.of() : ladder.loads());
        return values -> ladder(values.get(grid), values.get(loads));
    });

    /** Roundings: what can be loaded, and to which side. */
    public static final Shape<LoadRounding> ROUNDING = ObjectShape.of("load-rounding", fields -> {
        var ladder = fields.required("ladder", LADDER, LoadRounding::ladder);
        var direction = fields.required(
                "direction", Text.ofEnum("rounding-direction", RoundingDirection.class), LoadRounding::direction);
        return values -> LoadRounding.of(values.get(ladder), values.get(direction));
    });

    private record Maximum(ExerciseId exercise, OneRepMax max) {}

    private static final Shape<Maximum> MAXIMUM = ObjectShape.of("maximum", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, Maximum::exercise);
        var max = fields.required("max", ONE_REP_MAX, Maximum::max);
        return values -> new Maximum(values.get(exercise), values.get(max));
    });

    private record Implement(Equipment equipment, LoadRounding rounding) {}

    private static final Shape<Implement> IMPLEMENT = ObjectShape.of("implement", fields -> {
        var equipment = fields.required("equipment", EQUIPMENT, Implement::equipment);
        var rounding = fields.required("rounding", ROUNDING, Implement::rounding);
        return values -> new Implement(values.get(equipment), values.get(rounding));
    });

    /** Athletes. */
    public static final ObjectShape<Athlete> ATHLETE = ObjectShape.of("athlete", fields -> {
        var id = fields.required("id", Numbers.STRING, Athlete::id);
        var unit = fields.required("unit", ValueForms.UNIT, Athlete::unit);
        var bodyMass = fields.optional("bodyMass", ValueForms.LOAD, Athlete::bodyMass);
        var maxima = fields.list("maxima", MAXIMUM, AthleteForms::maxima);
        var own = fields.list("implements", IMPLEMENT, AthleteForms::implementsOf);
        var restrictions = fields.list(
                "restrictions",
                ValueForms.RESTRICTION,
                athlete -> athlete.restrictions().asList());
        var asOf = fields.optional("asOf", ValueForms.DATE, Athlete::asOf);
        return values -> {
            AthleteBuilder athlete = Athlete.builder(values.get(id)).unit(values.get(unit));
            values.get(bodyMass).ifPresent(athlete::bodyMass);
            once("maxima", values.get(maxima).stream().map(Maximum::exercise).toList());
            values.get(maxima).forEach(one -> athlete.max(one.exercise(), one.max()));
            once(
                    "implements",
                    values.get(own).stream().map(Implement::equipment).toList());
            values.get(own).forEach(one -> athlete.with(one.equipment(), one.rounding()));
            values.get(restrictions).forEach(athlete::restrict);
            values.get(asOf).ifPresent(athlete::asOf);
            return athlete.build();
        };
    });

    private AthleteForms() {}

    private static void once(String parameter, List<?> named) {
        if (named.stream().distinct().count() < named.size()) {
            throw InvalidValueException.of(parameter, "must each be named once", named, "repeated");
        }
    }

    private static List<Maximum> maxima(Athlete athlete) {
        List<Maximum> all = new ArrayList<>();
        athlete.maxes().forEach((exercise, max) -> all.add(new Maximum(exercise, max)));
        return all;
    }

    private static List<Implement> implementsOf(Athlete athlete) {
        List<Implement> all = new ArrayList<>();
        athlete.ownImplements().forEach((equipment, rounding) -> all.add(new Implement(equipment, rounding)));
        return all;
    }

    private static boolean isGrid(LoadLadder ladder) {
        return ladder.evenStepTenthMicrograms() > 0;
    }

    /** Lowest, step and highest. */
    private static List<Load> grid(LoadLadder ladder) {
        return isGrid(ladder)
                ? List.of(
                        ladder.at(0),
                        Load.ofTenthMicrograms(ladder.evenStepTenthMicrograms(), ladder.unit()),
                        ladder.at(ladder.size() - 1))
                : List.of();
    }

    private static LoadLadder ladder(List<Load> grid, List<Load> loads) {
        if (grid.isEmpty() == loads.isEmpty()) {
            throw InvalidValueException.of("ladder", "must state its grid or its loads", "both or neither", "missing");
        }
        if (grid.isEmpty()) {
            return LoadLadder.ofLoads(loads);
        }
        if (grid.size() != 3) {
            throw InvalidValueException.of("grid", "must be lowest, step and highest", grid.size(), "wrong-count");
        }
        return LoadLadder.grid(grid.get(0), grid.get(1), grid.get(2));
    }
}
