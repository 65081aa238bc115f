package dev.prescription.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.guidance.Move.Held;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxFormula;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.rule.Triple;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EquivalenceTest {

    private static final Equivalence RTS = Equivalence.by(RepMaxModel.rts());
    private static final Equivalence NUZZO = Equivalence.by(RepMaxModel.nuzzoGeneral());
    private static final StatedSet EIGHT = StatedSet.of(8, Rir.of(2));

    private static Intensity percent(double percent) {
        return Intensity.ofPercent(percent);
    }

    private static List<MessageCode> codes(List<Message> messages) {
        return messages.stream().map(Message::code).toList();
    }

    private static Message find(Move move, MessageCode code) {
        return move.differences().stream()
                .filter(message -> message.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** Table 1: n = 14 is 62.6 %, so RIR 2 leaves 12 repetitions. */
    @Test
    void equal_effort_at_a_lighter_load() {
        Move move = RTS.holdingEffort(3, EIGHT, percent(62.6));
        assertThat(move.held()).isEqualTo(Held.EFFORT);
        assertThat(move.from()).contains(new Dose(3, new Triple(8, Rir.of(2), percent(73.9))));
        assertThat(move.to()).contains(new Dose(3, new Triple(12, Rir.of(2), percent(62.6))));
        assertThat(move.exactReps()).hasValueCloseTo(12.0, within(1e-9));
        assertThat(move.exactSets()).hasValue(3);
        assertThat(move.refusals()).isEmpty();
        assertThat(move.text()).isEqualTo("""
                3 x 8 reps, RIR 2, 73.9 %1RM becomes 3 x 12 reps, RIR 2, 62.6 %1RM, with the effort held equal.
                  Growth alike, load-equivalence-growth (certainty moderate): Near failure, lighter loads with
                    more repetitions grow muscle like heavier loads. Limits: L-LOAD-09 Lasevicius 2018; L-LOAD-11
                    Bello 2026; L-RPE-05 Halperin 2022; L-RPE-06 Zourdos 2021.
                  The volume load is 127.1 % of what it was.
                  Strength: no study compared loads this near to each other; by heavy-load-strength the heavier
                    one is ahead.
                  Fatigue: 24 reps become 36; no finding here measures the difference (L-VBT-05 Jukic 2023 comes
                    nearest).
                  Time: 72 s of work become 108 s, with 3 s a rep; no rests were given.""");
    }

    @Test
    void equal_volume_load_needs_fewer_hard_sets_and_shows_both_numbers() {
        Move move = RTS.holdingVolumeLoad(4, StatedSet.of(5, Rir.of(2)), percent(62.6));
        assertThat(move.to()).contains(new Dose(2, new Triple(12, Rir.of(2), percent(62.6))));
        assertThat(move.exactSets()).hasValueCloseTo(4 * 5 * 81.1 / (12 * 62.6), within(1e-9));
        assertThat(move.text())
                .contains("  Exactly 2.16 sets hold the volume load; 2 are taken.\n")
                .contains("  The volume load is 92.6 % of what it was.\n")
                .contains(
                        "  Hard sets: 4 become 2, and growth follows their number (L-VOL-06 Pelland 2026; C-HARD-01\n")
                .contains(
                        "  Strength: the lighter load raises the maximum less, L-LOAD-06 Lopez 2021: High vs moderate");
    }

    /** Table 2: 10 to failure lie between 80 % (9.76) and 75 % (12.38); 40 % is 35.8, so RIR 2 leaves 33.8. */
    @Test
    void nuzzos_curve_reaches_forty_percent() {
        Move move = NUZZO.withRestSeconds(180, 90).holdingEffort(3, EIGHT, percent(40));
        assertThat(move.exactReps()).hasValueCloseTo(33.8, within(1e-9));
        assertThat(move.to()).contains(new Dose(3, new Triple(34, Rir.of(2), percent(39.85))));
        assertThat(find(move, Difference.REPS_ROUNDED).arguments())
                .containsExactly(SetReading.tenths(33.8), 34, percent(40), percent(39.85));
        assertThat(find(move, Difference.TIME).arguments())
                .containsExactly(3 * 8 * 3 + 2 * 180, 3 * 34 * 3 + 2 * 90, 3);
        assertThat(find(move, Difference.RESERVE_TOLD_WORSE).arguments().get(0)).isEqualTo(34);
        assertThat(find(move, Difference.STRENGTH_LESS).arguments().get(0))
                .isEqualTo(EvidenceBase.standard().get("L-LOAD-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "82, 40, STRENGTH_LESS, L-LOAD-04",
        "40, 82, STRENGTH_MORE, L-LOAD-04",
        "70, 40, STRENGTH_LESS, L-LOAD-05",
        "40, 62, STRENGTH_MORE, L-LOAD-05",
        "82, 70, STRENGTH_LESS, L-LOAD-06",
        "70, 82, STRENGTH_MORE, L-LOAD-06",
    })
    void strength_is_compared_by_the_study_of_the_two_loads(double from, double to, Difference code, String id) {
        Move move = NUZZO.holdingEffort(3, near(from), percent(to));
        assertThat(find(move, code).arguments().get(0))
                .isEqualTo(EvidenceBase.standard().get(id));
    }

    @ParameterizedTest
    @CsvSource({"82, 84", "62, 78", "35, 58"})
    void loads_of_one_class_were_compared_by_none(double from, double to) {
        Move move = NUZZO.holdingEffort(3, near(from), percent(to));
        assertThat(codes(move.differences())).contains(Difference.STRENGTH_NOT_COMPARED);
        assertThat(EvidenceBase.standard().findClaim("heavy-load-strength")).isPresent();
    }

    /** A set to a reserve of 1 at about this load. */
    private static StatedSet near(double percent) {
        int reps = (int) RepMaxModel.nuzzoGeneral().repsToFailureAt(percent(percent)) - 1;
        return StatedSet.of(reps, percent(percent));
    }

    @Test
    void a_set_stated_by_its_load_is_moved_with_the_reserve_the_model_gives() {
        Move move = RTS.holdingEffort(3, StatedSet.of(5, percent(80)), percent(70));
        assertThat(move.from()).contains(new Dose(3, new Triple(5, Rir.of(2.5), percent(80))));
        assertThat(move.to().orElseThrow().each().rir()).isEqualTo(Rir.of(2.5));
    }

    @Test
    void staying_where_one_is_changes_nothing() {
        Move move = RTS.holdingVolumeLoad(3, EIGHT, percent(73.9));
        assertThat(move.to()).isEqualTo(move.from());
        assertThat(codes(move.differences()))
                .containsExactly(Difference.STRENGTH_NOT_COMPARED, Difference.FATIGUE, Difference.WORK_TIME);
    }

    /** C-EQUIV-01: 30 to 85 % and RIR 0 to 3, both ends included. */
    @ParameterizedTest
    @CsvSource({
        "30, 1, ''",
        "29.99, 1, TO_OUTSIDE",
        "85, 1, ''",
        "85.01, 1, TO_OUTSIDE",
        "20, 1, TO_OUTSIDE",
        "50, 0, ''",
        "50, 3, ''",
        "50, 3.5, EFFORT_OUTSIDE",
        "20, 5, TO_OUTSIDE EFFORT_OUTSIDE",
    })
    void the_domain_has_its_ends(double to, double rir, String refusals) {
        Move move = NUZZO.holdingEffort(3, StatedSet.of(8, Rir.of(rir)), percent(to));
        assertThat(codes(move.refusals()))
                .extracting(code -> ((Refusal) code).name())
                .isEqualTo(refusals.isEmpty() ? List.of() : List.of(refusals.split(" ")));
        assertThat(move.to().isEmpty()).isEqualTo(!refusals.isEmpty());
        assertThat(move.differences().isEmpty()).isEqualTo(!refusals.isEmpty());
        assertThat(EvidenceBase.standard().get("C-EQUIV-01").statement()).contains("30 and 85 %", "RIR 0 to 3");
    }

    @Test
    void a_start_outside_the_evidence_is_refused_too() {
        Move move = RTS.holdingEffort(3, StatedSet.of(3, Rir.of(1)), percent(70));
        assertThat(codes(move.refusals())).containsExactly(Refusal.FROM_OUTSIDE); // 89.2 %1RM
        assertThat(move.from()).isPresent();
        assertThat(move.text()).isEqualTo("""
                Not moved with the effort held equal: outside the evidence of load-equivalence-growth, or not to
                    be reckoned.
                  It starts at 89.2 %1RM, outside 30-85 %1RM: consensus.load-equivalence.intensity, from
                    load-equivalence-growth.""");
    }

    @Test
    void a_model_that_ends_before_the_load_says_so() {
        Move move = RTS.holdingEffort(3, EIGHT, percent(40));
        assertThat(codes(move.refusals())).containsExactly(Refusal.MODEL_ENDS);
        assertThat(move.text()).contains("The RTS chart ends at 15.5 reps to failure, 58.6 %1RM, before 40 %1RM;");
        Move from = RTS.holdingEffort(3, StatedSet.of(15, Rir.of(2)), percent(70));
        assertThat(codes(from.refusals())).containsExactly(Refusal.NO_SET);
        assertThat(from.from()).isEmpty();
    }

    @Test
    void numbers_that_cannot_be_are_not_moved() {
        Move move = RTS.holdingEffort(3, StatedSet.of(15, percent(75)), percent(65));
        assertThat(codes(move.refusals())).containsExactly(Refusal.NO_SET);
        assertThat(move.text()).contains("15 reps, 75 %1RM cannot hold together");
    }

    @Test
    void a_volume_load_of_less_than_half_a_set_is_refused() {
        Move move = NUZZO.holdingVolumeLoad(1, StatedSet.of(5, Rir.of(2)), percent(30));
        assertThat(codes(move.refusals())).containsExactly(Refusal.FROM_OUTSIDE); // 85.36 %1RM
        Move heavy = NUZZO.holdingVolumeLoad(1, StatedSet.of(5, Rir.of(3)), percent(30));
        assertThat(codes(heavy.refusals())).containsExactly(Refusal.NO_WHOLE_SETS);
        Move light = NUZZO.holdingVolumeLoad(100, StatedSet.of(47, Rir.of(3)), percent(85));
        assertThat(codes(light.refusals())).containsExactly(Refusal.NO_WHOLE_SETS);
    }

    /** At 85 % the RTS chart has 5.5 to failure: 3.5 with RIR 2, and 3 of them would already be 86.3 %. */
    @Test
    void rounding_does_not_leave_the_evidence() {
        Move move = RTS.holdingEffort(3, EIGHT, percent(85));
        assertThat(move.to()).contains(new Dose(3, new Triple(4, Rir.of(2), percent(83.7))));
        assertThat(move.exactReps()).hasValueCloseTo(3.5, within(1e-9));
    }

    @Test
    void a_model_without_whole_reps_there_is_said() {
        RepMaxModel steep = RepMaxModel.of(RepMaxFormula.epley(0.1));
        Move move = Equivalence.by(steep).holdingEffort(3, StatedSet.of(2, Rir.of(3)), percent(84));
        assertThat(codes(move.refusals())).containsExactly(Refusal.NO_WHOLE_REPS);
    }

    @Test
    void doses_count() {
        Dose dose = new Dose(3, new Triple(8, Rir.of(2), percent(73.9)));
        assertThat(dose.totalReps()).isEqualTo(24);
        assertThat(dose.volumeLoadInMaxima()).isEqualTo(17.736, within(1e-12));
        assertThat(dose.seconds(3, 120)).isEqualTo(72 + 240);
        assertThat(dose.seconds(1, 0)).isEqualTo(24);
        assertThat(new Dose(1, dose.each()).seconds(30, 3600)).isEqualTo(240);
        assertThat(dose).hasToString("3 x 8 reps, RIR 2, 73.9 %1RM");
        assertThatThrownBy(() -> dose.seconds(0, 0)).hasMessage("secondsPerRep: must be 1 to 30 s, given 0");
        assertThatThrownBy(() -> dose.seconds(31, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> dose.seconds(3, -1)).hasMessage("restSeconds: must be 0 to 3600 s, given -1");
        assertThatThrownBy(() -> dose.seconds(3, 3601)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_pace_is_the_callers() {
        Move move = RTS.withSecondsPerRep(5).holdingEffort(3, EIGHT, percent(62.6));
        assertThat(find(move, Difference.WORK_TIME).arguments()).containsExactly(120, 180, 5);
        Move both = RTS.withRestSeconds(60, 30).withSecondsPerRep(5).holdingEffort(3, EIGHT, percent(62.6));
        assertThat(find(both, Difference.TIME).arguments()).containsExactly(240, 240, 5);
        assertThatThrownBy(() -> RTS.withSecondsPerRep(0)).hasMessage("secondsPerRep: must be 1 to 30 s, given 0");
        assertThatThrownBy(() -> RTS.withSecondsPerRep(31)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RTS.withRestSeconds(-1, 0)).hasMessage("before: must be 0 to 3600 s, given -1");
        assertThatThrownBy(() -> RTS.withRestSeconds(0, 3601)).hasMessage("after: must be 0 to 3600 s, given 3601");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void sets_outside_1_to_100_are_refused(int sets) {
        assertThatThrownBy(() -> RTS.holdingEffort(sets, EIGHT, percent(70)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sets: must be 1 to 100, given " + sets);
        assertThatThrownBy(() -> RTS.holdingVolumeLoad(sets, EIGHT, percent(70)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_null_is_named() {
        assertThatNullPointerException().isThrownBy(() -> Equivalence.by(null)).withMessage("model");
        assertThatNullPointerException()
                .isThrownBy(() -> RTS.holdingEffort(3, null, percent(70)))
                .withMessage("set");
        assertThatNullPointerException()
                .isThrownBy(() -> RTS.holdingVolumeLoad(3, EIGHT, null))
                .withMessage("to");
        assertThatNullPointerException().isThrownBy(() -> new Dose(3, null)).withMessage("each");
    }

    @Test
    void a_move_names_its_claim_and_its_share_of_doubt() {
        Move move = RTS.holdingEffort(3, EIGHT, percent(62.6));
        assertThat(move.claim().id()).isEqualTo("load-equivalence-growth");
        assertThat(move)
                .isEqualTo(RTS.holdingEffort(3, EIGHT, percent(62.6)))
                .hasSameHashCodeAs(RTS.holdingEffort(3, EIGHT, percent(62.6)))
                .isNotEqualTo(RTS.holdingVolumeLoad(3, EIGHT, percent(62.6)))
                .isNotEqualTo(RTS.holdingEffort(4, EIGHT, percent(62.6)))
                .isNotEqualTo(null)
                .hasToString(move.text());
    }
}
