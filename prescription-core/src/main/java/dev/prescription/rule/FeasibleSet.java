package dev.prescription.rule;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of three bands holds together: the triples one rep-max model allows, and the corners it does not, with why.
 *
 * <p>For example of 5-8 repetitions, RIR 1-3 and 72-85 % the RTS chart allows 5 repetitions at RIR 2 (81.1 %) and refuses
 * the corner of 8 repetitions at RIR 3 (70.7 %). Where no intensity is prescribed every triple the model knows is in the
 * set, and load does not bind. An empty set is an answer: these bands do not combine.
 */
public final class FeasibleSet {

    private final String model;
    private final Optional<IntensityBand> intensity;
    private final List<Triple> triples;
    private final List<Impossible> corners;
    private final List<Integer> repCountsWithout;

    private FeasibleSet(
            String model,
            Optional<IntensityBand> intensity,
            List<Triple> triples,
            List<Impossible> corners,
            List<Integer> repCountsWithout) {
        this.model = model;
        this.intensity = intensity;
        this.triples = List.copyOf(triples);
        this.corners = List.copyOf(corners);
        this.repCountsWithout = List.copyOf(repCountsWithout);
    }

    /**
     * Tries every repetition count of a band at every half step of an effort band.
     *
     * @param reps the repetitions
     * @param effort the reserve
     * @param intensity the intensity, or empty where effort alone governs
     * @param model the rep-max model
     * @return what holds together
     * @throws NullPointerException if an argument is null
     */
    public static FeasibleSet of(
            RepRange reps, EffortBand effort, Optional<IntensityBand> intensity, RepMaxModel model) {
        Objects.requireNonNull(intensity, "intensity");
        Objects.requireNonNull(model, "model");
        List<Triple> triples = new ArrayList<>();
        TreeSet<Integer> without = new TreeSet<>();
        for (int count = reps.min(); count <= reps.max(); count++) {
            int before = triples.size();
            for (int halves = effort.min().halves(); halves <= effort.max().halves(); halves++) {
                Rir rir = Rir.ofHalves(halves);
                if (why(count, rir, intensity, model).isEmpty()) {
                    triples.add(new Triple(count, rir, model.percentFor(count, rir)));
                }
            }
            if (triples.size() == before) {
                without.add(count);
            }
        }
        LinkedHashSet<Impossible> corners = new LinkedHashSet<>();
        for (int count : new int[] {reps.min(), reps.max()}) {
            for (Rir rir : List.of(effort.min(), effort.max())) {
                why(count, rir, intensity, model).ifPresent(why -> corners.add(new Impossible(count, rir, why)));
            }
        }
        return new FeasibleSet(model.name(), intensity, triples, List.copyOf(corners), List.copyOf(without));
    }

    private static Optional<String> why(int reps, Rir rir, Optional<IntensityBand> intensity, RepMaxModel model) {
        if (!model.accepts(reps, rir)) {
            return Optional.of("the model ends before " + reps + " reps with " + rir);
        }
        Intensity percent = model.percentFor(reps, rir);
        if (intensity.isEmpty() || intensity.get().contains(percent)) {
            return Optional.empty();
        }
        String side = percent.compareTo(intensity.get().min()) < 0 ? "below " : "above ";
        return Optional.of("that is " + percent + ", " + side + intensity.get());
    }

    /**
     * Returns the triples that hold together.
     *
     * @return by repetitions, then by reserve, unmodifiable
     */
    public List<Triple> triples() {
        return triples;
    }

    /**
     * Returns the corners of repetitions and reserve that cannot be.
     *
     * @return up to four, each with why, unmodifiable
     */
    public List<Impossible> impossibleCorners() {
        return corners;
    }

    /**
     * Returns the repetition counts of the band that have no triple at all.
     *
     * @return the counts, rising, unmodifiable
     */
    public List<Integer> repCountsWithout() {
        return repCountsWithout;
    }

    /**
     * Says whether nothing holds together.
     *
     * @return whether there is no triple
     */
    public boolean isEmpty() {
        return triples.isEmpty();
    }

    /**
     * Returns the set in English: how many triples, what does not bind, and what cannot be, with why.
     *
     * @return several short lines parted by {@code \n}
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        if (isEmpty()) {
            lines.add(
                    "These profiles do not combine: no repetitions, RIR and %1RM hold together by the " + model + ".");
        } else {
            lines.add(triples.size() + " triples hold together by the " + model + ", from " + triples.get(0) + " to "
                    + triples.get(triples.size() - 1) + ".");
        }
        if (intensity.isEmpty()) {
            lines.add("No %1RM is prescribed: load does not bind, and the percentage is where to start.");
        }
        if (!repCountsWithout.isEmpty() && !isEmpty()) {
            lines.add("No triple for "
                    + repCountsWithout.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " reps.");
        }
        corners.forEach(corner -> lines.add("Not " + corner + "."));
        return String.join("\n", lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeasibleSet that
                && model.equals(that.model)
                && intensity.equals(that.intensity)
                && triples.equals(that.triples)
                && corners.equals(that.corners)
                && repCountsWithout.equals(that.repCountsWithout);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, intensity, triples);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }

    /**
     * Repetitions and reserve that cannot be, and why.
     *
     * @param reps the repetitions
     * @param rir the reserve
     * @param why what stands against them, in English
     */
    public record Impossible(int reps, Rir rir, String why) {

        /**
         * Checks the parts.
         *
         * @param reps the repetitions
         * @param rir the reserve
         * @param why what stands against them
         * @throws NullPointerException if an argument is null
         */
        public Impossible {
            Objects.requireNonNull(rir, "rir");
            Objects.requireNonNull(why, "why");
        }

        /** Returns the three, such as {@code 8 reps at RIR 3: that is 70.7 % 1RM, below 72-85 % 1RM}. */
        @Override
        public String toString() {
            return reps + " reps at " + rir + ": " + why;
        }
    }
}
