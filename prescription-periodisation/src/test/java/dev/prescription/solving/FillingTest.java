package dev.prescription.solving;

import static dev.prescription.solving.SmallProblem.CURL;
import static dev.prescription.solving.SmallProblem.FLY;
import static dev.prescription.solving.SmallProblem.PRESS;
import static dev.prescription.solving.SmallProblem.SQUAT;
import static dev.prescription.solving.SmallProblem.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.Muscle;
import org.junit.jupiter.api.Test;

/** How what is asked for by name, and sessions that would be empty, get into a week. */
class FillingTest {

    private static final int BOTH = 0b11;
    private static final int SECOND = 0b10;

    private static String withRequired(SmallProblem problem) {
        WeekState week = problem.week();
        new Filling(week).required();
        return text(week);
    }

    private static String withEachSession(SmallProblem problem) {
        WeekState week = problem.week();
        new Filling(week).eachSession();
        return text(week);
    }

    /** One set is hardly worth setting it up, so two where one would be allowed. */
    @Test
    void what_is_asked_for_goes_into_the_session_with_the_fewest_sets_the_first_of_equals() {
        assertThat(withRequired(new SmallProblem(2).required(FLY, 1, 4, BOTH))).isEqualTo("fly 2 / rest");
        assertThat(withRequired(new SmallProblem(3)
                        .required(FLY, 3, 4, 0b111)
                        .required(CURL, 2, 4, 0b111)
                        .required(PRESS, 2, 4, 0b111)
                        .required(SQUAT, 2, 4, 0b111)))
                .as("the squat joins the shorter sessions, not the first")
                .isEqualTo("fly 3 / curl 2, squat 2 / press 2");
    }

    @Test
    void what_is_asked_for_goes_where_it_fits_and_with_fewer_sets_where_the_usual_do_not() {
        assertThat(withRequired(new SmallProblem(2).required(FLY, 2, 4, SECOND)))
                .as("only the second session takes it")
                .isEqualTo("rest / fly 2");
        assertThat(withRequired(new SmallProblem(2).setsPerSession(1).required(FLY, 1, 4, BOTH)))
                .isEqualTo("fly 1 / rest");
        assertThat(withRequired(new SmallProblem(2).setsPerSession(1).required(FLY, 2, 4, BOTH)))
                .as("two sets fit nowhere")
                .isEqualTo("rest / rest");
    }

    @Test
    void what_is_there_already_or_was_not_asked_for_is_not_added() {
        WeekState week = new SmallProblem(2)
                .accessory(CURL, 2, 4)
                .required(FLY, 2, 4, BOTH)
                .week();
        week.add(1, 1, 3);

        new Filling(week).required();

        assertThat(text(week)).isEqualTo("rest / fly 3");
    }

    @Test
    void an_empty_session_takes_what_a_coach_likes_best_the_first_of_equals() {
        Exercise pushUp = FLY.toBuilder().equipment(Equipment.BODY_MASS).build();
        Exercise assisted = Exercise.builder(ExerciseId.of("assisted-dip"), "Assisted dip")
                .pattern(FLY.pattern())
                .equipment(Equipment.ASSISTANCE_MACHINE)
                .loadKind(LoadKind.ASSISTED)
                .bodyMassShare(100)
                .direct(Muscle.CHEST)
                .build();

        assertThat(withEachSession(new SmallProblem(1).accessory(FLY, 1, 4))).isEqualTo("fly 1");
        assertThat(withEachSession(new SmallProblem(2).accessory(FLY, 2, 4).accessory(CURL, 2, 4)))
                .isEqualTo("fly 2 / fly 2");
        assertThat(withEachSession(new SmallProblem(1)
                        .accessory(assisted, 2, 4)
                        .accessory(pushUp, 2, 4)
                        .accessory(CURL, 2, 4)))
                .as("the load of neither body mass nor help is set as finely")
                .isEqualTo("curl 2");
        assertThat(withEachSession(new SmallProblem(1).accessory(pushUp, 2, 4).accessory(CURL, 2, 4, 0)))
                .as("the curl fits no session")
                .isEqualTo("fly 2");
    }

    @Test
    void a_main_lift_fills_an_empty_session_only_where_nothing_else_fits() {
        assertThat(withEachSession(new SmallProblem(2).lift(SQUAT, 3, 4).accessory(FLY, 2, 4, SECOND)))
                .isEqualTo("squat 3 / fly 2");
        assertThat(withEachSession(new SmallProblem(3).frequency(1, 2).lift(SQUAT, 3, 4)))
                .as("not more often than its highest frequency")
                .isEqualTo("squat 3 / squat 3 / rest");
    }

    @Test
    void a_session_with_something_in_it_is_left_as_it_is() {
        WeekState week =
                new SmallProblem(2).accessory(FLY, 2, 4).accessory(CURL, 2, 4).week();
        week.add(0, 1, 2);

        new Filling(week).eachSession();

        assertThat(text(week)).isEqualTo("curl 2 / fly 2");
    }
}
