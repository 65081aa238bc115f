package dev.prescription.goal;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are for a person, or that none is: the library then hands over to a professional and says why.
 *
 * <p>For example {@code Screening.of(16)} is for adolescents, {@code Screening.of(70)} for older adults, and
 * {@code Screening.of(13)} and {@code Screening.of(30, Circumstance.PREGNANCY)} hand over. A hand-over is an answer, not an
 * exception. An age that nobody gave is no answer yet: {@link #population()} is empty until someone knows it or says
 * {@link #assumingAdult()}. The age itself is not kept, and {@link #toString()} names no circumstance.
 */
public final class Screening {

    private static final int OLDEST = 130;
    private static final int FIRST_ADOLESCENT_YEAR = 14;
    private static final int FIRST_ADULT_YEAR = 18;
    private static final int FIRST_OLDER_YEAR = 65;

    /** Null where a ground stands against every rule, and where the age is missing. */
    private final @Nullable Population population;

    private final boolean assumed;
    private final List<Ground> grounds;

    private Screening(@Nullable Population population, boolean assumed, List<Ground> grounds) {
        this.population = population;
        this.assumed = assumed;
        this.grounds = List.copyOf(grounds);
    }

    /** Why no rule applies. */
    public enum Ground {
        /** The person is younger than 14 years. */
        UNDER_FOURTEEN("under 14 years", "C-YOUTH-02"),
        /** The person is pregnant. */
        PREGNANCY(Circumstance.PREGNANCY.label(), "C-REFER-01"),
        /** The person has given birth in the last months. */
        POST_PARTUM(Circumstance.POST_PARTUM.label(), "C-REFER-01"),
        /** The person has had surgery and is not cleared yet. */
        RECENT_SURGERY(Circumstance.RECENT_SURGERY.label(), "C-REFER-01"),
        /** The person has symptoms nobody has explained. */
        UNEXPLAINED_SYMPTOMS(Circumstance.UNEXPLAINED_SYMPTOMS.label(), "C-REFER-01");

        private final String label;
        private final String evidenceId;

        Ground(String label, String evidenceId) {
            this.label = label;
            this.evidenceId = evidenceId;
        }

        /**
         * Returns the words printed in {@link Screening#text()}.
         *
         * @return the words, such as {@code "under 14 years"}
         */
        public String label() {
            return label;
        }

        /**
         * Returns the convention that says so.
         *
         * @return {@code "C-YOUTH-02"} for the age, {@code "C-REFER-01"} otherwise
         */
        public String evidenceId() {
            return evidenceId;
        }

        private static Ground of(Circumstance circumstance) {
            return switch (circumstance) {
                case PREGNANCY -> PREGNANCY;
                case POST_PARTUM -> POST_PARTUM;
                case RECENT_SURGERY -> RECENT_SURGERY;
                case UNEXPLAINED_SYMPTOMS -> UNEXPLAINED_SYMPTOMS;
            };
        }
    }

    /**
     * Screens a person of known age: under 14 no rule applies, 14 to 17 are adolescents, 18 to 64 adults, from 65 older
     * adults; any circumstance hands over.
     *
     * @param age the age in whole years, 0 to 130
     * @param circumstances what holds for the person; none, one or several
     * @return the screening
     * @throws InvalidValueException if {@code age} is outside 0 to 130, with code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public static Screening of(int age, Circumstance... circumstances) {
        if (age < 0 || age > OLDEST) {
            throw InvalidValueException.of("age", "must be 0 to 130 years", age, "out-of-range");
        }
        EnumSet<Ground> grounds = grounds(circumstances);
        if (age < FIRST_ADOLESCENT_YEAR) {
            grounds.add(Ground.UNDER_FOURTEEN);
        }
        return new Screening(grounds.isEmpty() ? population(age) : null, false, List.copyOf(grounds));
    }

    /**
     * Screens a person whose age nobody gave: a circumstance hands over all the same, otherwise the age is missing and no
     * population follows.
     *
     * @param circumstances what holds for the person; none, one or several
     * @return the screening
     * @throws NullPointerException if an argument is null
     */
    public static Screening ofUnknownAge(Circumstance... circumstances) {
        return new Screening(null, false, List.copyOf(grounds(circumstances)));
    }

    private static Population population(int age) {
        if (age < FIRST_ADULT_YEAR) {
            return Population.ADOLESCENT;
        }
        return age < FIRST_OLDER_YEAR ? Population.ADULT : Population.OLDER_ADULT;
    }

    private static EnumSet<Ground> grounds(Circumstance... circumstances) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        for (Circumstance circumstance : Arrays.asList(Objects.requireNonNull(circumstances, "circumstances"))) {
            grounds.add(Ground.of(Objects.requireNonNull(circumstance, "circumstances")));
        }
        return grounds;
    }

    /**
     * Returns the screening with the age taken to be an adult's, and {@linkplain #isAssumed() marked} as such. A known age
     * and a hand-over stay what they are.
     *
     * @return the screening
     */
    public Screening assumingAdult() {
        return isAgeMissing() ? new Screening(Population.ADULT, true, grounds) : this;
    }

    /**
     * Returns whose rules apply.
     *
     * @return the population; empty where the library hands over, and where the age is missing
     */
    public Optional<Population> population() {
        return Optional.ofNullable(population);
    }

    /**
     * Says whether no rule applies and a professional must decide.
     *
     * @return whether there is a ground
     */
    public boolean handsOver() {
        return !grounds.isEmpty();
    }

    /**
     * Says whether there is no answer because nobody gave the age.
     *
     * @return whether the age is missing and nothing hands over
     */
    public boolean isAgeMissing() {
        return population == null && !handsOver();
    }

    /**
     * Says whether the population was assumed without an age.
     *
     * @return whether {@link #assumingAdult()} was said
     */
    public boolean isAssumed() {
        return assumed;
    }

    /**
     * Returns why no rule applies.
     *
     * @return the grounds, each once, in their order; empty where a rule applies or the age is missing
     */
    public List<Ground> grounds() {
        return grounds;
    }

    /**
     * Returns the evidence ids of the answer: all are conventions of this library.
     *
     * @return the ids, each once; empty where the age is missing
     */
    public List<String> evidenceIds() {
        if (handsOver()) {
            return grounds.stream().map(Ground::evidenceId).distinct().toList();
        }
        if (population == null) {
            return List.of();
        }
        return switch (population) {
            case ADOLESCENT -> List.of("C-YOUTH-02");
            case ADULT -> List.of("C-YOUTH-02", "C-OLD-01");
            case OLDER_ADULT -> List.of("C-OLD-01");
        };
    }

    /**
     * Returns the answer in English, with its grounds and their conventions.
     *
     * @return one line, and one more for each ground, parted by {@code \n}
     */
    public String text() {
        if (handsOver()) {
            List<String> lines = new ArrayList<>();
            lines.add("No rule applies: hand over to a professional.");
            grounds.forEach(ground -> lines.add("  Because of " + ground.label() + " (" + ground.evidenceId() + ")."));
            return String.join("\n", lines);
        }
        if (population == null) {
            return "The age is missing, so no population follows: ask for it. Under 14 no rule applies, and a prescriber that"
                    + " is told nothing prescribes for adults.";
        }
        String ids = " (" + String.join(", ", evidenceIds()) + ").";
        return assumed
                ? "The rules for adults apply if the person is 18 to 64: the age is missing and was assumed" + ids
                : "The rules for " + population.label() + " apply, " + years(population) + ids;
    }

    private static String years(Population population) {
        return switch (population) {
            case ADOLESCENT -> "14 to 17 years";
            case ADULT -> "18 to 64 years";
            case OLDER_ADULT -> "65 years and over";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Screening that
                && population == that.population
                && assumed == that.assumed
                && grounds.equals(that.grounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(population, assumed, grounds);
    }

    /** Returns the outcome alone: the population, {@code hand over} or {@code age missing}. */
    @Override
    public String toString() {
        if (handsOver()) {
            return "hand over";
        }
        return population == null ? "age missing" : population.label() + (assumed ? ", assumed" : "");
    }
}
