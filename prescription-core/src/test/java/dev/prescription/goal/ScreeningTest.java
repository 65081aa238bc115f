package dev.prescription.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    @ParameterizedTest
    @CsvSource({
        "14, ADOLESCENT",
        "17, ADOLESCENT",
        "18, ADULT",
        "64, ADULT",
        "65, OLDER_ADULT",
        "130, OLDER_ADULT",
    })
    void a_known_age_has_a_population(int age, Population population) {
        assertThat(Screening.of(age).population()).contains(population);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13})
    void under_fourteen_no_rule_applies(int age) {
        Screening screening = Screening.of(age);
        assertThat(screening.population()).isEmpty();
        assertThat(screening.handsOver()).isTrue();
        assertThat(screening.text())
                .isEqualTo("No rule applies: hand over to a professional.\n  Because of under 14 years (C-YOUTH-02).");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 131, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void an_age_nobody_has_is_refused(int age) {
        assertThatThrownBy(() -> Screening.of(age, Circumstance.PREGNANCY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("age: must be 0 to 130 years, given " + age);
    }

    @Test
    void every_ground_is_named_once_in_order() {
        Screening screening = Screening.of(
                12,
                Circumstance.UNEXPLAINED_SYMPTOMS,
                Circumstance.RECENT_SURGERY,
                Circumstance.POST_PARTUM,
                Circumstance.PREGNANCY,
                Circumstance.PREGNANCY);
        assertThat(screening.grounds()).containsExactly(Screening.Ground.values());
        assertThat(screening.evidenceIds()).containsExactly("C-YOUTH-02", "C-REFER-01");
        assertThat(screening.text()).isEqualTo("""
                        No rule applies: hand over to a professional.
                          Because of under 14 years (C-YOUTH-02).
                          Because of pregnancy (C-REFER-01).
                          Because of the time after a birth (C-REFER-01).
                          Because of recent surgery (C-REFER-01).
                          Because of symptoms nobody has explained (C-REFER-01).""");
    }

    @Test
    void an_unknown_age_is_not_taken_for_an_adults() {
        Screening screening = Screening.ofUnknownAge();
        assertThat(screening.population()).isEmpty();
        assertThat(screening.isAgeMissing()).isTrue();
        assertThat(screening.handsOver()).isFalse();
        assertThat(screening.isAssumed()).isFalse();
        assertThat(screening).hasToString("age missing");
        assertThat(screening.evidenceIds()).isEmpty();
        assertThat(screening.text())
                .isEqualTo("The age is missing, so no population follows: ask for it. Under 14 no rule applies, and a\n"
                        + "    prescriber that is told nothing prescribes for adults.");
    }

    @Test
    void an_assumption_is_said() {
        Screening screening = Screening.ofUnknownAge().assumingAdult();
        assertThat(screening.population()).contains(Population.ADULT);
        assertThat(screening.isAssumed()).isTrue();
        assertThat(screening.isAgeMissing()).isFalse();
        assertThat(screening).hasToString("adults, assumed").isNotEqualTo(Screening.of(30));
        assertThat(screening.text())
                .isEqualTo("The rules for adults apply if the person is of 18 to 64 years: the age is missing and was"
                        + " assumed\n    (C-YOUTH-02; C-OLD-01).");
    }

    @Test
    void an_unknown_age_does_not_hide_a_ground() {
        Screening screening = Screening.ofUnknownAge(Circumstance.RECENT_SURGERY);
        assertThat(screening.handsOver()).isTrue();
        assertThat(screening.isAgeMissing()).isFalse();
        assertThat(screening.assumingAdult()).isSameAs(screening);
    }

    @ParameterizedTest
    @CsvSource({
        "16, The rules for adolescents apply| 14 to 17 years (C-YOUTH-02).",
        "40, The rules for adults apply| 18 to 64 years (C-YOUTH-02; C-OLD-01).",
        "65, The rules for older adults apply| 65 years and over (C-OLD-01).",
    })
    void the_text_names_population_and_years(int age, String text) {
        assertThat(Screening.of(age).text()).isEqualTo(text.replace('|', ','));
    }

    @Property
    void a_circumstance_hands_over_at_every_age_and_is_printed_by_the_text_alone(
            @ForAll @IntRange(max = 130) int age, @ForAll @Size(max = 3) Circumstance[] circumstances) {
        Screening screening = Screening.of(age, circumstances);
        boolean handsOver = age < 14 || circumstances.length > 0;
        assertThat(screening.handsOver()).isEqualTo(handsOver);
        assertThat(screening.population().isPresent()).isEqualTo(!handsOver);
        assertThat(screening.assumingAdult()).isSameAs(screening);
        Set<Circumstance> distinct = new TreeSet<>(Arrays.asList(circumstances));
        assertThat(screening.grounds()).hasSize(distinct.size() + (age < 14 ? 1 : 0));
        for (Circumstance circumstance : distinct) {
            assertThat(screening.text()).contains(circumstance.label());
        }
        assertThat(screening.toString())
                .isEqualTo(
                        handsOver
                                ? "hand over"
                                : screening.population().orElseThrow().label());
        assertThat(screening)
                .isEqualTo(Screening.of(age, circumstances))
                .hasSameHashCodeAs(Screening.of(age, circumstances))
                .isNotEqualTo(Screening.ofUnknownAge())
                .isNotEqualTo(null);
        Statistics.label("outcome")
                .collect(age < 14 ? "too young" : handsOver ? "circumstance" : "rules apply")
                .coverage(coverage -> {
                    coverage.check("too young").percentage(p -> p > 3);
                    coverage.check("circumstance").percentage(p -> p > 30);
                    coverage.check("rules apply").percentage(p -> p > 10);
                });
    }

    @Test
    void a_hand_over_does_not_tell_an_adult_from_an_unknown_age() {
        assertThat(Screening.of(30, Circumstance.PREGNANCY))
                .isEqualTo(Screening.ofUnknownAge(Circumstance.PREGNANCY))
                .isNotEqualTo(Screening.of(30, Circumstance.POST_PARTUM));
    }

    @Test
    void every_ground_and_every_age_rests_on_a_shipped_convention() {
        for (Screening.Ground ground : Screening.Ground.values()) {
            assertThat(EvidenceBase.standard().find(ground.evidenceId())).isPresent();
        }
        for (int age : new int[] {14, 18, 65}) {
            assertThat(Screening.of(age).evidenceIds())
                    .isNotEmpty()
                    .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
        }
    }

    @Test
    void what_is_missing_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.of(30, (Circumstance[]) null))
                .withMessage("circumstances");
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.ofUnknownAge((Circumstance) null))
                .withMessage("circumstances");
    }
}
