package dev.prescription.progression;

import dev.prescription.decision.Standing;
import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the loads of a plan are taken of, so that they can be moved with the basis of a rule.
 *
 * <p>For example 85 % of a training max of 90 kg, the plan's, and one of 100 kg now: 76.5 kg becomes 85 kg. A working load that
 * began there is 85 kg, and what the plan asks for beside it was moved by the same ten ninths before.
 *
 * @param basis the basis that the loads are of; empty where none is known
 * @param from the maximum or training max the plan's loads were of when a rule of working loads took over; empty where none did
 * @param to the same as it stood then
 */
public record LoadOrigin(Optional<Load> basis, Optional<Load> from, Optional<Load> to) {

    /**
     * Checks that nothing is missing.
     *
     * @param basis the basis
     * @param from the maximum or training max the plan's loads were of
     * @param to the same as it stood then
     */
    public LoadOrigin {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Returns the origin of loads as the plan has them.
     *
     * @param basis the basis they are of; empty where none is known
     * @return the origin
     */
    public static LoadOrigin of(Optional<Load> basis) {
        return new LoadOrigin(basis, Optional.empty(), Optional.empty());
    }

    /** The plan's sets with their loads moved to a standing and rounded; those of a maximum are made anew with the plan. */
    List<SetTarget> moved(List<SetTarget> planned, List<SetTarget> exact, Standing standing, Lift lift) {
        if (standing.kind() == Standing.Kind.ONE_REP_MAX) {
            return List.copyOf(planned);
        }
        if (standing.kind() == Standing.Kind.TRAINING_MAX) {
            return moved(planned, exact, basis, standing.basis(), lift);
        }
        List<SetTarget> begun = moved(planned, exact, from, to, lift);
        List<SetTarget> moved = moved(begun, begun, basis, standing.basis(), lift);
        return basis.isPresent() || standing.basis().isEmpty()
                ? moved
                : withLoads(moved, standing.basis().get(), lift);
    }

    private static List<SetTarget> moved(
            List<SetTarget> planned, List<SetTarget> exact, Optional<Load> from, Optional<Load> to, Lift lift) {
        if (from.equals(to) || from.isEmpty() || to.isEmpty()) {
            return List.copyOf(planned);
        }
        List<SetTarget> moved = new ArrayList<>();
        for (int set = 0; set < planned.size(); set++) {
            Optional<Load> load = exact.get(set).load();
            moved.add(
                    load.isEmpty()
                            ? planned.get(set)
                            : withLoad(planned.get(set), lift.moved(load.get(), from.get(), to.get()), lift));
        }
        return List.copyOf(moved);
    }

    /** Where no load of the plan says what its sets are of, all are asked for with the working load. */
    private static List<SetTarget> withLoads(List<SetTarget> sets, Load load, Lift lift) {
        return sets.stream().map(set -> withLoad(set, load, lift)).toList();
    }

    private static SetTarget withLoad(SetTarget target, Load load, Lift lift) {
        return target.withLoad(lift.rounding().round(load).rounded());
    }
}
