package dev.prescription.athlete;

import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a lifter may not do, as somebody responsible has said: a movement left out, a load not exceeded, a reserve kept.
 *
 * <p>For example {@code Restriction.cap("R-17", Intensity.ofPercent(80), MovementPattern.SQUAT)} prints {@code R-17: at
 * most 80 %1RM for squat}. The code is the caller's own key to why: it is printed as it is and never read, and no
 * diagnosis is stored here. Programmes and plans obey and name every restriction.
 *
 * <p>A cap holds for exact and rounded loads, as a share of the maximum the loads are worked out from; sets without a
 * load keep so much in reserve that the rep-max model puts them at the cap or below. A floor holds for every set.
 * Immutable; equal where kind, code, number and patterns are.
 */
public final class Restriction {

    /** What a restriction does. */
    public enum Kind {
        /** The patterns are not trained at all. */
        EXCLUDE,
        /** No set is heavier than a share of the maximum. */
        CAP,
        /** Every set leaves at least so many repetitions in reserve. */
        FLOOR
    }

    /** The least reserve a floor can ask for; less restricts nothing. */
    private static final Rir LEAST_FLOOR = Rir.of(0.5);

    /** The largest: beyond it nobody tells one repetition from the next. A library convention. */
    private static final Rir MOST_FLOOR = Rir.of(10);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/#-]{0,39}");
    private static final String CODE_RULE = "must be 1 to 40 letters, digits or . _ / # -, without blanks";
    private static final String EXCLUDE = "exclude ";
    private static final String AT_MOST = "at most ";
    private static final String AT_LEAST = "at least ";
    private static final String FOR = " for ";
    private static final String FORM =
            "must read as \"code: exclude patterns\", \"code: at most n %1RM for patterns\" or"
                    + " \"code: at least RIR n for patterns\"";

    private final Kind kind;
    private final String code;
    private final Set<MovementPattern> patterns;
    private final @Nullable Intensity cap;
    private final @Nullable Rir floor;

    private Restriction(
            Kind kind, String code, Set<MovementPattern> patterns, @Nullable Intensity cap, @Nullable Rir floor) {
        this.kind = kind;
        this.code = code;
        this.patterns = Collections.unmodifiableSet(patterns);
        this.cap = cap;
        this.floor = floor;
    }

    /**
     * Returns a restriction that leaves patterns out.
     *
     * @param code the caller's key: 1 to 40 letters, digits or {@code . _ / # -}, beginning with a letter or digit
     * @param first a pattern that is not to be trained
     * @param more further patterns
     * @return the restriction
     * @throws InvalidValueException if the code has another form, code {@code "malformed"}
     * @throws NullPointerException if an argument is null
     */
    public static Restriction exclude(String code, MovementPattern first, MovementPattern... more) {
        Set<MovementPattern> patterns = setOf(more);
        patterns.add(Objects.requireNonNull(first, "first"));
        return new Restriction(Kind.EXCLUDE, checked(code), patterns, null, null);
    }

    /**
     * Returns a restriction that caps the load.
     *
     * @param code the caller's key, as for {@link #exclude}
     * @param cap the heaviest share of the maximum, above 0 and at most 100 %
     * @param patterns the patterns it is for; none for all
     * @return the restriction
     * @throws InvalidValueException if the code has another form, code {@code "malformed"}, or the cap is above 100 %,
     *     code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public static Restriction cap(String code, Intensity cap, MovementPattern... patterns) {
        if (Objects.requireNonNull(cap, "cap").compareTo(Intensity.MAXIMUM) > 0) {
            throw InvalidValueException.of("cap", "must be at most 100 %1RM", cap, "out-of-range");
        }
        return new Restriction(Kind.CAP, checked(code), setOf(patterns), cap, null);
    }

    /**
     * Returns a restriction that keeps a reserve.
     *
     * @param code the caller's key, as for {@link #exclude}
     * @param floor the least reserve of every set, 0.5 to 10
     * @param patterns the patterns it is for; none for all
     * @return the restriction
     * @throws InvalidValueException if the code has another form, code {@code "malformed"}, or the floor is outside 0.5
     *     to 10, code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public static Restriction floor(String code, Rir floor, MovementPattern... patterns) {
        Objects.requireNonNull(floor, "floor");
        if (floor.compareTo(LEAST_FLOOR) < 0 || floor.compareTo(MOST_FLOOR) > 0) {
            throw InvalidValueException.of("floor", "must be RIR 0.5 to 10", floor, "out-of-range");
        }
        return new Restriction(Kind.FLOOR, checked(code), setOf(patterns), null, floor);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code R-17: at least RIR 3 for squat, hinge}.
     *
     * @param text the text
     * @return the restriction
     * @throws InvalidValueException if the text has another form, code {@code "malformed"}, or a part is refused
     * @throws NullPointerException if {@code text} is null
     */
    public static Restriction parse(String text) {
        int colon = Objects.requireNonNull(text, "text").indexOf(": ");
        String code = colon < 0 ? "" : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 2);
        if (rest.startsWith(EXCLUDE)) {
            MovementPattern[] left = patterns(rest.substring(EXCLUDE.length()), text);
            return exclude(code, left[0], left);
        }
        int limited = rest.indexOf(FOR);
        String amount = limited < 0 ? rest : rest.substring(0, limited);
        MovementPattern[] named =
                limited < 0 ? new MovementPattern[0] : patterns(rest.substring(limited + FOR.length()), text);
        if (amount.startsWith(AT_MOST)) {
            return cap(code, Intensity.parse(amount.substring(AT_MOST.length())), named);
        }
        if (amount.startsWith(AT_LEAST)) {
            return floor(code, Rir.parse(amount.substring(AT_LEAST.length())), named);
        }
        throw InvalidValueException.of("restriction", FORM, text, "malformed");
    }

    private static MovementPattern[] patterns(String list, String text) {
        List<String> labels = List.of(list.split(", ", -1));
        MovementPattern[] found = Arrays.stream(MovementPattern.values())
                .filter(pattern -> labels.contains(pattern.label()))
                .toArray(MovementPattern[]::new);
        if (found.length == 0 || found.length != labels.size()) {
            throw InvalidValueException.of("restriction", FORM, text, "malformed");
        }
        return found;
    }

    private static String checked(String code) {
        if (!CODE.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw InvalidValueException.of("code", CODE_RULE, code, "malformed");
        }
        return code;
    }

    private static Set<MovementPattern> setOf(MovementPattern... patterns) {
        Set<MovementPattern> set = EnumSet.noneOf(MovementPattern.class);
        for (MovementPattern pattern : patterns) {
            set.add(Objects.requireNonNull(pattern, "pattern"));
        }
        return set;
    }

    /**
     * Returns what the restriction does.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the caller's key.
     *
     * @return the code, as it was given
     */
    public String code() {
        return code;
    }

    /**
     * Returns the patterns that were named.
     *
     * @return the patterns in the order of {@link MovementPattern}, unmodifiable; none where a cap or a floor is for all
     */
    public Set<MovementPattern> patterns() {
        return patterns;
    }

    /**
     * Says whether the restriction is about a pattern.
     *
     * @param pattern the pattern
     * @return whether it was named, or none was
     * @throws NullPointerException if {@code pattern} is null
     */
    public boolean concerns(MovementPattern pattern) {
        return patterns.isEmpty() || patterns.contains(Objects.requireNonNull(pattern, "pattern"));
    }

    /**
     * Returns the heaviest share of the maximum.
     *
     * @return the cap; empty for another kind
     */
    public Optional<Intensity> cap() {
        return Optional.ofNullable(cap);
    }

    /**
     * Returns the least reserve of every set.
     *
     * @return the floor; empty for another kind
     */
    public Optional<Rir> floor() {
        return Optional.ofNullable(floor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Restriction that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the code and what it asks, such as {@code R-17: exclude hinge}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String named =
                String.join(", ", patterns.stream().map(MovementPattern::label).toList());
        String scope = named.isEmpty() ? "" : FOR + named;
        return code + ": "
                + switch (kind) {
                    case EXCLUDE -> EXCLUDE + named;
                    case CAP -> AT_MOST + cap + scope;
                    case FLOOR -> AT_LEAST + floor + scope;
                };
    }
}
