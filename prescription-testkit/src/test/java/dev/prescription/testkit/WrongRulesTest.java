package dev.prescription.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each clause of a rule's contract has a twin that breaks it, and only it is named. */
class WrongRulesTest {

    /** A rule that adds some percent after every session it is asked about, unless a twin does worse. */
    private static class Rule implements ProgressionRule {

        @Override
        public String id() {
            return "twin";
        }

        @Override
        public Standing.Kind basis() {
            return Standing.Kind.TRAINING_MAX;
        }

        @Override
        public int capPercent() {
            return 10;
        }

        @Override
        public List<String> evidenceIds() {
            return List.of("L-STAND-20");
        }

        @Override
        public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
            return judgement.verdict() == Judgement.Verdict.MET
                            && standing.basis().isPresent()
                    ? raised(standing, 5)
                    : Outcome.held(standing, exposure, judgement);
        }
    }

    private static Outcome raised(Standing standing, int percent) {
        Load from = standing.basis().orElseThrow();
        Load to = Load.ofTenthMicrograms(from.tenthMicrograms() / 100 * (100 + percent), from.unit());
        return Outcome.of(Decision.Kind.STEP, standing.withBasis(to), DecisionCode.STEPPED, from, from, to);
    }

    private static void assertBreaks(ProgressionRule rule, String clause) {
        assertThat(ProgressionRuleContract.of(rule).breaches())
                .extracting(Breach::clause)
                .containsExactly(clause);
    }

    @Test
    void the_twin_that_is_right_keeps_the_contract() {
        assertThat(ProgressionRuleContract.of(new Rule()).breaches()).isEmpty();
    }

    /** What only the twin says. */
    private enum OwnCode implements MessageCode {
        WAITING;

        @Override
        public String key() {
            return "Twin." + name();
        }

        @Override
        public List<Argument> arguments() {
            return List.of();
        }
    }

    @Test
    void a_rule_may_say_why_in_codes_of_its_own() {
        Rule waiting = new Rule() {
            @Override
            public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                return new Outcome(Decision.Kind.HELD, standing, Message.of(OwnCode.WAITING));
            }
        };

        assertThat(ProgressionRuleContract.of(waiting).breaches()).isEmpty();
    }

    @Test
    void a_name_that_is_no_slug() {
        assertBreaks(
                new Rule() {
                    @Override
                    public String id() {
                        return "My rule";
                    }
                },
                "named");
    }

    @Test
    void a_version_before_the_first_and_a_cap_that_is_none() {
        assertThat(named(0, 10)).containsExactly("version 0 is not from 1");
        assertThat(named(1, 0)).containsExactly("a cap of 0 % is not of 1 to 100");
        assertThat(named(1, 101)).containsExactly("a cap of 101 % is not of 1 to 100");
        assertThat(named(1, 1)).isEmpty();
        assertThat(named(1, 100)).isEmpty();
    }

    /** What is said of a rule by itself. */
    private static List<String> named(int version, int cap) {
        Rule rule = new Rule() {
            @Override
            public int version() {
                return version;
            }

            @Override
            public int capPercent() {
                return cap;
            }
        };
        return ProgressionRuleContract.of(rule).breaches().stream()
                .filter(breach -> breach.clause().equals("named"))
                .map(Breach::found)
                .toList();
    }

    @Test
    void a_rule_that_asks_for_other_sets_when_asked_again() {
        AtomicInteger asked = new AtomicInteger();
        assertBreaks(
                new Rule() {
                    @Override
                    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
                        return asked.incrementAndGet() % 2 == 0 ? planned : planned.subList(0, 1);
                    }
                },
                "pure");
    }

    @Test
    void a_rule_without_a_finding_cannot_decide_either() {
        Rule rule = new Rule() {
            @Override
            public List<String> evidenceIds() {
                return List.of();
            }
        };

        assertThat(ProgressionRuleContract.of(rule).breaches())
                .extracting(Breach::clause)
                .containsExactly("named", "answers");
    }

    @Test
    void a_rise_after_a_miss() {
        assertBreaks(
                new Rule() {
                    @Override
                    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                        boolean isMissed = judgement.verdict() == Judgement.Verdict.MISSED;
                        return isMissed && standing.basis().isPresent()
                                ? raised(standing, 1)
                                : super.decide(standing, exposure, judgement, lift);
                    }
                },
                "after a miss");
    }

    @Test
    void a_step_beyond_the_cap() {
        assertBreaks(
                new Rule() {
                    @Override
                    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                        Outcome right = super.decide(standing, exposure, judgement, lift);
                        return right.kind() == Decision.Kind.STEP ? raised(standing, 11) : right;
                    }
                },
                "cap");
    }

    @Test
    void relief_that_is_judged() {
        assertBreaks(
                new Rule() {
                    @Override
                    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                        return exposure.kind() == Exposure.Kind.RELIEF
                                        && standing.basis().isPresent()
                                ? raised(standing, 1)
                                : super.decide(standing, exposure, judgement, lift);
                    }
                },
                "not judged");
    }

    @Test
    void a_basis_of_another_kind() {
        assertBreaks(
                new Rule() {
                    @Override
                    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                        Standing other = Standing.start(Standing.Kind.WORKING_LOAD, standing.basis());
                        return Outcome.held(other, DecisionCode.AS_EXPECTED);
                    }
                },
                "basis");
    }

    @Test
    void a_rule_that_remembers_beside_the_standing() {
        AtomicInteger asked = new AtomicInteger();
        assertBreaks(
                new Rule() {
                    @Override
                    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                        return Outcome.held(standing.withStage(asked.incrementAndGet() % 2), DecisionCode.AS_EXPECTED);
                    }
                },
                "pure");
    }

    @Test
    void a_rule_that_asks_for_nothing() {
        assertBreaks(
                new Rule() {
                    @Override
                    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
                        return List.of();
                    }
                },
                "sets");
    }

    @Test
    void a_rule_that_cannot_bear_an_empty_session() {
        ProgressionRule rule = new Rule() {
            @Override
            public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
                return exposure.sets().get(0).reps() > 0
                        ? Outcome.held(standing, DecisionCode.SHORT)
                        : Outcome.held(standing, DecisionCode.LIGHTER);
            }
        };

        assertBreaks(rule, "answers");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ProgressionRuleContract.of(rule).verify())
                .withMessageStartingWith("twin breaks its contract:\n  answers: throws java.lang.ArrayIndexOutOfBounds")
                .withMessageContaining("course ")
                .withMessageEndingWith("SKIPPED)");
    }

    @Test
    void nothing_is_no_rule() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProgressionRuleContract.of(null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> PeriodisationModelContract.of(null))
                .withMessage("model");
    }

    @Test
    void a_contract_says_whose_it_is() {
        assertThat(ProgressionRuleContract.of(new Rule())).hasToString("contract of twin");
    }
}
