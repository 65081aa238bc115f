package dev.prescription.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.goal.GoalKind;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.ZonePalette;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each clause of a model's contract has a twin that breaks it, and only it is named. */
class WrongModelsTest {

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
    void nothing_is_no_model() {
        assertThatNullPointerException()
                .isThrownBy(() -> PeriodisationModelContract.of(null))
                .withMessage("model");
    }

    @Test
    void a_broken_contract_fails_a_test_with_the_clause_and_a_case() {
        PeriodisationModelContract contract = PeriodisationModelContract.of(new Model() {
            @Override
            public int addedSets(MesocyclePosition position) {
                return -1;
            }
        });

        assertThat(contract).hasToString("contract of twin");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::verify)
                .withMessageStartingWith("twin breaks its contract:\n  added sets: ");
    }
}
