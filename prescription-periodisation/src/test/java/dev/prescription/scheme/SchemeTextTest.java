package dev.prescription.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import dev.prescription.technique.DropSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeTextTest {

    private static SetScheme one(int sets, RepTarget reps, LoadTarget load) {
        return SetScheme.of(SetGroup.of(sets, reps, load));
    }

    @Test
    void reads_every_way_to_state_a_load() {
        RepTarget five = RepTarget.exactly(5);
        assertThat(SetScheme.parse("4x6-8 @ 72.5%"))
                .isEqualTo(one(4, RepTarget.range(6, 8), LoadTarget.ofMax(Intensity.ofPercent(72.5))));
        assertThat(SetScheme.parse("3x5+ @ 85% TM"))
                .isEqualTo(one(3, RepTarget.atLeast(5), LoadTarget.ofTrainingMax(8_500)));
        assertThat(SetScheme.parse("1x5 @ 5RM")).isEqualTo(one(1, five, LoadTarget.repMax(5)));
        assertThat(SetScheme.parse("1x5 @ 92.5% 5RM")).isEqualTo(one(1, five, new LoadTarget.RepMax(5, 9_250)));
        assertThat(SetScheme.parse("3x30s @ RIR 3"))
                .isEqualTo(one(3, RepTarget.seconds(30), LoadTarget.effort(Rir.of(3))));
        assertThat(SetScheme.parse("3x5 @ RIR 2.5 fade 1"))
                .isEqualTo(one(3, five, LoadTarget.effort(Rir.of(2.5), Rir.of(1))));
        assertThat(SetScheme.parse("3x5 @ RPE 7.5")).isEqualTo(one(3, five, LoadTarget.effort(Rpe.of(7.5))));
        assertThat(SetScheme.parse("total 30 @ 60 kg"))
                .isEqualTo(one(1, RepTarget.total(30), LoadTarget.fixed(Load.ofKilograms(60))));
        assertThat(SetScheme.parse("3x5 @ 135 lb")).isEqualTo(one(3, five, LoadTarget.fixed(Load.ofPounds(135))));
        assertThat(SetScheme.parse("3x10")).isEqualTo(one(3, RepTarget.exactly(10), LoadTarget.unstated()));
        assertThat(SetScheme.parse("3x12 @ RIR 1, drop set 2 x -20%"))
                .isEqualTo(SetScheme.of(SetGroup.of(3, RepTarget.exactly(12), LoadTarget.effort(Rir.of(1)))
                        .withTechnique(DropSet.of(2, 20))));
    }

    @Test
    void a_cut_makes_a_top_set_and_back_off_sets() {
        SetScheme scheme = SetScheme.parse("1x3 @ RPE 8 then 4x5 @ -10%");

        assertThat(scheme.groups()).extracting(SetGroup::kind).containsExactly(SetKind.TOP, SetKind.BACK_OFF);
        assertThat(scheme.groups().get(1).load()).isEqualTo(LoadTarget.relative(-1_000));
        assertThat(scheme.sets()).isEqualTo(5);
        assertThat(scheme).hasToString("1x3 @ RPE 8 then 4x5 @ -10%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4x6-8 @ 72.5%",
                "3x5+ @ 85% TM",
                "1x3 @ RPE 8 then 4x5 @ -10%",
                "1x5 @ 5RM",
                "3x30s @ RIR 3",
                "total 30 @ 60 kg",
                "total 30 in 4 sets @ 60 kg",
                "3x10",
                "3x12 @ RIR 1, drop set 2 x -20%",
                "warm-up 2x5 @ 40% then 5x5 @ 75%",
                "straight 1x3 @ RPE 8 then straight 4x5 @ -10%",
                "ramp 1x5 @ 70% then test 1x5 @ RIR 0",
                "1x5 @ 0.01% then 1x5 @ +2.5%",
                "top 1x5+ @ 95% TM then 5x10 @ 50% TM",
                "1x1 @ 130%",
                "1x30 @ 30%, BFR 60% AOP pause 30s then 3x15 @ 30%, BFR 60% AOP pause 30s",
                "1x8 @ 80%, rest-pause 3 x 20s to 18 then 2x20-25 @ 40%, low load to failure"
            })
    void prints_what_it_reads(String text) {
        assertThat(SetScheme.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 X 6 – 8 @72.50 %         | 4x6-8 @ 72.5%
            3×5@85%tm                  | 3x5 @ 85% TM
            3x5 @ 72.5 %1RM            | 3x5 @ 72.5%
            1x1 @ 1RM                  | 1x1 @ 100%
            3x8-8 @ rir2               | 3x8 @ RIR 2
            3x5 @ RIR 2 fade 0.5       | 3x5 @ RIR 2
            3x5 @ 60.0kg               | 3x5 @ 60 kg
            top 1x3 THEN 4x5 @ −10 %   | 1x3 then 4x5 @ -10%
            amrap 1x5+                 | 1x5+
            total 30 in 1              | total 30
            1x3 then 1x3 @ -0%         | 1x3 then 1x3 @ +0%
            3x12, Drop  Set 2x–20 %    | 3x12, drop set 2 x -20%
            """)
    void other_spellings_print_alike(String text, String printed) {
        assertThat(SetScheme.parse(text)).hasToString(printed).isEqualTo(SetScheme.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            3x5 @ heavy            | 7  | expected a load such as 72.5%, 85% TM, 5RM, RIR 2, RPE 8, 60 kg or -10%, found "heavy"
            3x5 @                  | 6  | expected a load such as 72.5%, 85% TM, 5RM, RIR 2, RPE 8, 60 kg or -10%, found the end
            five sets              | 1  | expected sets such as 3x5 or total 30, found "five"
            3 of 5                 | 3  | expected "x" and repetitions such as 5, 6-8, 5+ or 30s, found "of"
            3xfive                 | 3  | expected repetitions such as 5, 6-8, 5+ or 30s, found "five"
            0x5                    | 1  | sets: must be 1 to 100, given 0
            3x101                  | 3  | reps: must be 1 to 100, given 101
            3x8-6                  | 3  | reps: min 8 exceeds max 6
            3x99999999999          | 3  | reps: must be 1 to 100, given 99999999999
            99999999999999999x5    | 1  | sets: must be 1 to 100, given 99999999999999999
            3x5-99999999999        | 3  | reps: must be 1 to 100, given 99999999999
            total 99999999999      | 7  | total reps: must be 1 to 1000, given 99999999999
            3x5 @ 99999999999RM    | 7  | repetition maximum: must be 2 to 100, given 99999999999
            3x5 @ 131%             | 7  | intensity: must be 0.01 to 130 %, given 131.0
            3x5 @ 121% TM          | 7  | share of the training maximum: must be 0.01 % to 120 %, given 121 %
            3x5 @ 72.125%          | 7  | percentage: must have two decimals at most, given 72.125
            3x5 @ RPE 11           | 7  | RPE: must be 5 to 10, given 11.0
            3x5 @ RIR 2 fade 2     | 18 | fade: must be 0 to 1, given 2.0
            3x5 @ 5.5RM            | 7  | repetition maximum: must be a whole number, given 5.5
            3x5 @ 60 stone         | 10 | expected %, RM, kg or lb after the number, found "stone"
            4x5 @ -10%             | 7  | load: must have a load before it to change, given -10%
            3x5 then               | 9  | expected sets such as 3x5 or total 30, found the end
            3x5 rest 60s           | 5  | expected "then", "@", a technique after a comma, or the end, found "rest"
            3x12 @ RIR 1, super    | 15 | technique: must be a technique such as "drop set 2 x -20%" or "cluster 2 pause 20s", given super
            3x12, drop set 4 x -20% | 7 | drops: must be 1 to 3, given 4
            1x3 then 100x5         | 10 | sets of the scheme: must be 1 to 100, given 101
            3x5 @ 80%, BFR 60% AOP pause 30s | 1 | blood-flow restriction: must be at 20-40 %1RM, given 80%
            3x30s, cluster 2 pause 20s | 1 | cluster: must be on sets of repetitions, given 30s
            AMRAP 1x5              | 1  | AMRAP: must have a minimum such as 5+, given 5
            100x5 @ RIR 2          | 1  | RIR: must be 0 to 60 halves, given 103
            """)
    void says_where_a_text_is_no_scheme(String text, int column, String problem) {
        assertThatThrownBy(() -> SetScheme.parse(text)).isInstanceOfSatisfying(SchemeSyntaxException.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(problem);
            assertThat(refusal.line()).isEqualTo(1);
            assertThat(refusal.column()).isEqualTo(column);
            assertThat(refusal).hasMessage("line 1, column " + column + ": " + problem);
        });
    }

    @Test
    void counts_lines_and_keeps_the_code_of_the_value() {
        assertThatThrownBy(() -> SetScheme.parse("1x3 @ RPE 8\n  then 4x5 @ 500%"))
                .isInstanceOfSatisfying(SchemeSyntaxException.class, refusal -> {
                    assertThat(refusal.line()).isEqualTo(2);
                    assertThat(refusal.column()).isEqualTo(14);
                    assertThat(refusal.code()).isEqualTo("out-of-range");
                })
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SetScheme.parse("")).hasMessageStartingWith("line 1, column 1: expected sets");
    }

    @Test
    void a_refusal_shows_no_control_character_of_what_it_found() {
        assertThatThrownBy(() -> SetScheme.parse("1x1 @ \u0080\u009f"))
                .isInstanceOf(SchemeSyntaxException.class)
                .satisfies(
                        refused -> assertThat(refused.getMessage().codePoints().filter(Character::isISOControl))
                                .isEmpty());
    }
}
