package dev.prescription.log;

import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One session as it was done, which may differ from the plan in every way.
 *
 * <pre>{@code
 * SessionLog log = SessionLog.builder("s-1", 1, new SessionRef(1, 1), LocalDate.of(2026, 11, 23))
 *         .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, SetLog.of(5, Load.ofKilograms(100)).withRir(Rir.of(2))))
 *         .build();
 * }</pre>
 *
 * <p>Immutable. A session without an exercise is one that was begun and not done.
 */
public final class SessionLog implements LogEntry {

    private static final int MOST_EXERCISES = 60;
    private static final Load LIGHTEST_BODY = Load.ofKilograms(20);
    private static final Load HEAVIEST_BODY = Load.ofKilograms(400);

    private final String id;
    private final long sequence;
    private final SessionRef session;
    private final LocalDate date;
    private final List<ExerciseLog> exercises;
    private final @Nullable Readiness readiness;
    private final @Nullable Load bodyMass;
    private final @Nullable Instant recordedAt;

    private SessionLog(Builder builder) {
        this.id = builder.id;
        this.sequence = builder.sequence;
        this.session = builder.session;
        this.date = builder.date;
        this.exercises = List.copyOf(builder.exercises);
        this.readiness = builder.readiness;
        this.bodyMass = builder.bodyMass;
        this.recordedAt = builder.recordedAt;
    }

    /**
     * Begins the log of a session.
     *
     * @param id the entry's id, 1 to 100 letters, digits and {@code . _ : / -}
     * @param sequence the place in the log, at least 1
     * @param session the planned session it answers
     * @param date the athlete's calendar day, 1900 to 2200
     * @return a builder without exercises
     * @throws InvalidValueException if the id is malformed, or the sequence, the session's numbers or the date are out of range
     */
    public static Builder builder(String id, long sequence, SessionRef session, LocalDate date) {
        return new Builder(id, sequence, session, date);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the planned session it answers.
     *
     * @return the session's name
     */
    public SessionRef session() {
        return session;
    }

    /**
     * Returns what was done, in order.
     *
     * @return the exercises, maybe none; not modifiable
     */
    public List<ExerciseLog> exercises() {
        return exercises;
    }

    /**
     * Returns how ready the athlete felt.
     *
     * @return the readiness; empty where not asked
     */
    public Optional<Readiness> readiness() {
        return Optional.ofNullable(readiness);
    }

    /**
     * Returns the body mass on the day.
     *
     * @return 20 to 400 kg; empty where not weighed
     */
    public Optional<Load> bodyMass() {
        return Optional.ofNullable(bodyMass);
    }

    /**
     * Returns when it was recorded, which no rule reads.
     *
     * @return the instant; empty where not stated
     */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionLog that
                && id.equals(that.id)
                && sequence == that.sequence
                && session.equals(that.session)
                && date.equals(that.date)
                && exercises.equals(that.exercises)
                && Objects.equals(readiness, that.readiness)
                && Objects.equals(bodyMass, that.bodyMass)
                && Objects.equals(recordedAt, that.recordedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sequence);
    }

    /** Returns ids and counts; no load, no body mass, no pain. */
    @Override
    public String toString() {
        return "session log " + id + " (" + sequence + ", " + session + "): " + Counted.of(exercises.size(), "exercise")
                + ", "
                + Counted.of(
                        exercises.stream()
                                .mapToInt(exercise -> exercise.sets().size())
                                .sum(),
                        "set");
    }

    /** Collects the parts of a {@link SessionLog}. */
    public static final class Builder {

        private final String id;
        private final long sequence;
        private final SessionRef session;
        private final LocalDate date;
        private final List<ExerciseLog> exercises = new ArrayList<>();
        private @Nullable Readiness readiness;
        private @Nullable Load bodyMass;
        private @Nullable Instant recordedAt;

        private Builder(String id, long sequence, SessionRef session, LocalDate date) {
            Entries.check(id, sequence, date);
            Objects.requireNonNull(session, "session");
            if (session.microcycle() < 1 || session.session() < 1) {
                throw InvalidValueException.of("session", "must be numbered from 1", session, "out-of-range");
            }
            this.id = id;
            this.sequence = sequence;
            this.session = session;
            this.date = date;
        }

        /**
         * Adds what was done of an exercise.
         *
         * @param log the exercise; one that was skipped has no sets, one that is not named here was not done either
         * @return this builder
         * @throws InvalidValueException if it is the 61st
         */
        public Builder exercise(ExerciseLog log) {
            Entries.checkCount("exercises of a session", exercises.size() + 1, MOST_EXERCISES);
            exercises.add(Objects.requireNonNull(log, "log"));
            return this;
        }

        /**
         * States how ready the athlete felt.
         *
         * @param felt the readiness
         * @return this builder
         */
        public Builder readiness(Readiness felt) {
            readiness = Objects.requireNonNull(felt, "felt");
            return this;
        }

        /**
         * States the body mass on the day.
         *
         * @param mass 20 to 400 kg
         * @return this builder
         * @throws InvalidValueException if it is out of range
         */
        public Builder bodyMass(Load mass) {
            Objects.requireNonNull(mass, "mass");
            if (LIGHTEST_BODY.isHeavierThan(mass) || mass.isHeavierThan(HEAVIEST_BODY)) {
                throw InvalidValueException.of("bodyMass", "must be 20 to 400 kg", "another mass", "out-of-range");
            }
            bodyMass = mass;
            return this;
        }

        /**
         * States when it was recorded; metadata that no rule reads.
         *
         * @param instant the instant
         * @return this builder
         */
        public Builder recordedAt(Instant instant) {
            recordedAt = Objects.requireNonNull(instant, "instant");
            return this;
        }

        /**
         * Returns the log.
         *
         * @return the session log
         */
        public SessionLog build() {
            return new SessionLog(this);
        }
    }
}
