package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a constraint that binds is worded: counted, and with the muscle where it is about one. */
class BindingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SETS_PER_SESSION | 24 | sessions may have at most 24 hard sets",
                "SETS_PER_SESSION | 1 | sessions may have at most 1 hard set",
                "SETS_PER_MUSCLE_PER_SESSION | 10 | side deltoids may have at most 10 hard sets a session",
                "WEEKLY_SETS_PER_MUSCLE | 16 | side deltoids may have at most 16 hard sets a week",
                "WEEKLY_SETS_PER_MUSCLE | 1 | side deltoids may have at most 1 hard set a week",
                "WEEKLY_SETS_PER_LIFT | 8 | a main lift may have at most 8 sets a week",
                "FREQUENCY | 1 | a main lift may be trained at most 1 time a week",
                "FREQUENCY | 3 | a main lift may be trained at most 3 times a week",
                "SETS_PER_SLOT | 4 | a slot of that role may have at most 4 sets",
                "SLOTS_PER_SESSION | 8 | sessions may have at most 8 exercises",
                "SESSIONS_PER_WEEK | 2 | the week has only 2 sessions",
                "MINUTES | 45 | sessions may last at most 45 min",
                "STYLE | 0 | the sessions with room for it are for something else",
                "CATALOGUE | 0 | the catalogue has no exercise for it",
                "RESTRICTION | 0 | a restriction leaves no more of it",
                "EXCLUSION | 0 | the exercises for it are ruled out",
                "EQUIPMENT | 0 | the equipment for it is not at hand"
            })
    void each_constraint_is_one_clause(BindingConstraint constraint, int limit, String text) {
        assertThat(constraint.text("side deltoids", limit)).isEqualTo(text);
    }

    @Test
    void the_two_limits_of_muscles_are_about_a_muscle_and_no_others() {
        EnumSet<BindingConstraint> about = EnumSet.allOf(BindingConstraint.class);
        about.removeIf(constraint -> !constraint.namesMuscle());

        assertThat(about)
                .containsExactly(
                        BindingConstraint.SETS_PER_MUSCLE_PER_SESSION, BindingConstraint.WEEKLY_SETS_PER_MUSCLE);
    }
}
