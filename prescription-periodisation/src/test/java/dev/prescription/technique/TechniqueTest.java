package dev.prescription.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechniqueTest {

    @Property(tries = 1000)
    void a_technique_reads_back_from_its_text(@ForAll("techniques") Technique technique) {
        Statistics.collect(technique.name());
        Statistics.coverage(coverage -> {
            for (String name : new String[] {
                "cluster",
                "rest-pause",
                "drop set",
                "myo-reps",
                "eccentric overload",
                "velocity loss",
                "low load to failure",
                "blood-flow restriction"
            }) {
                coverage.check(name).percentage(share -> share > 5);
            }
        });
        assertThat(Technique.parse(technique.toString())).isEqualTo(technique).hasToString(technique.toString());
    }

    @Property(tries = 1000)
    void a_set_never_takes_less_time_than_its_repetitions(
            @ForAll("techniques") Technique technique,
            @ForAll @IntRange(min = 1, max = 50) int reps,
            @ForAll @IntRange(min = 1, max = 10) int secondsPerRep) {
        int seconds = technique.seconds(reps, secondsPerRep);

        assertThat(seconds).isGreaterThanOrEqualTo(reps * secondsPerRep);
        assertThat(technique.seconds(reps + 1, secondsPerRep)).isGreaterThanOrEqualTo(seconds);
        assertThat(technique.seconds(reps, secondsPerRep + 1)).isGreaterThan(seconds);
    }

    @Property(tries = 200)
    void every_technique_says_what_is_known_and_counts_once_at_most(
            @ForAll("techniques") Technique technique, @ForAll @IntRange(max = 20) int halves) {
        assertThat(technique.evidence())
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .contains("C-TECH-02");
        assertThat(technique.evidence().get(0).id()).doesNotStartWith("C-");
        assertThat(technique.hardSets().hundredths(Optional.of(Rir.ofHalves(halves))))
                .isIn(0, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "cluster 2 pause 20s, 6, 3, 58", // 18 s and two pauses
        "cluster 2 pause 20s, 5, 3, 55", // 2, 2 and 1
        "cluster 1 pause 30s, 5, 3, 135", // between all five
        "cluster 5 pause 45s, 5, 3, 15", // one cluster, no pause
        "rest-pause 3 x 20s to 18, 8, 3, 114", // 18 repetitions and 60 s
        "rest-pause 1 x 20s to 18, 20, 2, 60", // the set alone reaches the total
        "drop set 2 x -20%, 12, 3, 108", // three times twelve
        "myo-reps 4 x 5 pause 15s, 15, 2, 130", // 30 s, and four times 15 + 10
        "eccentric overload 120%, 4, 6, 24",
        "velocity loss 20%, 5, 3, 15",
        "low load to failure, 25, 2, 50",
        "BFR 60% AOP pause 30s, 30, 3, 90"
    })
    void takes_the_time_of_its_repetitions_and_pauses(String text, int reps, int secondsPerRep, int seconds) {
        assertThat(Technique.parse(text).seconds(reps, secondsPerRep)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "cluster 6 pause 20s, reps of a cluster",
        "cluster 0 pause 20s, reps of a cluster",
        "cluster 2 pause 14s, pause",
        "cluster 2 pause 46s, pause",
        "rest-pause 11 x 20s to 18, pauses",
        "rest-pause 3 x 61s to 18, pause",
        "rest-pause 3 x 4s to 18, pause",
        "rest-pause 3 x 20s to 101, total reps",
        "rest-pause 3 x 20s to 1, total reps",
        "drop set 4 x -20%, drops",
        "drop set 2 x -19%, drop",
        "drop set 2 x -26%, drop",
        "myo-reps 11 x 5 pause 15s, short sets",
        "myo-reps 4 x 11 pause 15s, reps of a short set",
        "myo-reps 4 x 5 pause 61s, pause",
        "eccentric overload 104%, load lowered",
        "eccentric overload 131%, load lowered",
        "velocity loss 9%, velocity loss",
        "velocity loss 41%, velocity loss",
        "BFR 39% AOP pause 30s, pressure",
        "BFR 81% AOP pause 30s, pressure",
        "BFR 60% AOP pause 29s, pause",
        "BFR 60% AOP pause 61s, pause",
        "drop set, technique",
        "giant set 2, technique",
        "'', technique"
    })
    void refuses_what_is_outside_its_limits(String text, String parameter) {
        assertThatThrownBy(() -> Technique.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    }

    @Test
    void time_needs_a_repetition() {
        assertThatThrownBy(() -> VelocityLoss.of(20).seconds(0, 3)).hasMessageStartingWith("reps: ");
        assertThatThrownBy(() -> VelocityLoss.of(20).seconds(3, 0)).hasMessageStartingWith("seconds per rep: ");
    }

    @Test
    void counts_by_its_own_end_or_by_the_reserve() {
        assertThat(DropSet.of(2, 20).hardSets().hundredths(Optional.empty())).isEqualTo(100);
        assertThat(RestPause.of(3, 20, 18).hardSets()).isEqualTo(HardSetCount.ONCE);
        assertThat(MyoReps.of(4, 5, 15).hardSets()).isEqualTo(HardSetCount.ONCE);
        assertThat(new LowLoadToFailure().hardSets()).isEqualTo(HardSetCount.ONCE);
        HardSetCount byReserve = Cluster.of(2, 20).hardSets();
        assertThat(byReserve.hundredths(Optional.of(Rir.of(4)))).isEqualTo(100);
        assertThat(byReserve.hundredths(Optional.of(Rir.of(4.5)))).isZero();
        assertThat(byReserve.hundredths(Optional.empty())).isZero();
        assertThat(VelocityLoss.of(20).hardSets()).isEqualTo(byReserve);
        assertThat(EccentricOverload.of(110).hardSets()).isEqualTo(byReserve);
        assertThat(BloodFlowRestriction.of(60, 30).hardSets()).isEqualTo(byReserve);
    }

    @Test
    void work_under_a_cuff_says_what_comes_first() {
        Technique cuff = BloodFlowRestriction.of(60, 30);

        assertThat(cuff.healthNote())
                .hasValueSatisfying(note -> assertThat(note).contains("health screen"));
        assertThat(cuff.loads()).hasValue(IntensityBand.ofPercent(20, 40));
        assertThat(cuff.restSeconds()).hasValue(30);
        assertThat(EccentricOverload.of(110).healthNote()).isPresent();
        assertThat(DropSet.of(2, 20).healthNote()).isEmpty();
    }

    @Provide
    Arbitrary<Technique> techniques() {
        return Techniques.all();
    }
}
