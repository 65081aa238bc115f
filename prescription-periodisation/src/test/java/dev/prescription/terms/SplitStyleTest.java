package dev.prescription.terms;

import static dev.prescription.terms.SessionFocusTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.quantity.RestBand;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sessions of a week are for, and how long they are reckoned to take. */
class SplitStyleTest {

    private static List<String> names(SplitStyle style, int sessions) {
        return style.sessions(sessions).stream().map(SessionFocus::name).toList();
    }

    @Test
    void a_cycle_goes_on_with_its_turn() {
        assertThat(names(SplitStyle.upperLower(), 2)).hasSize(2).doesNotHaveDuplicates();
        assertThat(SplitStyle.upperLower().sessions(4))
                .isEqualTo(List.of(
                        SplitStyle.upperLower().sessions(2).get(0),
                        SplitStyle.upperLower().sessions(2).get(1),
                        SplitStyle.upperLower().sessions(2).get(0),
                        SplitStyle.upperLower().sessions(2).get(1)));
        assertThat(SplitStyle.fullBody().sessions(7)).hasSize(7);
    }

    @Test
    void where_the_library_chooses_every_session_is_open() {
        assertThat(names(SplitStyle.choose(), 3))
                .containsOnly(SessionFocus.FULL_BODY.name())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"choose", "full body", "upper/lower", "push/pull/legs", "body part"})
    void a_style_is_found_by_its_name(String name) {
        assertThat(SplitStyle.byName(" " + name.toUpperCase(Locale.ROOT)).name())
                .isEqualTo(name);
        assertThat(SplitStyle.byName(name))
                .isEqualTo(SplitStyle.byName(name))
                .hasSameHashCodeAs(SplitStyle.byName(name));
    }

    @Test
    void styles_of_ones_own_have_two_to_seven_sessions_and_differ_by_them() {
        SplitStyle two = SplitStyle.custom(List.of(SessionFocus.CHEST, SessionFocus.BACK));

        assertThat(SplitStyle.custom(Collections.nCopies(7, SessionFocus.CHEST)).sessions(7))
                .hasSize(7);
        assertThat(two).hasToString("custom: chest, back");
        assertThat(two)
                .isEqualTo(SplitStyle.custom(List.of(SessionFocus.CHEST, SessionFocus.BACK)))
                .isNotEqualTo(SplitStyle.custom(List.of(SessionFocus.BACK, SessionFocus.CHEST)))
                .isNotEqualTo(SplitStyle.fullBody())
                .isNotEqualTo("custom");
        assertThat(two.hashCode()).isNotEqualTo(SplitStyle.fullBody().hashCode());
        refused("out-of-range", () -> SplitStyle.custom(List.of(SessionFocus.CHEST)));
        refused("out-of-range", () -> SplitStyle.custom(Collections.nCopies(8, SessionFocus.CHEST)));
        refused("sessions", () -> two.sessions(3));
        refused("unknown", () -> SplitStyle.byName("bro"));
    }

    /** Three seconds a repetition, both sides where one is trained after the other; the middle of a rest, half up. */
    @Test
    void a_set_takes_its_repetitions_and_the_middle_of_its_rest() {
        SessionPace pace = SessionPace.standard();

        assertThat(pace.workSeconds(8, false)).isEqualTo(24);
        assertThat(pace.workSeconds(8, true)).isEqualTo(48);
        assertThat(SessionPace.restSeconds(RestBand.ofSeconds(60, 90))).isEqualTo(75);
        assertThat(SessionPace.restSeconds(RestBand.ofSeconds(60, 91))).isEqualTo(76);
        assertThat(SessionPace.evidence())
                .extracting(finding -> finding.id())
                .containsExactly("C-TIME-01", "C-TIME-02");
        assertThat(pace).hasToString("3 s per rep, 120 s to change exercise, 300 s of warm-up");
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "61,0,0", "1,-1,0", "1,3601,0", "1,0,-1", "1,0,3601"})
    void a_pace_beyond_its_bounds_is_refused(int perRep, int change, int warmUp) {
        refused("out-of-range", () -> new SessionPace(perRep, change, warmUp));
        assertThat(new SessionPace(60, 3_600, 3_600).workSeconds(1, false)).isEqualTo(60);
        assertThat(new SessionPace(1, 0, 0).workSeconds(1, false)).isEqualTo(1);
    }
}
