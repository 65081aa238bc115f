package dev.prescription.relief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.parameter.Parameter;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Rir;
import dev.prescription.reason.Reason;
import dev.prescription.rule.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A week before a taper with a share of the sets, reckoned over the whole week. */
class LightWeekTest {

    private static final MicrocycleLayout TRAINED =
            Weeks.written("""
                    programme "Twelve sets"
                    microcycle 7 days
                      session "A"
                        back-squat, main lift: 4x5 @ 75%
                        bench-press, main lift: 3x5 @ RIR 2
                        leg-extension, isolation: 2x12 @ RIR 1
                      session "B"
                        deadlift, main lift: 3x5 @ 75%
                    """, Weeks.athlete()).programme().microcycles().get(0);

    private static final Reason REASON =
            TRAINED.sessions().get(0).slots().get(0).why(Parameter.REST);

    private static List<SlotLayout> slots(int keptPercent) {
        return LightWeek.of(7, TRAINED.week(), TRAINED, keptPercent, REASON).sessions().stream()
                .flatMap(session -> session.slots().stream())
                .toList();
    }

    /** Of 4, 7, 9 and 12 sets 2, 4, 5 and 6 are left, half up. */
    @Test
    void half_of_the_sets_is_half_of_the_week() {
        assertThat(slots(50)).extracting(SlotLayout::sets).containsExactly(2, 2, 1, 1);
        assertThat(slots(100)).extracting(SlotLayout::sets).containsExactly(4, 3, 2, 3);
    }

    @Test
    void every_exercise_keeps_a_set() {
        assertThat(slots(10)).extracting(SlotLayout::sets).containsExactly(1, 1, 1, 1);
    }

    /** Half a repetition fades from set to set: the sets that are left are the first ones. */
    @Test
    void the_first_set_leaves_what_it_left() {
        List<SlotLayout> light = slots(50);

        assertThat(light.get(1).top().sets().target()).as("3, 2.5 of 3, 2.5, 2").isEqualTo(Rir.of(2.5));
        assertThat(light.get(2).top().sets().target()).as("1.5 of 1.5, 1").isEqualTo(Rir.of(1.5));
        assertThat(light.get(1).top().sets().reps()).isEqualTo(5);
    }

    @Test
    void it_is_a_deload_of_the_same_sessions_and_says_why() {
        MicrocycleLayout light = LightWeek.of(7, TRAINED.week(), TRAINED, 50, REASON);

        assertThat(light.number()).isEqualTo(7);
        assertThat(light.days()).isEqualTo(7);
        assertThat(light.sessions())
                .extracting(SessionLayout::ref)
                .containsExactly(new SessionRef(7, 1), new SessionRef(7, 2));
        assertThat(slots(50)).allSatisfy(slot -> {
            assertThat(slot.zone()).isEqualTo(Zone.deload());
            assertThat(slot.why(Parameter.SETS)).isEqualTo(REASON);
        });
    }
}
