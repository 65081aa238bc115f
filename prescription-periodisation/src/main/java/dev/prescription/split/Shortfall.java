package dev.prescription.split;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A floor or a frequency that the week does not meet: of what, how much was wanted, how much is given, and why.
 *
 * <p>For example {@code side deltoids: 6.00 of 8.00 hard sets a week, because sessions may have at most 24 hard sets}.
 * A firm shortfall breaks a target of the goal; a remark is worth knowing and no more. The constraint named is one
 * that stands in the way of the next set or session; others may stand behind it.
 */
public final class Shortfall {

    /** What falls short. */
    public enum Kind {
        /** A muscle's fractional sets in seven days, below the floor. Firm. */
        WEEKLY_SETS_PER_MUSCLE,
        /** A main lift's own sets in seven days, below the range. Firm. */
        WEEKLY_SETS_PER_LIFT,
        /** The sessions a main lift is trained in; firm where the targets say so. */
        LIFT_FREQUENCY,
        /** The sessions in which a muscle has at least one fractional set. A remark. */
        MUSCLE_FREQUENCY
    }

    /** A constraint with the muscle it is about, where it is about one, and its number. */
    record Cause(BindingConstraint constraint, @Nullable Muscle muscle, int limit) {

        String text() {
            return constraint.text(muscle == null ? "" : muscle.label(), limit);
        }
    }

    private static final int HUNDREDTHS = 100;

    private final Kind kind;
    private final @Nullable Muscle muscle;
    private final @Nullable ExerciseId lift;
    private final int wanted;
    private final int given;
    private final boolean firm;
    private final Cause cause;

    private Shortfall(
            Kind kind,
            @Nullable Muscle muscle,
            @Nullable ExerciseId lift,
            int wanted,
            int given,
            boolean firm,
            Cause cause) {
        this.kind = kind;
        this.muscle = muscle;
        this.lift = lift;
        this.wanted = wanted;
        this.given = given;
        this.firm = firm;
        this.cause = cause;
    }

    static Shortfall of(Kind kind, Muscle muscle, int wanted, int given, boolean firm, Cause cause) {
        return new Shortfall(kind, muscle, null, wanted, given, firm, cause);
    }

    static Shortfall of(Kind kind, ExerciseId lift, int wanted, int given, boolean firm, Cause cause) {
        return new Shortfall(kind, null, lift, wanted, given, firm, cause);
    }

    /**
     * Returns a shortfall that was found before, such as one that was stored.
     *
     * @param kind what falls short, of the muscle or the lift that is named
     * @param muscle the muscle; empty where a lift falls short
     * @param lift the lift; empty where a muscle falls short
     * @param wanted what was wanted
     * @param given what the week gives, 0 or more and below {@code wanted}
     * @param isFirm whether the guideline holds to it
     * @param because what stands in the way
     * @param bindingMuscle the muscle whose cap or ceiling {@code because} is; empty where it is about none
     * @param bindingLimit its limit, 0 or more
     * @return the shortfall
     * @throws InvalidValueException if both or neither of muscle and lift are named, the kind is of the other, nothing
     *     falls short, {@code because} is about a muscle and none is named or the reverse, or the limit is below 0
     */
    public static Shortfall stated(
            Kind kind,
            Optional<Muscle> muscle,
            Optional<ExerciseId> lift,
            int wanted,
            int given,
            boolean isFirm,
            BindingConstraint because,
            Optional<Muscle> bindingMuscle,
            int bindingLimit) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(because, "because");
        if (muscle.isPresent() == lift.isPresent()) {
            throw InvalidValueException.of("shortfall", "must name a muscle or a lift", "both or neither", "missing");
        }
        boolean isOfMuscle = kind == Kind.WEEKLY_SETS_PER_MUSCLE || kind == Kind.MUSCLE_FREQUENCY;
        if (isOfMuscle != muscle.isPresent()) {
            String subject = muscle.isPresent() ? "a muscle" : "a lift";
            throw InvalidValueException.of("kind", "must be of " + subject, kind, "contradictory");
        }
        if (given < 0 || given >= wanted) {
            throw InvalidValueException.of("given", "must be 0 or more and below " + wanted, given, "out-of-range");
        }
        Cause cause = stated(because, bindingMuscle.orElse(null), bindingLimit);
        return new Shortfall(kind, muscle.orElse(null), lift.orElse(null), wanted, given, isFirm, cause);
    }

    private static Cause stated(BindingConstraint because, @Nullable Muscle muscle, int limit) {
        if (because.namesMuscle() && muscle == null) {
            throw InvalidValueException.of("binding muscle", "must be named for " + because, null, "missing");
        }
        if (!because.namesMuscle() && muscle != null) {
            String rule = "must be empty for " + because;
            throw InvalidValueException.of("binding muscle", rule, muscle.label(), "contradictory");
        }
        if (limit < 0) {
            throw InvalidValueException.of("binding limit", "must be 0 or more", limit, "out-of-range");
        }
        return new Cause(because, muscle, limit);
    }

    /**
     * Returns what falls short.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the muscle that falls short.
     *
     * @return the muscle; empty where a lift falls short
     */
    public Optional<Muscle> muscle() {
        return Optional.ofNullable(muscle);
    }

    /**
     * Returns the main lift that falls short.
     *
     * @return the lift; empty where a muscle falls short
     */
    public Optional<ExerciseId> lift() {
        return Optional.ofNullable(lift);
    }

    /**
     * Returns what was wanted.
     *
     * @return hundredths of sets for the two kinds of weekly sets, such as 800; whole sessions for the frequencies
     */
    public int wanted() {
        return wanted;
    }

    /**
     * Returns what the week gives, in the unit of {@link #wanted()}.
     *
     * @return a number below {@link #wanted()}, at least 0
     */
    public int given() {
        return given;
    }

    /**
     * Says whether the shortfall breaks a target of the goal.
     *
     * @return true for a shortfall, false for a remark
     */
    public boolean isFirm() {
        return firm;
    }

    /**
     * Returns the constraint that stands in the way.
     *
     * @return the constraint
     */
    public BindingConstraint because() {
        return cause.constraint();
    }

    /**
     * Returns the muscle whose cap or ceiling stands in the way, often another than the one that falls short.
     *
     * @return the muscle; empty where the constraint is not about a muscle
     */
    public Optional<Muscle> bindingMuscle() {
        return Optional.ofNullable(cause.muscle());
    }

    /**
     * Returns the number of the constraint that stands in the way.
     *
     * @return sets, exercises or sessions, such as 24 hard sets a session; 0 for a constraint without one
     */
    public int bindingLimit() {
        return cause.limit();
    }

    /**
     * Returns the shortfall in one English line.
     *
     * @return text such as {@code deadlift: 1 of 2 sessions a week, because the week has only 2 sessions}
     */
    public String text() {
        return subject() + ": " + sentence();
    }

    /**
     * Returns what falls short, in words.
     *
     * @return the muscle's label, such as {@code side deltoids}, or the lift's id, such as {@code deadlift}
     */
    public String subject() {
        return muscle == null ? String.valueOf(lift) : muscle.label();
    }

    /**
     * Returns the line without its subject, for what names that already.
     *
     * @return text such as {@code 1 of 2 sessions a week, because the week has only 2 sessions}
     */
    public String sentence() {
        boolean sets = kind == Kind.WEEKLY_SETS_PER_MUSCLE || kind == Kind.WEEKLY_SETS_PER_LIFT;
        String numbers = sets
                ? amount(given) + " of " + amount(wanted) + " hard sets a week"
                : given + " of " + Counted.of(wanted, "session") + " a week";
        return numbers + ", because " + cause.text();
    }

    static String amount(int hundredths) {
        int rest = hundredths % HUNDREDTHS;
        return hundredths / HUNDREDTHS + (rest < 10 ? ".0" : ".") + rest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shortfall that
                && kind == that.kind
                && muscle == that.muscle
                && Objects.equals(lift, that.lift)
                && wanted == that.wanted
                && given == that.given
                && firm == that.firm
                && cause.equals(that.cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lift, wanted, given) * 31 + text().hashCode();
    }

    /** Returns {@link #text()}, with {@code remark: } before it where it is not firm. */
    @Override
    public String toString() {
        return firm ? text() : "remark: " + text();
    }
}
