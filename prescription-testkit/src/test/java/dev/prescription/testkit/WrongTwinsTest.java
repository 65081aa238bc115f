package dev.prescription.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.goal.GoalKind;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.ZonePalette;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each clause has something that breaks it, and only it is named. */
class WrongTwinsTest {

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

    /** The linear model, unless a twin does worse. */
    private static class Model implements PeriodisationModel {

        @Override
        public String name() {
            return "twin";
        }

        @Override
        public StraightSets at(MesocyclePosition position, SeriesRange range) {
            return PeriodisationModel.linear().at(position, range);
        }
    }

    private static void assertBreaks(PeriodisationModel model, String clause) {
        assertThat(PeriodisationModelContract.of(model).breaches())
                .extracting(Breach::clause)
                .containsExactly(clause);
    }

    @Test
    void the_model_that_is_right_keeps_the_contract() {
        PeriodisationModelContract.of(new Model()).verify();
    }

    @Test
    void a_series_outside_the_range() {
        assertBreaks(
                new Model() {
                    @Override
                    public StraightSets at(MesocyclePosition position, SeriesRange range) {
                        StraightSets right = super.at(position, range);
                        return StraightSets.of(right.sets(), right.reps() + 6, right.target(), right.fade());
                    }
                },
                "series");
    }

    @Test
    void a_zone_that_the_goal_may_not_use() {
        assertBreaks(
                new Model() {
                    @Override
                    public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
                        return palette.zones().contains(GoalKind.HYPERTROPHY)
                                ? GoalKind.HYPERTROPHY
                                : GoalKind.ENDURANCE;
                    }
                },
                "zone");
    }

    @Test
    void sets_taken_away() {
        assertBreaks(
                new Model() {
                    @Override
                    public int addedSets(MesocyclePosition position) {
                        return position.week() == 3 ? -1 : 0;
                    }
                },
                "added sets");
    }

    @Test
    void a_model_that_knows_no_single_week() {
        assertBreaks(
                new Model() {
                    @Override
                    public StraightSets at(MesocyclePosition position, SeriesRange range) {
                        return range.step(range.steps() * (position.week() - 1) / (position.weeks() - 1));
                    }
                },
                "answers");
    }

    @Test
    void a_blank_name_and_an_answer_that_changes() {
        AtomicInteger asked = new AtomicInteger();
        PeriodisationModel model = new Model() {
            @Override
            public String name() {
                return " ";
            }

            @Override
            public StraightSets at(MesocyclePosition position, SeriesRange range) {
                return asked.incrementAndGet() % 2 == 0 ? range.easiest() : range.hardest();
            }
        };

        assertThat(PeriodisationModelContract.of(model).breaches())
                .extracting(Breach::clause)
                .containsExactly("named", "pure");
    }

    @Test
    void nothing_is_no_subject() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProgressionRuleContract.of(null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> PeriodisationModelContract.of(null))
                .withMessage("model");
    }
}
