package dev.prescription.goal;

import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
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

    /** What a screening says, line by line. */
    public enum Code implements MessageCode {
        /** No rule applies. */
        HAND_OVER(),
        /** One ground, and the convention it rests on. */
        GROUND(Argument.of("ground", Ground.class), Argument.of("evidence", String.class)),
        /** Nobody gave the age. */
        AGE_MISSING(),
        /** Whose rules apply. */
        APPLIES(Argument.of("population", Population.class), evidence()),
        /** Whose rules apply if the age is what was assumed. */
        ASSUMED(Argument.of("population", Population.class), evidence());

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        private static Argument evidence() {
            return Argument.listed("evidence", String.class, Joint.SEMICOLON);
        }

        /** Returns {@code "Screening.HAND_OVER"} and so on. */
        @Override
        public String key() {
            return "Screening." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
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
        for (Circumstance circumstance : Objects.requireNonNull(circumstances, "circumstances")) {
            grounds.add(Ground.valueOf(
                    Objects.requireNonNull(circumstance, "circumstances").name()));
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
     * Says whether nobody gave the age.
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
     * Returns the evidence ids of the answer.
     *
     * @return conventions of this library, each once; empty where the age is missing
     */
    public List<String> evidenceIds() {
        if (handsOver()) {
            return grounds.stream().map(Ground::evidenceId).distinct().toList();
        }
        if (population == Population.ADULT) {
            return List.of("C-YOUTH-02", "C-OLD-01");
        }
        return population == null
                ? List.of()
                : List.of(population == Population.ADOLESCENT ? "C-YOUTH-02" : "C-OLD-01");
    }

    /**
     * Returns the answer as messages, with its grounds and their conventions.
     *
     * @return the messages, the head first; only a hand-over has more than one
     */
    public List<Message> messages() {
        if (handsOver()) {
            List<Message> lines = new ArrayList<>();
            lines.add(Message.of(Code.HAND_OVER));
            grounds.forEach(ground -> lines.add(Message.of(Code.GROUND, ground, ground.evidenceId())));
            return List.copyOf(lines);
        }
        if (population == null) {
            return List.of(Message.of(Code.AGE_MISSING));
        }
        return List.of(Message.of(assumed ? Code.ASSUMED : Code.APPLIES, population, evidenceIds()));
    }

    /**
     * Returns the answer in English.
     *
     * @return one line, or several parted by {@code \n}
     */
    public String text() {
        return text(Messages.english());
    }

    /**
     * Returns the answer in the words of a bundle.
     *
     * @param words the words
     * @return one line, or several parted by {@code \n}
     * @throws NullPointerException if {@code words} is null
     */
    public String text(Messages words) {
        return Objects.requireNonNull(words, "words").block(messages());
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
