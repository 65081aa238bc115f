package dev.prescription.benchmarks;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.loading.LoadRounding;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented athletes with a maximum for every exercise of the catalogue, the same in every run. */
public final class Roster {

    private static final long SEED = 20_261_122;
    private static final Load BODY_MASS = Load.ofKilograms(82.5);

    private Roster() {}

    /**
     * Makes athletes whose implements are even grids from 0, as the kernel knows them. They train in two gyms, whose ladders they share.
     *
     * @param count how many
     * @return athletes with bars in steps of 1.25 or 2.5 kg and all else in steps of 1 or 2 kg
     */
    public static List<Athlete> withEvenGrids(int count) {
        List<LoadRounding> bars = List.of(grid(1.25, 500), grid(2.5, 500));
        List<LoadRounding> others = List.of(grid(1, 300), grid(2, 300));
        Random random = new Random(SEED);
        List<Athlete> athletes = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            AthleteBuilder athlete = withMaxima(number, random);
            int gym = random.nextInt(2);
            for (Equipment equipment : Equipment.values()) {
                if (!equipment.isStation()) {
                    List<LoadRounding> roundings = equipment == Equipment.BARBELL ? bars : others;
                    athlete.with(equipment, roundings.get(gym));
                }
            }
            athletes.add(athlete.build());
        }
        return athletes;
    }

    /**
     * Makes athletes with a maximum for each exercise of a programme and no more, in a gym with even steps of 2.5 kg.
     *
     * @param programme the programme
     * @param count how many
     * @param number the number of the roster: each has other athletes
     * @return the athletes
     */
    static List<Athlete> of(Programme programme, int count, int number) {
        LoadRounding bar = grid(2.5, 500);
        Random random = new Random(SEED + number);
        List<Athlete> athletes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            AthleteBuilder athlete = Athlete.builder("athlete-" + number + "-" + i)
                    .unit(MassUnit.KILOGRAM)
                    .bodyMass(BODY_MASS)
                    .with(Equipment.BARBELL, bar);
            for (Exercise exercise : programme.layout().exercises()) {
                int lightest = lightest(exercise.equipment());
                athlete.max(exercise.id(), Load.ofKilograms(lightest + random.nextInt(2 * lightest + 1) / 2.0));
            }
            athletes.add(athlete.build());
        }
        return athletes;
    }

    /**
     * Makes the plans of athletes with even grids.
     *
     * @param programme the programme
     * @param count how many
     * @return a plan for each
     */
    static List<Plan> plans(Programme programme, int count) {
        return withEvenGrids(count).stream().map(programme::planFor).toList();
    }

    private static LoadRounding grid(double step, double highest) {
        return LoadRounding.grid(Load.ofKilograms(0), Load.ofKilograms(step), Load.ofKilograms(highest));
    }

    /**
     * Makes the same lifters in the library's standard gym, whose dumbbells are unevenly spaced and whose stacks are
     * coarse: some loads turn to the other side, and some repetitions are derived anew.
     *
     * @param count how many
     * @return athletes without implements of their own
     */
    public static List<Athlete> inStandardGym(int count) {
        Random random = new Random(SEED);
        List<Athlete> athletes = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            athletes.add(withMaxima(number, random).build());
            random.nextInt(2);
        }
        return athletes;
    }

    private static AthleteBuilder withMaxima(int number, Random random) {
        AthleteBuilder athlete =
                Athlete.builder("athlete-" + number).unit(MassUnit.KILOGRAM).bodyMass(BODY_MASS);
        for (Exercise exercise : Catalogue.standard().exercises()) {
            int lightest = lightest(exercise.equipment());
            double kilograms = lightest + random.nextInt(2 * lightest + 1) / 2.0;
            athlete.max(exercise.id(), Load.ofKilograms(kilograms));
        }
        return athlete;
    }

    /** Maxima lie between this many kilograms and twice as many, in steps of 0.5 kg. */
    private static int lightest(Equipment equipment) {
        return switch (equipment) {
            case BARBELL -> 110;
            case DUMBBELL -> 25;
            case PLATE -> 20;
            default -> 55;
        };
    }
}
