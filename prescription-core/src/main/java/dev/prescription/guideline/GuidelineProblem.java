package dev.prescription.guideline;

import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing in a guideline that does not hold together: what kind of thing, which rules make it, and where.
 *
 * <p>For example a house rule of 15-20 repetitions over the consensus' 80-92 % 1RM is {@link Kind#INFEASIBLE_CELL}, made by
 * that rule and two of the consensus. A guideline with problems still answers; the problem says where its answers fail.
 *
 * @param kind what does not hold
 * @param rules the rules that make it, those of a fallback included; empty where a rule is missing
 * @param scopes where it does not hold, at least one scope
 * @param details the numbers and names of the kind's pattern, in its order
 */
public record GuidelineProblem(Kind kind, List<Rule> rules, List<Scope> scopes, List<String> details) {

    /** What does not hold; the English pattern names its details by number. */
    public enum Kind {
        /** Repetitions, reserve, intensity and the rep-max model: nothing of the three bands holds together. */
        INFEASIBLE_CELL("no set of {0} reps at RIR {1} lies at {2} % 1RM by the {3}"),
        /** Parameter, lower cell and its range, upper cell and its range: raising the share of strength goes astray. */
        UNORDERED_ANCHORS(
                "{0}: from the {1} cell ({2}) to the {3} cell ({4}) more strength would mean more reps or less load"),
        /** Parameter that a prescription needs and nobody gives. */
        MISSING_CELL("{0}: neither the guideline nor its fallback gives a number"),
        /** The ids that override one another, so that none of them governs. */
        OVERRIDE_CIRCLE("{0} override one another, so none of them can govern"),
        /** A rule and one that overrides it without sharing parameter, layer and any cell. */
        FOREIGN_OVERRIDER("{0} is overridden by {1}, which speaks of another parameter, layer or scope"),
        /** A rule with an open end, and the end of another rule that lies on the wrong side. */
        ENDS_APART("{0} leaves an end open, and the {1} of {2} that would close it lies on the other side"),
        /** Weekly sets per muscle, sessions, and cap per session: the floor cannot be reached. */
        FLOOR_OUT_OF_REACH("{0} sets a week for a muscle are out of reach of {1} sessions with at most {2} sets each"),
        /** Ceiling of weekly sets per muscle, and the number that draws a warning below it. */
        CEILING_ABOVE_WARNING("the ceiling of {0} weekly sets per muscle lies above {1}, where a warning is due"),
        /** Direct sets per lift, sessions, and sets per exercise and session. */
        LIFT_SETS_OUT_OF_REACH(
                "{0} direct sets a week for a lift are out of reach of {1} sessions with at most {2} sets each"),
        /** Direct sets per lift, and the ceiling of the muscle that moves it. */
        LIFT_SETS_ABOVE_CEILING("{0} direct sets a week for a lift exceed the ceiling of {1} sets for its muscle"),
        /** Sessions for a lift or muscle, and sessions in all. */
        FREQUENCY_ABOVE_SESSIONS("{0} sessions for a lift or muscle do not fit into {1} sessions a week"),
        /** The fewest sets of one exercise, and the cap per muscle or session they break. */
        SETS_ABOVE_CAP("one exercise of {0} sets breaks the cap of {1} sets"),
        /** Sessions for a muscle, the fewest sets in each, and the weekly ceiling they break. */
        FREQUENCY_ABOVE_CEILING("{0} sessions of {1} sets for a muscle exceed its ceiling of {2} sets a week");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        /**
         * Returns the stable slug, for programs that branch on it.
         *
         * @return the code, such as {@code "infeasible-cell"}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Returns the English pattern, whose {@code {0}}, {@code {1}} ... stand for the details.
         *
         * @return the pattern
         */
        public String pattern() {
            return pattern;
        }
    }

    /**
     * Copies the lists.
     *
     * @param kind what does not hold
     * @param rules the rules that make it
     * @param scopes where it does not hold, at least one scope
     * @param details the numbers and names of the kind's pattern
     * @throws InvalidValueException if there is no scope, with code {@code "missing"}
     * @throws NullPointerException if an argument is null
     */
    public GuidelineProblem {
        Objects.requireNonNull(kind, "kind");
        rules = List.copyOf(rules);
        scopes = List.copyOf(scopes);
        details = List.copyOf(details);
        if (scopes.isEmpty()) {
            throw InvalidValueException.of("scopes", "a problem must be somewhere", kind.code(), "missing");
        }
    }

    /**
     * Returns the names of the rules that make the problem.
     *
     * @return the ids, in the order of {@link #rules()}
     */
    public List<RuleId> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    /**
     * Returns the problem in English: what does not hold, where, and which rules make it.
     *
     * @return one line
     */
    public String text() {
        String text = kind.pattern();
        for (int i = 0; i < details.size(); i++) {
            text = text.replace("{" + i + "}", details.get(i));
        }
        String where = scopes.stream().map(Scope::toString).collect(Collectors.joining("; "));
        String by = rules.isEmpty()
                ? ""
                : " ["
                        + rules.stream()
                                .map(rule -> rule.guideline() + " " + rule.id())
                                .collect(Collectors.joining(", "))
                        + "]";
        return kind.code() + ": " + text + ": " + where + by;
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
