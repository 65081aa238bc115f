package dev.prescription.guidance;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A prescription moved to another load, with what is not equal about it; or why it is not moved.
 *
 * <p>For example 3 x 8 with RIR 2 (73.9 %1RM by the RTS chart) moved to 62.6 %1RM with the effort held equal is 3 x 12 with RIR 2:
 * growth alike by the claim {@code load-equivalence-growth}, strength less, 127.1 % of the volume load, 36 repetitions
 * instead of 24. A move to 20 %1RM is refused.
 */
public final class Move {

    static final String CLAIM = "load-equivalence-growth";

    private final Held held;
    private final @Nullable Dose from;
    private final @Nullable Dose to;
    private final @Nullable Double exactReps;
    private final @Nullable Double exactSets;
    private final List<Message> differences;
    private final List<Message> refusals;

    private Move(
            Held held,
            @Nullable Dose from,
            @Nullable Dose to,
            @Nullable Double exactReps,
            @Nullable Double exactSets,
            List<Message> differences,
            List<Message> refusals) {
        this.held = held;
        this.from = from;
        this.to = to;
        this.exactReps = exactReps;
        this.exactSets = exactSets;
        this.differences = List.copyOf(differences);
        this.refusals = List.copyOf(refusals);
    }

    /** What stays equal. */
    public enum Held {
        /** As many hard sets, each with the same reserve. */
        EFFORT("effort"),
        /** The same sets times repetitions times load, each set with the same reserve. */
        VOLUME_LOAD("volume load");

        private final String label;

        Held(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed.
         *
         * @return {@code "effort"} or {@code "volume load"}
         */
        public String label() {
            return label;
        }
    }

    /** What a move says, apart from differences and refusals. */
    public enum Code implements MessageCode {
        /** The sets before and after. */
        MOVED(Argument.of("from", Dose.class), Argument.of("to", Dose.class), Argument.of("held", Held.class)),
        /** That growth is alike, by which claim, and what limits it. */
        ALIKE(
                Argument.of("claim", String.class),
                Argument.of("certainty", Certainty.class),
                Argument.of("refined", String.class),
                Argument.listed("limits", Finding.class, Joint.SEMICOLON)),
        /** That nothing is moved. */
        REFUSED(Argument.of("held", Held.class), Argument.of("claim", String.class));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
        private final List<Argument> arguments;

        Code(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        /** Returns {@code "Move.MOVED"} and so on. */
        @Override
        public String key() {
            return "Move." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    static Move refused(Held held, Optional<Dose> from, List<Message> refusals) {
        return new Move(held, from.orElse(null), null, null, null, List.of(), refusals);
    }

    static Move of(Held held, Dose from, Dose to, double exactReps, double exactSets, List<Message> differences) {
        return new Move(held, from, to, exactReps, exactSets, differences, List.of());
    }

    /**
     * Returns what was held equal.
     *
     * @return effort or volume load
     */
    public Held held() {
        return held;
    }

    /**
     * Returns the sets moved from.
     *
     * @return the dose, or empty where the stated numbers give none
     */
    public Optional<Dose> from() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns the sets moved to, in whole repetitions and whole sets; their load is the model's for those repetitions.
     *
     * @return the dose, or empty where the move is refused
     */
    public Optional<Dose> to() {
        return Optional.ofNullable(to);
    }

    /**
     * Returns the repetitions that the load asked for leaves, before rounding.
     *
     * @return the repetitions, or empty where the move is refused
     */
    public OptionalDouble exactReps() {
        return exactReps == null ? OptionalDouble.empty() : OptionalDouble.of(exactReps);
    }

    /**
     * Returns the sets that hold the volume load of the rounded repetitions, before rounding; the sets themselves where the
     * effort is held.
     *
     * @return the sets, or empty where the move is refused
     */
    public OptionalDouble exactSets() {
        return exactSets == null ? OptionalDouble.empty() : OptionalDouble.of(exactSets);
    }

    /**
     * Returns what is not equal.
     *
     * @return messages whose codes are {@link Difference}s; empty where the move is refused
     */
    public List<Message> differences() {
        return differences;
    }

    /**
     * Returns why the prescription is not moved.
     *
     * @return messages whose codes are {@link Refusal}s; empty where it is moved
     */
    public List<Message> refusals() {
        return refusals;
    }

    /**
     * Returns the claim that growth is alike, with its studies, conditions and limits.
     *
     * @return the claim {@code load-equivalence-growth}
     */
    public Claim claim() {
        return EvidenceBase.standard().findClaim(CLAIM).orElseThrow();
    }

    /**
     * Returns the move as messages: the sets before and after, why growth is alike, and what is not equal; or why nothing is
     * moved.
     *
     * @return the messages, the head first
     */
    public List<Message> messages() {
        List<Message> lines = new ArrayList<>();
        if (from == null || to == null) {
            lines.add(Message.of(Code.REFUSED, held, CLAIM));
            lines.addAll(refusals);
            return List.copyOf(lines);
        }
        Claim claim = claim();
        List<Finding> limits = claim.limiting().stream()
                .map(study -> study.finding())
                .distinct()
                .toList();
        lines.add(Message.of(Code.MOVED, from, to, held));
        lines.add(Message.of(
                Code.ALIKE, claim.id(), claim.certainty(), claim.refined().replaceFirst("\\.$", ""), limits));
        lines.addAll(differences);
        return List.copyOf(lines);
    }

    /**
     * Returns the move in English.
     *
     * @return several lines parted by {@code \n}
     */
    public String text() {
        return text(Messages.english());
    }

    /**
     * Returns the move in the words of a bundle.
     *
     * @param words the words
     * @return several lines parted by {@code \n}
     * @throws NullPointerException if {@code words} is null
     */
    public String text(Messages words) {
        return Objects.requireNonNull(words, "words").block(messages());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Move that
                && held == that.held
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && Objects.equals(exactReps, that.exactReps)
                && Objects.equals(exactSets, that.exactSets)
                && differences.equals(that.differences)
                && refusals.equals(that.refusals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(held, from, to, refusals);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
