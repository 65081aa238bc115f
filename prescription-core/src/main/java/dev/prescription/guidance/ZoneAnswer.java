package dev.prescription.guidance;

import dev.prescription.evidence.Finding;
import dev.prescription.goal.GoalKind;
import dev.prescription.guideline.Rule;
import java.util.List;
import java.util.Objects;

/**
 * Whether a set trains one quality: the verdict, the conditions it hangs on, and the rules for and against it.
 *
 * <p>For example five repetitions at 81.1 %1RM train strength by the rule {@code L-STAND-01}, 80 % and more; the NSCA, which asks
 * for 85 %, is among the {@linkplain #opposing() opposing} rules.
 *
 * @param kind what may be trained
 * @param verdict whether it is
 * @param conditions what the verdict hangs on, met or not
 * @param supporting the rules whose range holds the set, each in its guideline's full sense; those of one guideline together
 * @param opposing the rules whose range does not, of guidelines that speak of the quality and do not support it
 * @param findings what studies add to the verdict
 */
public record ZoneAnswer(
        GoalKind kind,
        Verdict verdict,
        List<Condition> conditions,
        List<Rule> supporting,
        List<Rule> opposing,
        List<Finding> findings) {

    /** Whether a quality is trained. */
    public enum Verdict {
        /** A guideline's numbers hold the set, and nothing is left open. */
        TRAINS("yes"),
        /** A guideline's numbers hold the set, and a condition is open. */
        TRAINS_IF("yes, if"),
        /** It is trained, but less than by a heavier load. */
        LESS("less than by a heavier load"),
        /** No guideline's numbers hold the set, or a condition is not met. */
        NOT_SHOWN("not shown"),
        /** No guideline asked speaks of it. */
        SILENT("no guideline asked speaks of it");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /**
         * Returns the words printed after the quality.
         *
         * @return the words, such as {@code "not shown"}
         */
        public String label() {
            return label;
        }
    }

    /**
     * Something a verdict hangs on.
     *
     * @param kind what it is
     * @param state whether it is met
     * @param rules the rules that ask for it, the widest first
     * @param findings the findings that ask for it where no rule does
     */
    public record Condition(Kind kind, State state, List<Rule> rules, List<Finding> findings) {

        /**
         * Copies the parts.
         *
         * @param kind what it is
         * @param state whether it is met
         * @param rules the rules that ask for it
         * @param findings the findings that ask for it where no rule does
         * @throws NullPointerException if an argument is null
         */
        public Condition {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(state, "state");
            rules = List.copyOf(rules);
            findings = List.copyOf(findings);
        }

        /** What a verdict may hang on. */
        public enum Kind {
            /** How many repetitions the set may leave in reserve. */
            NEAR_FAILURE("the set ends close to failure"),
            /** The load, where the model cannot tell it. */
            HEAVY_ENOUGH("the load is heavy enough"),
            /** The levels and roles the rules speak of. */
            FOR_WHOM("it is one of theirs"),
            /** How fast the load is moved. */
            MOVED_FAST("the load is moved fast"),
            /** How many sets there are. */
            LOW_VOLUME("sets times reps are at most 24");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            /**
             * Returns the words printed.
             *
             * @return the words, such as {@code "the set ends close to failure"}
             */
            public String label() {
                return label;
            }
        }

        /** Whether a condition is met. */
        public enum State {
            /** The numbers say so. */
            MET("met"),
            /** The numbers say otherwise. */
            NOT_MET("not met"),
            /** The numbers do not tell. */
            OPEN("open");

            private final String label;

            State(String label) {
                this.label = label;
            }

            /**
             * Returns the word printed.
             *
             * @return the word, such as {@code "open"}
             */
            public String label() {
                return label;
            }
        }
    }

    /**
     * Copies the parts.
     *
     * @param kind what may be trained
     * @param verdict whether it is
     * @param conditions what the verdict hangs on
     * @param supporting the rules whose range holds the set
     * @param opposing the rules whose range does not
     * @param findings what studies add
     * @throws NullPointerException if an argument is null
     */
    public ZoneAnswer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        conditions = List.copyOf(conditions);
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        findings = List.copyOf(findings);
    }
}
