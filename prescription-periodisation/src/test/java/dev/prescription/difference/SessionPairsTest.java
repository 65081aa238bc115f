package dev.prescription.difference;

import static dev.prescription.difference.OneSession.FIRST;
import static dev.prescription.difference.OneSession.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.difference.Difference.Kind;
import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progression.SetTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which session is compared with which: one that has moved is said to have moved, one that is gone to be gone. */
class SessionPairsTest {

    private static final SessionRef SECOND = new SessionRef(1, 2);

    private static final String PRESS = """
              session "C"
                overhead-press, main lift: 3x5 @ 75%
            """;
    private static final String SQUAT = """
              session "A"
                back-squat, main lift: 3x5 @ 75%
                bench-press, main lift: 2x8 @ RIR 2
            """;
    private static final String DEADLIFT = """
              session "B"
                deadlift, main lift: 3x5 @ 75%
            """;
    private static final String ROW = """
              session "D"
                barbell-row, accessory compound: 3x8 @ RIR 2
            """;

    /** The lines about sessions, without that about the programme; the other way round they are mirrored. */
    private static List<String> said(Plan from, Plan to) {
        PlanDiff diff = PlanDiff.between(from, to);
        assertThat(PlanDiff.between(to, from).differences())
                .containsExactlyInAnyOrderElementsOf(diff.mirrored().differences());
        return diff.differences().stream()
                .filter(one -> one.kind() != Kind.PROGRAMME)
                .map(Difference::text)
                .toList();
    }

    private static Plan of(String... sessions) {
        return plan("programme \"Test\"\nmicrocycle 7 days\n" + String.join("", sessions));
    }

    @Test
    void sessions_that_change_places_have_moved_and_nothing_in_them_differs() {
        Plan exchanged = plan().replaceSession(FIRST, plan().session(SECOND).toWritten())
                .replaceSession(SECOND, plan().session(FIRST).toWritten());

        assertThat(said(plan(), exchanged))
                .containsExactly("w1.s1: session moved w1.s1 -> w1.s2", "w1.s2: session moved w1.s2 -> w1.s1");
    }

    @Test
    void a_session_repeated_has_not_moved() {
        Plan repeated = plan().replaceSession(FIRST, plan().session(SECOND).toWritten());

        assertThat(said(plan(), repeated))
                .startsWith("w1.s1 s1.e1: exercise back-squat -> deadlift")
                .endsWith("w1.s1 s1.e2 bench-press: exercise bench-press -> none")
                .noneMatch(line -> line.contains("moved"));
    }

    @Test
    void a_session_with_another_load_stays_where_it_is_and_is_compared_set_by_set() {
        Plan heavier = of(SQUAT, DEADLIFT.replace("75%", "80%"), PRESS);

        assertThat(said(of(SQUAT, DEADLIFT, PRESS), heavier))
                .containsExactly(
                        "w1.s2 s2.e1 deadlift set 1: load 135 kg -> 145 kg",
                        "w1.s2 s2.e1 deadlift set 2: load 135 kg -> 145 kg",
                        "w1.s2 s2.e1 deadlift set 3: load 135 kg -> 145 kg");
    }

    @Test
    void a_session_that_has_moved_and_changed_is_compared_with_what_stands_there() {
        assertThat(said(of(SQUAT, DEADLIFT), of(DEADLIFT.replace("75%", "80%"), SQUAT)))
                .contains("w1.s1: session moved w1.s1 -> w1.s2", "w1.s1: session none -> w1.s1")
                .contains("w1.s2: session w1.s2 -> none")
                .hasSize(3);
    }

    @Test
    void a_session_more_or_fewer_at_the_end_is_said_and_the_others_are_as_they_were() {
        assertThat(said(of(SQUAT, DEADLIFT), of(SQUAT, DEADLIFT, PRESS)))
                .containsExactly("w1.s3: session none -> w1.s3");
        assertThat(said(of(SQUAT, DEADLIFT, PRESS), of(SQUAT, DEADLIFT)))
                .containsExactly("w1.s3: session w1.s3 -> none");
    }

    @Test
    void a_session_put_in_front_moves_the_others_back() {
        assertThat(said(of(SQUAT, DEADLIFT), of(ROW, SQUAT, DEADLIFT)))
                .containsExactly(
                        "w1.s1: session moved w1.s1 -> w1.s2",
                        "w1.s2: session moved w1.s2 -> w1.s3",
                        "w1.s1: session none -> w1.s1");
    }

    @Test
    void the_programme_differs_too_where_the_sessions_are_written_otherwise() {
        PlanDiff diff = PlanDiff.between(of(SQUAT), of(DEADLIFT));

        assertThat(diff.differences().get(0).kind()).isEqualTo(Kind.PROGRAMME);
        assertThat(diff.differences().get(0)).hasToString("plan: PROGRAMME");
        assertThat(diff.differences().get(0).text()).startsWith("plan: programme ");
    }

    @Test
    void what_joins_a_session_under_a_name_that_stands_there_already_is_the_second_of_it() {
        Plan twoWeeks = plan("programme \"Test\"\nmicrocycle 7 days\n" + DEADLIFT + "microcycle 7 days\n" + SQUAT);
        Session squats = twoWeeks.session(new SessionRef(2, 1));
        List<PlannedExercise> exercises = new ArrayList<>(squats.exercises());
        exercises.addAll(twoWeeks.session(FIRST).exercises());
        List<List<SetTarget>> asPlanned = Collections.nCopies(exercises.size(), List.of());

        assertThat(said(twoWeeks, twoWeeks.withSession(squats.asking(exercises, asPlanned))))
                .containsExactly("w2.s1 s1.e1 deadlift: exercise none -> deadlift");
    }
}
