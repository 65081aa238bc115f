package dev.prescription.progression;

import static dev.prescription.progression.Lifts.done;
import static dev.prescription.progression.Lifts.kg;
import static dev.prescription.progression.Lifts.sets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.log.SetLog;
import dev.prescription.progression.Judgement.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Success where sets used different loads: every set is judged, by the load that was lifted. */
class JudgementTest {

    private static Judgement judge(List<SetLog> sets) {
        return Judgement.of(Exposure.training("s", sets(3, 5, kg(100)), sets));
    }

    @SafeVarargs
    private static List<SetLog> together(List<SetLog>... parts) {
        List<SetLog> all = new ArrayList<>();
        for (List<SetLog> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    @Test
    void every_set_counts() {
        assertThat(judge(done(kg(100), 5, 5, 5)).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(done(kg(100), 5, 5, 4)).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(judge(done(kg(100), 12, 4, 5)).verdict())
                .as("one great set hides nothing")
                .isEqualTo(Verdict.MISSED);
        assertThat(judge(done(kg(100), 5, 5)).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(judge(done(kg(100), 5, 3)).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(judge(List.of()).verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void the_load_that_was_lifted_decides() {
        assertThat(judge(done(kg(95), 5, 5, 5)).verdict()).isEqualTo(Verdict.LIGHTER);
        assertThat(judge(done(kg(95), 5, 5, 4)).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(judge(done(kg(105), 5, 5, 5)).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(done(kg(105), 5, 5, 5)).lifted()).contains(kg(105));
        assertThat(judge(done(kg(105), 4, 4, 4)).verdict()).isEqualTo(Verdict.HEAVIER_SHORT);
        assertThat(judge(together(done(kg(110), 3), done(kg(100), 5, 4))).verdict())
                .as("one short set at the planned load is a miss")
                .isEqualTo(Verdict.MISSED);
        assertThat(judge(together(done(kg(100), 5, 5), done(kg(90), 5))).verdict())
                .isEqualTo(Verdict.LIGHTER);
        assertThat(judge(together(done(kg(100), 5, 5), done(kg(90), 5))).lifted())
                .contains(kg(90));
    }

    @Test
    void of_more_sets_than_asked_for_the_heaviest_are_judged() {
        assertThat(judge(together(done(kg(60), 5), done(kg(80), 5), done(kg(100), 5, 5, 5)))
                        .verdict())
                .as("a logged ramp")
                .isEqualTo(Verdict.MET);
        assertThat(judge(done(kg(100), 5, 5, 4, 5)).verdict())
                .as("a set done again")
                .isEqualTo(Verdict.MISSED);
        assertThat(judge(together(done(kg(100), 5, 5, 5), done(kg(100), 2))).verdict())
                .as("an added set says nothing")
                .isEqualTo(Verdict.MET);
    }

    @Test
    void an_unknown_load_is_less_than_a_planned_one() {
        assertThat(judge(List.of(SetLog.of(5), SetLog.of(5), SetLog.of(5))).verdict())
                .isEqualTo(Verdict.LIGHTER);
        assertThat(judge(List.of(SetLog.of(5), SetLog.of(5), SetLog.of(5))).lifted())
                .isEmpty();
    }

    @Test
    void relief_and_swaps_are_not_judged() {
        for (Exposure.Kind kind : List.of(Exposure.Kind.RELIEF, Exposure.Kind.SWAPPED, Exposure.Kind.SKIPPED)) {
            Exposure exposure =
                    new Exposure("s", kind, sets(3, 5, kg(100)), sets(3, 5, kg(100)), done(kg(200), 1, 1, 1));
            assertThat(Judgement.of(exposure).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        }
    }
}
