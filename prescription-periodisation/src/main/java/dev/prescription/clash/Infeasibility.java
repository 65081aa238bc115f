package dev.prescription.clash;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.split.WeekRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why nothing that deserves the name of a week fits: demands and limits that cannot hold together, none of them to spare.
 *
 * <p>The least that makes a week: every session has work, an exercise asked for is there, and one of the main lifts is
 * trained, each with the fewest sets of its role. For example ten minutes with a squat of three sets and three minutes of
 * rest are infeasible, because of the minutes and of the main lift; without either there is a week. What merely has less
 * volume than wanted is a shortfall and no infeasibility. Immutable.
 */
public final class Infeasibility {

    private final List<Clash> clashes;

    Infeasibility(List<Clash> clashes) {
        this.clashes = List.copyOf(clashes);
    }

    /**
     * Looks for a clash.
     *
     * @param request the week asked for
     * @return a smallest set of clashing constraints: without any one of them the others go together; empty where the least
     *     that makes a week fits. Of several such sets the one that keeps demands and the caller's own terms over the
     *     guideline's limits
     */
    public static Optional<Infeasibility> of(WeekRequest request) {
        return new ClashFinder(Objects.requireNonNull(request, "request")).find();
    }

    /**
     * Returns a clash that was found before, such as one that was stored.
     *
     * @param clashes what clashes, at least one
     * @return the infeasibility
     * @throws InvalidValueException if nothing clashes, code {@code "missing"}
     */
    public static Infeasibility of(List<Clash> clashes) {
        if (clashes.isEmpty()) {
            throw InvalidValueException.of("clashes", "must name at least one", clashes, "missing");
        }
        return new Infeasibility(clashes);
    }

    /**
     * Returns what clashes.
     *
     * @return at least one, in the order of {@link Clash.Kind}; not modifiable
     */
    public List<Clash> clashes() {
        return clashes;
    }

    /**
     * Returns the clash in one English line.
     *
     * @return text such as {@code infeasible, because these do not go together: a main lift; at most 10 min a session}
     */
    public String text() {
        List<String> subjects = clashes.stream().map(Clash::subject).toList();
        return clashes.size() == 1
                ? "infeasible, because this cannot be: " + subjects.get(0)
                : "infeasible, because these do not go together: " + String.join("; ", subjects);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Infeasibility that && clashes.equals(that.clashes);
    }

    @Override
    public int hashCode() {
        return clashes.hashCode();
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
