package dev.prescription.evidence;

import static dev.prescription.evidence.HouseClaims.POOLED;
import static dev.prescription.evidence.HouseClaims.SAID;
import static dev.prescription.evidence.HouseClaims.TRIAL;
import static dev.prescription.evidence.HouseClaims.counting;
import static dev.prescription.evidence.HouseClaims.study;
import static dev.prescription.evidence.HouseClaims.tempo;
import static dev.prescription.evidence.HouseClaims.tempoOnTrial;
import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.Certainty.Downgrade;
import dev.prescription.evidence.ClaimBuilder.Words;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Doubt;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Question;
import dev.prescription.evidence.ClaimPart.Stance;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    private static Effect effect(double value, Figure interval) {
        return new Effect("SMD", value, Optional.ofNullable(interval), "slow against fast", POOLED);
    }

    @Test
    void a_claim_holds_what_was_said() {
        Effect effect = effect(0.2, Figure.of(-0.1, 0.5, "SMD 95% CI"));
        Discrepancy odd = new Discrepancy("It counts two and names one.", List.of(SAID));
        Claim claim = tempo().say(Words.CONDITION, "near failure")
                .say(Words.CONDITION, "equal sets")
                .say(Words.MECHANISM, "time under tension")
                .say(Words.LESS_SUPPORTED_MECHANISM, "mTORC1")
                .say(Words.WOULD_CHANGE, "a longer trial")
                .say(Words.OUTCOME, "muscle size")
                .study(study(TRIAL, Stance.LIMITS, Fit.SMALL))
                .effect(effect)
                .downgrade(Concern.IMPRECISION, "the interval crosses zero")
                .discrepancy(odd)
                .build();

        assertThat(claim.id()).isEqualTo("tempo-growth");
        assertThat(claim.original()).isEqualTo("The text of ORIGINAL");
        assertThat(claim.refined()).isEqualTo("The text of REFINED");
        assertThat(claim.whyRefined()).isEqualTo("The text of WHY_REFINED");
        assertThat(claim.outcome()).isEqualTo("muscle size");
        assertThat(claim.population()).isEqualTo("The text of POPULATION");
        assertThat(claim.theirVerdict()).isEqualTo("The text of THEIR_VERDICT");
        assertThat(claim.ourVerdict()).isEqualTo("The text of OUR_VERDICT");
        assertThat(claim.conditions()).containsExactly("near failure", "equal sets");
        assertThat(claim.mechanisms()).containsExactly("time under tension");
        assertThat(claim.lessSupportedMechanisms()).containsExactly("mTORC1");
        assertThat(claim.whatWouldChangeIt()).contains("a longer trial");
        assertThat(claim.statedIn()).containsExactly(SAID);
        assertThat(claim.supporting()).extracting(s -> s.finding()).containsExactly(POOLED);
        assertThat(claim.limiting()).extracting(s -> s.finding()).containsExactly(TRIAL);
        assertThat(claim.effects()).containsExactly(effect);
        assertThat(claim.discrepancies()).containsExactly(odd);
        assertThat(claim.findings()).containsExactly(SAID, POOLED, TRIAL);
        assertThat(claim.start()).isEqualTo(Certainty.HIGH);
        assertThat(claim.certainty()).isEqualTo(Certainty.MODERATE);
        assertThat(claim).hasToString("tempo-growth (moderate)");
    }

    @Test
    void what_may_be_left_out_is_empty() {
        Claim claim = tempo().build();

        assertThat(claim.conditions()).isEmpty();
        assertThat(claim.mechanisms()).isEmpty();
        assertThat(claim.whatWouldChangeIt()).isEmpty();
        assertThat(claim.certainty()).isEqualTo(Certainty.HIGH);
    }

    @Test
    void parts_print_what_they_are() {
        assertThat(study(TRIAL, Stance.LIMITS, Fit.OUTSIDE_SCOPE))
                .hasToString("limits: H-3 Source of H-3 (outside scope: as seen in the gym)");
        assertThat(effect(0.2, Figure.of(-0.1, 0.5, "SMD 95% CI")))
                .hasToString("SMD 0.2 (95% CI -0.1 to 0.5), slow against fast, H-2 Source of H-2");
        assertThat(effect(0.2, Figure.of(0.1, 0.5, "range")))
                .hasToString("SMD 0.2 (range 0.1-0.5), slow against fast, H-2 Source of H-2");
        assertThat(effect(-0.0, null)).hasToString("SMD 0, slow against fast, H-2 Source of H-2");
        assertThat(effect(-0.0, null)).isEqualTo(effect(0.0, null));
        assertThat(new Downgrade(Concern.RISK_OF_BIAS, "nobody was blinded"))
                .hasToString("risk of bias: nobody was blinded");
        assertThat(new Discrepancy("It counts two.", List.of(SAID))).hasToString("It counts two.");
    }

    @Test
    void claims_are_equal_when_every_part_is() {
        Claim claim = tempo().build();
        List<UnaryOperator<ClaimBuilder>> changes = List.of(
                b -> b.say(Words.OUTCOME, "strength"),
                b -> b.say(Words.CONDITION, "near failure"),
                b -> b.statedIn(TRIAL),
                b -> b.study(study(TRIAL, Stance.LIMITS, Fit.DIRECT)),
                b -> b.effect(effect(0.2, null)),
                b -> b.startAt(Certainty.LOW),
                b -> b.downgrade(Concern.IMPRECISION, "wide"),
                b -> b.discrepancy(new Discrepancy("Odd.", List.of(SAID))));

        assertThat(claim).isEqualTo(tempo().build()).hasSameHashCodeAs(tempo().build());
        assertThat(claim.toBuilder().build()).isEqualTo(claim);
        assertThat(claim).isNotEqualTo("tempo-growth").isNotEqualTo(null);
        for (UnaryOperator<ClaimBuilder> change : changes) {
            assertThat(change.apply(tempo()).build()).isNotEqualTo(claim);
        }
        assertThat(claim.with(study(TRIAL, Stance.LIMITS, Fit.DIRECT)))
                .isNotEqualTo(claim)
                .isNotEqualTo(
                        tempo().study(study(TRIAL, Stance.LIMITS, Fit.DIRECT)).build());
    }

    @Test
    void a_built_claim_is_left_alone_when_its_builder_goes_on() {
        ClaimBuilder builder = tempo();
        Claim before = builder.build();
        builder.say(Words.CONDITION, "near failure").downgrade(Concern.IMPRECISION, "wide");

        assertThat(before).isEqualTo(tempo().build());
        assertThat(builder.build().certainty()).isEqualTo(Certainty.MODERATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tempo", "tempo growth", "-tempo", "tempo--growth"})
    void an_id_that_is_no_slug_is_refused(String id) {
        assertRefused(
                "malformed",
                "id: must be lower-case letters, digits and hyphens, given " + (id.isEmpty() ? "\"\"" : id),
                () -> Claim.builder(id));
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void a_required_text_that_is_missing_is_refused(Words missing) {
        ClaimBuilder builder = Claim.builder("tempo-growth").statedIn(SAID).startAt(Certainty.LOW);
        builder.study(study(TRIAL, Stance.SUPPORTS, Fit.DIRECT));
        for (Words which : Words.values()) {
            if (which != missing) {
                builder.say(which, "Said");
            }
        }
        if (missing.isRequired()) {
            String name = missing.name().toLowerCase(java.util.Locale.ROOT);
            assertRefused("missing", name + ": must be stated", builder::build);
        } else {
            assertThat(builder.build().words()).doesNotContainKey(missing);
        }
        assertRefused("malformed", "text: must say something, given \" \"", () -> builder.say(missing, " "));
    }

    @Test
    void a_claim_without_statement_study_or_start_is_refused() {
        ClaimBuilder bare = HouseClaims.said(Claim.builder("tempo-growth"));
        assertRefused("missing", "statedIn: must be stated", bare::build);
        bare.statedIn(SAID);
        assertRefused("missing", "studies: must be stated", bare::build);
        bare.study(study(TRIAL, Stance.LIMITS, Fit.DIRECT));
        assertRefused("missing", "start: must be stated: high or low", bare::build);
        assertThat(bare.startAt(Certainty.LOW)
                        .downgrade(Concern.INDIRECTNESS, "so")
                        .build()
                        .certainty())
                .isEqualTo(Certainty.VERY_LOW);
    }

    @Test
    void a_mechanism_with_a_number_is_refused() {
        for (Words which : List.of(Words.MECHANISM, Words.LESS_SUPPORTED_MECHANISM)) {
            assertRefused(
                    "numeric",
                    "text: must state a mechanism without numbers, given tension rises by 20 %",
                    () -> tempo().say(which, "tension rises by 20 %"));
            assertThat(tempo().say(which, "mTORC1").build().findings()).isNotEmpty();
        }
        assertThat(tempo().say(Words.CONDITION, "20 % slower").build().conditions())
                .containsExactly("20 % slower");
    }

    @Test
    void what_counts_twice_is_refused() {
        assertRefused(
                "duplicate",
                "concern: must be counted once, given imprecision: wide",
                () -> counting(tempo(), Concern.IMPRECISION).toBuilder().downgrade(Concern.IMPRECISION, "wide"));
        assertRefused(
                "duplicate",
                "study: must be new to tempo-growth, given supports: H-2 Source of H-2 (small: as seen in the gym)",
                () -> tempo().study(study(POOLED, Stance.SUPPORTS, Fit.SMALL)));
        assertThat(tempo().study(study(POOLED, Stance.LIMITS, Fit.SMALL))
                        .build()
                        .studies())
                .hasSize(2);
    }

    @Test
    void a_claim_that_is_too_certain_is_refused() {
        assertRefused(
                "too-certain",
                "start: must be low where no meta-analysis supports the claim directly, given high",
                () -> tempoOnTrial().startAt(Certainty.HIGH).build());
        assertRefused(
                "too-certain",
                "start: must be low where no meta-analysis supports the claim directly, given high",
                () -> tempoOnTrial()
                        .study(study(POOLED, Stance.SUPPORTS, Fit.INDIRECT))
                        .startAt(Certainty.HIGH)
                        .build());
        Finding weak = HouseClaims.finding("H-9", SourceKind.META_ANALYSIS, Certainty.LOW);
        ClaimBuilder builder = HouseClaims.said(Claim.builder("x"))
                .statedIn(SAID)
                .study(study(weak, Stance.SUPPORTS, Fit.DIRECT))
                .study(study(POOLED, Stance.LIMITS, Fit.DIRECT))
                .startAt(Certainty.HIGH)
                .downgrade(Concern.INCONSISTENCY, "one against one");
        assertRefused(
                "too-certain", "certainty: must not exceed its surest support, low, given moderate", builder::build);
        assertThat(builder.downgrade(Concern.IMPRECISION, "wide").build().certainty())
                .isEqualTo(Certainty.LOW);
        assertRefused(
                "out-of-range",
                "start: must be high or low, given moderate",
                () -> tempo().startAt(Certainty.MODERATE));
    }

    @Test
    void an_effect_needs_a_study_a_number_and_an_interval_around_it() {
        assertRefused(
                "unlisted",
                "effect: must be of a study of the claim, given SMD 0.2, slow against fast, H-2 Source of H-2",
                () -> tempoOnTrial().effect(effect(0.2, null)).build());
        assertRefused("not-finite", "value: must be finite, given NaN", () -> effect(Double.NaN, null));
        String rule = "interval: must have two ends and hold 0.2, given ";
        assertRefused("out-of-range", rule + "0.3-0.5 SMD", () -> effect(0.2, Figure.of(0.3, 0.5, "SMD")));
        assertRefused("out-of-range", rule + "at least 0.1 SMD", () -> effect(0.2, Figure.atLeast(0.1, "SMD")));
        assertRefused("out-of-range", rule + "at most 0.5 SMD", () -> effect(0.2, Figure.atMost(0.5, "SMD")));
        assertRefused(
                "missing", "findings: must name the statements, given []", () -> new Discrepancy("Odd.", List.of()));
    }

    @Test
    void null_is_refused_by_name() {
        assertNullRefused("id", () -> Claim.builder(null));
        assertNullRefused("study", () -> tempo().study(null));
        assertNullRefused("study", () -> tempo().build().with(null));
        assertNullRefused("finding", () -> tempo().statedIn(SAID, null));
        assertNullRefused("effect", () -> tempo().effect(null));
        assertNullRefused("discrepancy", () -> tempo().discrepancy(null));
        assertNullRefused("which", () -> tempo().say(null, "x"));
        assertNullRefused("concern", () -> tempo().downgrade(null, "x"));
        assertNullRefused(
                "concern", () -> new Question(study(TRIAL, Stance.LIMITS, Fit.DIRECT), Doubt.DISAGREES, null));
    }
}
