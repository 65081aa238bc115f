package dev.prescription.athlete;

import dev.prescription.exercise.MovementPattern;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All restrictions of an athlete or a programme, and which of them governs a movement pattern.
 *
 * <p>For example of {@code A: at most 80 %1RM} and {@code B: at most 70 %1RM for squat} the second governs the squat
 * and the first all else. Of two that ask the same, the one whose text comes first is named. A restriction stated twice
 * counts once, and the order of statement does not matter. Immutable.
 */
public final class Restrictions {

    private static final Restrictions NONE = new Restrictions(List.of());

    private final List<Restriction> all;
    private final Map<MovementPattern, Restriction> exclusions = new EnumMap<>(MovementPattern.class);
    private final Map<MovementPattern, Restriction> caps = new EnumMap<>(MovementPattern.class);
    private final Map<MovementPattern, Restriction> floors = new EnumMap<>(MovementPattern.class);

    private Restrictions(List<Restriction> sorted) {
        this.all = sorted;
        for (MovementPattern pattern : MovementPattern.values()) {
            for (Restriction restriction : sorted) {
                if (restriction.concerns(pattern)) {
                    mapOf(restriction).merge(pattern, restriction, Restrictions::stricter);
                }
            }
        }
    }

    /**
     * Returns no restriction.
     *
     * @return the empty one, always the same
     */
    public static Restrictions none() {
        return NONE;
    }

    /**
     * Returns restrictions together.
     *
     * @param restrictions the restrictions, in any order
     * @return all of them
     * @throws NullPointerException if {@code restrictions} or one of them is null
     */
    public static Restrictions of(Collection<Restriction> restrictions) {
        Map<String, Restriction> sorted = new TreeMap<>();
        restrictions.forEach(restriction -> sorted.put(restriction.toString(), restriction));
        return sorted.isEmpty() ? NONE : new Restrictions(List.copyOf(sorted.values()));
    }

    /**
     * Returns these restrictions and others.
     *
     * @param others what is to hold as well
     * @return both
     * @throws NullPointerException if {@code others} is null
     */
    public Restrictions and(Restrictions others) {
        if (Objects.requireNonNull(others, "others").isEmpty()) {
            return this;
        }
        return isEmpty()
                ? others
                : of(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /**
     * Says whether nothing is restricted.
     *
     * @return whether there is no restriction
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Returns the restrictions one by one.
     *
     * @return each once, ordered by text, unmodifiable
     */
    public List<Restriction> asList() {
        return all;
    }

    /**
     * Returns the restriction that leaves a pattern out.
     *
     * @param pattern the pattern
     * @return the restriction; empty where the pattern may be trained
     * @throws NullPointerException if {@code pattern} is null
     */
    public Optional<Restriction> exclusion(MovementPattern pattern) {
        return Optional.ofNullable(exclusions.get(Objects.requireNonNull(pattern, "pattern")));
    }

    /**
     * Returns the restriction with the lowest cap on a pattern.
     *
     * @param pattern the pattern
     * @return the restriction, which has a {@link Restriction#cap()}; empty where there is none
     * @throws NullPointerException if {@code pattern} is null
     */
    public Optional<Restriction> cap(MovementPattern pattern) {
        return Optional.ofNullable(caps.get(Objects.requireNonNull(pattern, "pattern")));
    }

    /**
     * Returns the restriction with the largest reserve for a pattern.
     *
     * @param pattern the pattern
     * @return the restriction, which has a {@link Restriction#floor()}; empty where there is none
     * @throws NullPointerException if {@code pattern} is null
     */
    public Optional<Restriction> floor(MovementPattern pattern) {
        return Optional.ofNullable(floors.get(Objects.requireNonNull(pattern, "pattern")));
    }

    private Map<MovementPattern, Restriction> mapOf(Restriction restriction) {
        return switch (restriction.kind()) {
            case EXCLUDE -> exclusions;
            case CAP -> caps;
            case FLOOR -> floors;
        };
    }

    /** Both are of one kind; the one that comes first stands where they ask the same. */
    private static Restriction stricter(Restriction first, Restriction second) {
        boolean isStricter = switch (first.kind()) {
            case EXCLUDE -> false;
            case CAP -> second.cap().orElseThrow().compareTo(first.cap().orElseThrow()) < 0;
            case FLOOR -> second.floor().orElseThrow().compareTo(first.floor().orElseThrow()) > 0;
        };
        return isStricter ? second : first;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Restrictions that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Returns the codes, such as {@code A, B}; {@code none} without any. */
    @Override
    public String toString() {
        List<String> codes = all.stream().map(Restriction::code).distinct().toList();
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }
}
