package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Source GYM =
            Source.of("our-gym", "Our gym", "House rules", "Our gym, 2026.", SourceKind.HOUSE);

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_source_carries_what_is_known_of_it() {
        Source full =
                GYM.withYear(2026).withDoi("10.1234/abc", Verification.RECALLED).withDate(LocalDate.of(2026, 1, 2));

        assertThat(GYM.year()).isEmpty();
        assertThat(GYM.doi()).isEmpty();
        assertThat(GYM.doiStatus()).isEmpty();
        assertThat(GYM.date()).isEmpty();
        assertThat(full.year()).hasValue(2026);
        assertThat(full.doi()).contains("10.1234/abc");
        assertThat(full.doiStatus()).contains(Verification.RECALLED);
        assertThat(full.date()).contains(LocalDate.of(2026, 1, 2));
        assertThat(full.title()).isEqualTo("House rules");
        assertThat(full.key()).isEqualTo("our-gym");
        assertThat(full).hasToString("Our gym (house rule)").isNotEqualTo(GYM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Our-gym", "our gym", "-gym", "gym-", "our--gym"})
    void a_key_that_is_no_slug_is_refused(String key) {
        refused("malformed", () -> Source.of(key, "n", "t", "c", SourceKind.HOUSE));
    }

    @Test
    void blank_texts_years_and_dois_are_refused() {
        refused("malformed", () -> Source.of("k", " ", "t", "c", SourceKind.HOUSE));
        refused("malformed", () -> Source.of("k", "n", " ", "c", SourceKind.HOUSE));
        refused("malformed", () -> Source.of("k", "n", "t", "", SourceKind.HOUSE));
        refused("out-of-range", () -> GYM.withYear(1799));
        refused("out-of-range", () -> GYM.withYear(10_000));
        refused("malformed", () -> GYM.withDoi("doi:10.1234/abc", Verification.VERIFIED));
        assertThat(GYM.withYear(1800).year()).hasValue(1800);
        assertThat(GYM.withYear(9999).year()).hasValue(9999);
    }

    @Test
    void a_finding_prints_its_id_and_the_short_citation() {
        Finding finding = Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We rest.");

        assertThat(finding).hasToString("H-1 Our gym");
        assertThat(finding)
                .isEqualTo(Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We rest."))
                .isNotEqualTo(Finding.of("H-2", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We rest."))
                .isNotEqualTo(Finding.of("H-1", GYM, "reps", Certainty.LOW, Verification.VERIFIED, "We rest."))
                .isNotEqualTo(Finding.of("H-1", GYM, "rest", Certainty.HIGH, Verification.VERIFIED, "We rest."))
                .isNotEqualTo(Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.DERIVED, "We rest."))
                .isNotEqualTo(Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We run."))
                .isNotEqualTo(Finding.of(
                        "H-1", GYM.withYear(2026), "rest", Certainty.LOW, Verification.VERIFIED, "We rest."));
    }

    @Test
    void a_finding_carries_whom_it_speaks_of_its_number_and_its_use() {
        Finding plain = Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We rest.");
        Figure minute = Figure.exactly(60, "s");
        Finding full =
                plain.about("powerlifters", "main lift").withFigure(minute).withUse(Use.note("beside rest"));

        assertThat(plain.population()).isEqualTo("any");
        assertThat(plain.role()).isEqualTo("any");
        assertThat(plain.figure()).isEmpty();
        assertThat(plain.use()).isEmpty();
        assertThat(full.population()).isEqualTo("powerlifters");
        assertThat(full.role()).isEqualTo("main lift");
        assertThat(full.figure()).contains(minute);
        assertThat(full.use()).contains(Use.note("beside rest"));
        assertThat(full)
                .isEqualTo(plain.withUse(Use.note("beside rest"))
                        .withFigure(minute)
                        .about("powerlifters", "main lift"));
        assertThat(plain)
                .isNotEqualTo(plain.about("powerlifters", "any"))
                .isNotEqualTo(plain.about("any", "main lift"))
                .isNotEqualTo(plain.withFigure(minute))
                .isNotEqualTo(plain.withUse(Use.noRule("one gym")));
    }

    @Test
    void a_use_is_a_note_or_a_reason_why_not() {
        assertThat(Use.note("beside rest"))
                .hasToString("source note: beside rest")
                .isNotEqualTo(Use.noRule("beside rest"));
        assertThat(Use.note("beside rest").kind()).isEqualTo(Use.Kind.SOURCE_NOTE);
        assertThat(Use.noRule("one gym")).hasToString("no rule: one gym");
        assertThat(Use.noRule("one gym").kind()).isEqualTo(Use.Kind.NO_RULE);
        refused("malformed", () -> Use.note(" "));
        assertThatNullPointerException().isThrownBy(() -> Use.noRule(null)).withMessage("text");
    }

    @Test
    void a_preprint_says_so() {
        assertThat(GYM.isPreprint()).isFalse();
        assertThat(GYM.asPreprint().isPreprint()).isTrue();
        assertThat(GYM.asPreprint())
                .hasToString("Our gym (house rule, preprint)")
                .isNotEqualTo(GYM);
        assertThat(GYM.asPreprint()
                        .withYear(2026)
                        .withDoi("10.1234/abc", Verification.RECALLED)
                        .withDate(LocalDate.of(2026, 1, 2))
                        .isPreprint())
                .isTrue();
    }

    @Test
    void a_finding_about_nobody_is_refused() {
        Finding plain = Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We rest.");

        refused("malformed", () -> plain.about("", "any"));
        refused("malformed", () -> plain.about("any", " "));
        assertThatNullPointerException()
                .isThrownBy(() -> plain.withFigure(null))
                .withMessage("number");
        assertThatNullPointerException().isThrownBy(() -> plain.withUse(null)).withMessage("kept");
    }

    @Test
    void a_finding_without_words_or_with_too_much_certainty_is_refused() {
        Source convention = Source.of("c", "C", "t", "c", SourceKind.LIBRARY_CONVENTION);

        refused("malformed", () -> Finding.of("H 1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, "We rest."));
        refused("malformed", () -> Finding.of("H-1", GYM, "", Certainty.LOW, Verification.VERIFIED, "We rest."));
        refused("malformed", () -> Finding.of("H-1", GYM, "rest", Certainty.LOW, Verification.VERIFIED, " "));
        refused(
                "too-certain",
                () -> Finding.of("H-1", convention, "rest", Certainty.LOW, Verification.VERIFIED, "So."));
    }

    @Test
    void the_lower_of_two_certainties_is_what_both_may_claim() {
        assertThat(Certainty.HIGH.lowerOf(Certainty.LOW)).isEqualTo(Certainty.LOW);
        assertThat(Certainty.LOW.lowerOf(Certainty.HIGH)).isEqualTo(Certainty.LOW);
        assertThat(Certainty.LOW.lowerOf(Certainty.LOW)).isEqualTo(Certainty.LOW);
        assertThatNullPointerException()
                .isThrownBy(() -> Certainty.LOW.lowerOf(null))
                .withMessage("other");
    }

    @Test
    void reasons_lower_a_certainty_and_never_below_the_last() {
        assertThat(Certainty.HIGH.lowered(0)).isEqualTo(Certainty.HIGH);
        assertThat(Certainty.HIGH.lowered(2)).isEqualTo(Certainty.LOW);
        assertThat(Certainty.LOW.lowered(3)).isEqualTo(Certainty.VERY_LOW);
        refused("out-of-range", () -> Certainty.LOW.lowered(-1));
    }

    @Test
    void a_shipped_finding_is_found_by_its_id() {
        assertThat(EvidenceBase.standard().get("L-REST-01")).hasToString("L-REST-01 Grgic 2018");
        assertThat(EvidenceBase.standard().find("L-REST-99")).isEmpty();
        refused("unknown", () -> EvidenceBase.standard().get("L-REST-99"));
    }
}
