package dev.prescription.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.quantity.InvalidValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelAdviceTest {

    /** C-LEVEL-01: under 6 months or every session; 6-24 months or weekly; beyond 24 months and monthly or slower. */
    @ParameterizedTest
    @CsvSource({
        "0, SLOWER, BEGINNER",
        "5, EVERY_MONTH, BEGINNER",
        "5, EVERY_WEEK, BEGINNER",
        "6, EVERY_SESSION, BEGINNER",
        "6, EVERY_WEEK, INTERMEDIATE",
        "6, SLOWER, INTERMEDIATE",
        "24, EVERY_MONTH, INTERMEDIATE",
        "24, EVERY_SESSION, BEGINNER",
        "25, EVERY_SESSION, BEGINNER",
        "25, EVERY_WEEK, INTERMEDIATE",
        "25, EVERY_MONTH, ADVANCED",
        "25, SLOWER, ADVANCED",
        "1200, EVERY_SESSION, BEGINNER",
        "1200, SLOWER, ADVANCED",
    })
    void the_convention_draws_the_lines(int months, ProgressPace pace, TrainingLevel level) {
        assertThat(TrainingLevel.advise(months, pace).level()).isEqualTo(level);
    }

    @Test
    void thirty_months_with_load_rising_every_session_are_a_disagreement_that_is_said() {
        LevelAdvice advice = TrainingLevel.advise(30, ProgressPace.EVERY_SESSION);
        assertThat(advice.byMonths()).isEqualTo(TrainingLevel.ADVANCED);
        assertThat(advice.byPace()).isEqualTo(TrainingLevel.BEGINNER);
        assertThat(advice.readingsAgree()).isFalse();
        assertThat(advice.text()).isEqualTo("""
                        Level beginner: by months of consistent training (30) advanced, by pace of progress (every
                            session) beginner.
                          The two disagree; the more cautious level counts.
                          A level says how a lifter progresses, not how strong the lifter is.
                          The lines are a convention of this library, C-LEVEL-01; no source draws them. They fit S1-11;
                            S2-24; L-PROG-04.""");
    }

    @Test
    void slow_progress_in_the_first_months_is_not_a_mark_of_the_advanced() {
        LevelAdvice advice = TrainingLevel.advise(1, ProgressPace.SLOWER);
        assertThat(advice.level()).isEqualTo(TrainingLevel.BEGINNER);
        assertThat(advice.text()).startsWith("""
                        Level beginner: by months of consistent training (1) beginner, by pace of progress (slower than
                            every month, or none) advanced.
                          The two disagree; the more cautious level counts.
                          Slow progress alone makes nobody advanced.
                        """);
    }

    @Test
    void agreement_needs_no_remark() {
        LevelAdvice advice = TrainingLevel.advise(10, ProgressPace.EVERY_WEEK);
        assertThat(advice.readingsAgree()).isTrue();
        assertThat(advice.text()).doesNotContain("disagree");
        assertThat(TrainingLevel.advise(60, ProgressPace.SLOWER).text()).doesNotContain("Slow progress alone");
        assertThat(TrainingLevel.advise(1, ProgressPace.EVERY_MONTH).text()).doesNotContain("Slow progress alone");
    }

    @Test
    void what_fits_the_lines_is_in_the_evidence() {
        LevelAdvice advice = TrainingLevel.advise(1, ProgressPace.SLOWER);
        assertThat(advice.relatedIds())
                .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
        assertThat(advice.evidenceIds())
                .singleElement()
                .satisfies(id -> assertThat(EvidenceBase.standard().get(id).statement())
                        .contains("Under 6 months", "6 to 24 months", "Beyond 24 months"));
    }

    @Property
    void the_advice_is_the_lower_reading_and_more_months_or_a_slower_pace_never_lowers_it(
            @ForAll @IntRange(max = 40) int months, @ForAll ProgressPace pace) {
        LevelAdvice advice = TrainingLevel.advise(months, pace);
        assertThat(advice.level()).isLessThanOrEqualTo(advice.byMonths()).isLessThanOrEqualTo(advice.byPace());
        assertThat(advice.level()).isIn(advice.byMonths(), advice.byPace());
        assertThat(TrainingLevel.advise(months + 1, pace).level()).isGreaterThanOrEqualTo(advice.level());
        for (ProgressPace slower : ProgressPace.values()) {
            if (slower.compareTo(pace) > 0) {
                assertThat(TrainingLevel.advise(months, slower).level()).isGreaterThanOrEqualTo(advice.level());
            }
        }
        assertThat(advice.months()).isEqualTo(months);
        assertThat(advice.pace()).isEqualTo(pace);
        assertThat(advice).hasToString(advice.text());
        Statistics.label("level").collect(advice.level()).coverage(coverage -> {
            coverage.check(TrainingLevel.BEGINNER).percentage(p -> p > 10);
            coverage.check(TrainingLevel.INTERMEDIATE).percentage(p -> p > 10);
            coverage.check(TrainingLevel.ADVANCED).percentage(p -> p > 10);
        });
        Statistics.label("readings agree").collect(advice.readingsAgree()).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 10);
            coverage.check(false).percentage(p -> p > 10);
        });
    }

    @Property
    void advices_are_equal_where_what_was_asked_is(
            @ForAll @IntRange(max = 2) int one,
            @ForAll @IntRange(max = 2) int other,
            @ForAll ProgressPace pace,
            @ForAll ProgressPace second) {
        LevelAdvice first = TrainingLevel.advise(one, pace);
        assertThat(first.equals(TrainingLevel.advise(other, second))).isEqualTo(one == other && pace == second);
        assertThat(first)
                .isEqualTo(TrainingLevel.advise(one, pace))
                .hasSameHashCodeAs(TrainingLevel.advise(one, pace))
                .isNotEqualTo(null);
        Statistics.label("equal")
                .collect(one == other && pace == second)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1201, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void months_outside_0_to_1200_are_refused(int months) {
        assertThatThrownBy(() -> TrainingLevel.advise(months, ProgressPace.EVERY_WEEK))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("months: must be 0 to 1200, given " + months);
    }

    @Test
    void a_missing_pace_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> TrainingLevel.advise(3, null))
                .withMessage("pace");
    }
}
