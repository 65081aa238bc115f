package dev.prescription.guidance;

import dev.prescription.guidance.Differences.Pace;
import dev.prescription.guidance.Move.Held;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.message.Message;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.rule.Triple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves a prescription to another load so that growth stays alike, with the effort or the volume load held equal.
 *
 * <pre>{@code
 * Equivalence byRts = Equivalence.by(RepMaxModel.rts());
 * byRts.holdingEffort(3, StatedSet.of(8, Rir.of(2)), Intensity.ofPercent(62.6)).to();      // 3 x 12 reps, RIR 2, 62.6 %1RM
 * byRts.holdingVolumeLoad(4, StatedSet.of(5, Rir.of(2)), Intensity.ofPercent(62.6)).to();  // 2 x 12 reps: exactly 2.16 sets
 * byRts.holdingEffort(3, StatedSet.of(8, Rir.of(2)), Intensity.ofPercent(40)).refusals();  // the chart ends at 58.6 %1RM
 * Equivalence.by(RepMaxModel.nuzzoGeneral())
 *         .holdingEffort(3, StatedSet.of(8, Rir.of(2)), Intensity.ofPercent(40)).to();     // 3 x 34 reps, RIR 2
 * }</pre>
 *
 * <p>The domain is the evidence's, read from two rules of the consensus: 30-85 %1RM and RIR 0-3, for adults. Outside it a move is
 * refused as data. Equal work is no condition of the claim; it is one of two ways to hold something equal. Repetitions and sets
 * are whole, and the exact numbers stay visible. Immutable and thread-safe.
 */
public final class Equivalence {

    private static final Rule LOADS = rule("consensus.load-equivalence.intensity");
    private static final Rule EFFORTS = rule("consensus.load-equivalence.effort");

    /** 1 to 2 s each way by L-STAND-19; the convention C-TIME-01 takes 3 s. */
    private static final Pace USUAL = new Pace(3, null, null);

    private final RepMaxModel model;
    private final Pace pace;

    private Equivalence(RepMaxModel model, Pace pace) {
        this.model = model;
        this.pace = pace;
    }

    private static Rule rule(String id) {
        return Guideline.consensus().find(RuleId.of(id)).orElseThrow();
    }

    /**
     * Returns the equivalence under a rep-max model, with 3 s for a repetition and no rests.
     *
     * @param model the model; the RTS chart ends at 58.6 %1RM, Nuzzo's curves reach 30
     * @return the equivalence
     * @throws NullPointerException if {@code model} is null
     */
    public static Equivalence by(RepMaxModel model) {
        return new Equivalence(Objects.requireNonNull(model, "model"), USUAL);
    }

    /**
     * Returns the same equivalence with another duration of a repetition.
     *
     * @param seconds the duration, 1 to 30 s
     * @return the equivalence
     * @throws InvalidValueException if {@code seconds} is outside 1 to 30
     */
    public Equivalence withSecondsPerRep(int seconds) {
        Dose.checkSeconds("secondsPerRep", seconds, 1, Dose.LONGEST_REP);
        return new Equivalence(model, new Pace(seconds, pace.restBefore(), pace.restAfter()));
    }

    /**
     * Returns the same equivalence with rests between the sets, so that the times say more than the work.
     *
     * @param before the rest between the sets moved from, 0 to 3600 s
     * @param after the rest between the sets moved to, 0 to 3600 s
     * @return the equivalence
     * @throws InvalidValueException if a rest is outside 0 to 3600
     */
    public Equivalence withRestSeconds(int before, int after) {
        Dose.checkSeconds("before", before, 0, Dose.LONGEST_REST);
        Dose.checkSeconds("after", after, 0, Dose.LONGEST_REST);
        return new Equivalence(model, new Pace(pace.secondsPerRep(), before, after));
    }

    /**
     * Moves sets to another load with the effort held equal: as many hard sets, each with the same reserve.
     *
     * @param sets the sets, 1 to 100
     * @param set each of them, as stated
     * @param to the load to move to
     * @return the move, or why there is none
     * @throws InvalidValueException if {@code sets} is outside 1 to 100
     * @throws NullPointerException if an argument is null
     */
    public Move holdingEffort(int sets, StatedSet set, Intensity to) {
        return move(Held.EFFORT, sets, set, to);
    }

    /**
     * Moves sets to another load with the volume load held equal, each set with the same reserve: fewer sets at a light load,
     * more at a heavy one, rounded half up.
     *
     * @param sets the sets, 1 to 100
     * @param set each of them, as stated
     * @param to the load to move to
     * @return the move, or why there is none
     * @throws InvalidValueException if {@code sets} is outside 1 to 100
     * @throws NullPointerException if an argument is null
     */
    public Move holdingVolumeLoad(int sets, StatedSet set, Intensity to) {
        return move(Held.VOLUME_LOAD, sets, set, to);
    }

    private Move move(Held held, int sets, StatedSet set, Intensity to) {
        Dose.checkSets(sets);
        Objects.requireNonNull(to, "to");
        SetReading reading = Objects.requireNonNull(set, "set").under(model);
        List<Message> refusals = new ArrayList<>();
        if (reading.triple().isEmpty()) {
            refusals.add(Message.of(Refusal.NO_SET, reading));
        }
        reading.intensity().ifPresent(load -> checkLoad(load, Refusal.FROM_OUTSIDE, refusals));
        checkLoad(to, Refusal.TO_OUTSIDE, refusals);
        if (to.compareTo(model.lowestIntensity()) < 0) {
            refusals.add(Message.of(
                    Refusal.MODEL_ENDS,
                    model.name(),
                    SetReading.tenths(model.maxRepsToFailure()),
                    model.lowestIntensity(),
                    to));
        }
        reading.reserve().ifPresent(reserve -> {
            if (!EFFORTS.range().contains(reserve)) {
                refusals.add(Message.of(
                        Refusal.EFFORT_OUTSIDE, SetReading.tenths(reserve), EFFORTS.range(), EFFORTS.id(), Move.CLAIM));
            }
        });
        Optional<Dose> from = reading.triple().map(triple -> new Dose(sets, triple));
        if (!refusals.isEmpty()) {
            return Move.refused(held, from, refusals);
        }
        return moved(held, from.orElseThrow(), to);
    }

    private void checkLoad(Intensity load, Refusal refusal, List<Message> refusals) {
        if (!LOADS.range().contains(load.percent())) {
            refusals.add(Message.of(refusal, load, LOADS.range(), LOADS.id(), Move.CLAIM));
        }
    }

    private Move moved(Held held, Dose from, Intensity to) {
        Rir rir = from.each().rir();
        double exactReps = model.repsToFailureAt(to) - rir.repsInReserve();
        Optional<Triple> target = nearest(exactReps, rir);
        if (target.isEmpty()) {
            return Move.refused(
                    held,
                    Optional.of(from),
                    List.of(Message.of(Refusal.NO_WHOLE_REPS, to, SetReading.tenths(exactReps))));
        }
        double exactSets = held == Held.EFFORT
                ? from.sets()
                : from.volumeLoadInMaxima() / new Dose(1, target.get()).volumeLoadInMaxima();
        long sets = Math.round(exactSets);
        if (sets < 1 || sets > Dose.MOST_SETS) {
            return Move.refused(
                    held,
                    Optional.of(from),
                    List.of(Message.of(Refusal.NO_WHOLE_SETS, SetReading.hundredths(exactSets))));
        }
        Dose dose = new Dose((int) sets, target.get());
        return Move.of(
                held,
                from,
                dose,
                exactReps,
                exactSets,
                Differences.between(from, dose, to, exactReps, exactSets, pace));
    }

    /** The whole repetitions next to an exact number whose load is still within the evidence; the heavier of two as near. */
    private Optional<Triple> nearest(double exactReps, Rir rir) {
        int below = (int) Math.floor(exactReps);
        @Nullable Triple best = null;
        for (int reps = Math.max(below, 1); reps <= below + 1; reps++) {
            if (model.accepts(reps, rir)) {
                Triple triple = new Triple(reps, rir, model.percentFor(reps, rir));
                boolean nearer = best == null || Math.abs(reps - exactReps) < Math.abs(best.reps() - exactReps);
                if (LOADS.range().contains(triple.intensity().percent()) && nearer) {
                    best = triple;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
