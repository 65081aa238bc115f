package dev.prescription.guidance;

import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.rule.Triple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A stated set read under a rep-max model: repetitions, reserve and load that hold together, or why they do not.
 *
 * <p>For example {@code StatedSet.of(8, Rir.of(2)).under(RepMaxModel.rts())} holds at 73.9 %1RM; 15 repetitions at 75 % are
 * {@link Outcome#IMPOSSIBLE}, as the chart has 9.5 to failure there; 15 with RIR 2 stay {@link Outcome#UNKNOWN}, as the
 * chart ends at 15.5. Numbers hold together when the repetitions to failure they ask for lie within half a repetition, the
 * finest step a reserve is told in, of what the model gives.
 */
public final class SetReading implements Spoken {

    private static final double TOLERANCE = 0.5 + 1e-9;
    private static final int MOST_HALVES = 60;

    private final StatedSet stated;
    private final Outcome outcome;
    private final @Nullable Double reserve;
    private final @Nullable Rir rir;
    private final @Nullable Intensity intensity;
    private final RepMaxModel model;
    private final Message message;

    private SetReading(
            StatedSet stated,
            Outcome outcome,
            @Nullable Double reserve,
            @Nullable Rir rir,
            @Nullable Intensity intensity,
            RepMaxModel model,
            Message message) {
        this.stated = stated;
        this.outcome = outcome;
        this.reserve = reserve;
        this.rir = rir;
        this.intensity = intensity;
        this.model = model;
        this.message = message;
    }

    /** How a reading comes out. */
    public enum Outcome {
        /** All three numbers are known and hold together. */
        HOLDS,
        /** The model does not reach far enough to give the third number, or to check it. */
        UNKNOWN,
        /** The numbers cannot hold together. */
        IMPOSSIBLE
    }

    /** What a reading says. */
    public enum Code implements MessageCode {
        /** The three numbers, and the model. */
        HOLDS(Argument.of("triple", Triple.class), model()),
        /** Where the model ends. */
        MODEL_ENDS(
                Argument.of("set", StatedSet.class),
                model(),
                Argument.of("reps", BigDecimal.class),
                Argument.of("lowest", Intensity.class)),
        /** The reserve, where it is larger than anyone can tell. */
        FAR_FROM_FAILURE(Argument.of("set", StatedSet.class), model(), Argument.of("reserve", BigDecimal.class)),
        /** How many repetitions there are to failure at the load. */
        OTHER_REPS(
                Argument.of("set", StatedSet.class),
                model(),
                Argument.of("intensity", Intensity.class),
                Argument.of("reps", BigDecimal.class),
                Argument.optional("deviation", BigDecimal.class)),
        /** The load that repetitions and reserve have. */
        OTHER_LOAD(Argument.of("set", StatedSet.class), model(), Argument.of("intensity", Intensity.class)),
        /** Nobody lifts more than the maximum. */
        ABOVE_MAXIMUM(Argument.of("set", StatedSet.class));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        private static Argument model() {
            return Argument.of("model", String.class);
        }

        /** Returns {@code "SetReading.HOLDS"} and so on. */
        @Override
        public String key() {
            return "SetReading." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    static SetReading of(StatedSet set, RepMaxModel model) {
        Objects.requireNonNull(model, "model");
        if (set.intensity().isEmpty()) {
            return byReserve(set, set.rir().orElseThrow(), model);
        }
        Intensity load = set.intensity().get();
        if (load.compareTo(Intensity.MAXIMUM) > 0) {
            return impossible(set, model, Message.of(Code.ABOVE_MAXIMUM, set));
        }
        return set.rir().isEmpty()
                ? byLoad(set, load, model)
                : checked(set, set.rir().get(), load, model);
    }

    private static SetReading byReserve(StatedSet set, Rir rir, RepMaxModel model) {
        return model.accepts(set.reps(), rir)
                ? holds(set, rir.repsInReserve(), rir, model.percentFor(set.reps(), rir), model)
                : new SetReading(set, Outcome.UNKNOWN, rir.repsInReserve(), rir, null, model, modelEnds(set, model));
    }

    private static SetReading byLoad(StatedSet set, Intensity load, RepMaxModel model) {
        if (load.compareTo(model.lowestIntensity()) < 0) {
            return new SetReading(set, Outcome.UNKNOWN, null, null, load, model, modelEnds(set, model));
        }
        double reserve = model.repsToFailureAt(load) - set.reps();
        if (reserve < -TOLERANCE) {
            return impossible(set, model, otherReps(set, load, model));
        }
        double left = Math.max(reserve, 0);
        long halves = Math.round(2 * left);
        if (halves > MOST_HALVES) {
            Message far = Message.of(Code.FAR_FROM_FAILURE, set, model.name(), tenths(left));
            return new SetReading(set, Outcome.UNKNOWN, left, null, load, model, far);
        }
        return holds(set, left, Rir.ofHalves((int) halves), load, model);
    }

    private static SetReading checked(StatedSet set, Rir rir, Intensity load, RepMaxModel model) {
        boolean knowsLoad = load.compareTo(model.lowestIntensity()) >= 0;
        boolean knowsReps = model.accepts(set.reps(), rir);
        if (!knowsLoad && !knowsReps) {
            return new SetReading(set, Outcome.UNKNOWN, rir.repsInReserve(), rir, load, model, modelEnds(set, model));
        }
        if (knowsLoad) {
            double apart = model.repsToFailureAt(load) - set.reps() - rir.repsInReserve();
            if (Math.abs(apart) <= TOLERANCE) {
                return holds(set, rir.repsInReserve(), rir, load, model);
            }
        }
        return impossible(
                set,
                model,
                knowsReps
                        ? Message.of(Code.OTHER_LOAD, set, model.name(), model.percentFor(set.reps(), rir))
                        : otherReps(set, load, model));
    }

    private static SetReading holds(StatedSet set, double reserve, Rir rir, Intensity load, RepMaxModel model) {
        Triple triple = new Triple(set.reps(), rir, load);
        return new SetReading(
                set, Outcome.HOLDS, reserve, rir, load, model, Message.of(Code.HOLDS, triple, model.name()));
    }

    private static SetReading impossible(StatedSet set, RepMaxModel model, Message why) {
        return new SetReading(set, Outcome.IMPOSSIBLE, null, null, null, model, why);
    }

    private static Message modelEnds(StatedSet set, RepMaxModel model) {
        return Message.of(
                Code.MODEL_ENDS, set, model.name(), tenths(model.maxRepsToFailure()), model.lowestIntensity());
    }

    private static Message otherReps(StatedSet set, Intensity load, RepMaxModel model) {
        OptionalDouble deviation = model.standardDeviationAt(load);
        Optional<BigDecimal> spread =
                deviation.isPresent() ? Optional.of(tenths(deviation.getAsDouble())) : Optional.empty();
        return Message.of(Code.OTHER_REPS, set, model.name(), load, tenths(model.repsToFailureAt(load)), spread);
    }

    static BigDecimal hundredths(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal tenths(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * Returns what was stated.
     *
     * @return the set
     */
    public StatedSet stated() {
        return stated;
    }

    /**
     * Returns how the reading came out.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the three numbers that hold together.
     *
     * @return the triple, or empty where one is unknown or they cannot be
     */
    public Optional<Triple> triple() {
        return outcome == Outcome.HOLDS && rir != null && intensity != null
                ? Optional.of(new Triple(stated.reps(), rir, intensity))
                : Optional.empty();
    }

    /**
     * Returns the repetitions left in reserve, stated or by the model.
     *
     * @return the repetitions, not rounded; empty where they are unknown or the numbers cannot be
     */
    public OptionalDouble reserve() {
        return reserve == null ? OptionalDouble.empty() : OptionalDouble.of(reserve);
    }

    /**
     * Returns the load, stated or by the model.
     *
     * @return the intensity, or empty where it is unknown or the numbers cannot be
     */
    public Optional<Intensity> intensity() {
        return Optional.ofNullable(intensity);
    }

    /** The load lies below this one where it is unknown: the model's end. */
    Intensity intensityBelow() {
        return model.lowestIntensity();
    }

    /** The reserve is at least this large where it is unknown: what the model's end leaves. */
    double reserveAtLeast() {
        return reserve == null ? Math.max(0, model.maxRepsToFailure() - stated.reps()) : reserve;
    }

    /** Returns the reading as a message. */
    @Override
    public Message message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SetReading that
                && stated.equals(that.stated)
                && model.equals(that.model)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stated, model);
    }

    /** Returns the reading in English. */
    @Override
    public String toString() {
        return Messages.english().text(this);
    }
}
