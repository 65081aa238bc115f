package dev.prescription.evidence;

import static dev.prescription.evidence.HouseClaims.POOLED;
import static dev.prescription.evidence.HouseClaims.TRIAL;
import static dev.prescription.evidence.HouseClaims.counting;
import static dev.prescription.evidence.HouseClaims.finding;
import static dev.prescription.evidence.HouseClaims.study;
import static dev.prescription.evidence.HouseClaims.tempo;
import static dev.prescription.evidence.HouseClaims.tempoOnTrial;
import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.ClaimPart.Doubt;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Question;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller's study or claim asks, and that nothing is graded anew by itself. */
class ClaimAdditionTest {

    private static final EvidenceBase BASE = EvidenceBase.standard();

    private static List<Question> asked(Claim claim, Study addition) {
        Claim wider = claim.with(addition);
        assertThat(wider.certainty()).isEqualTo(claim.certainty());
        assertThat(wider.studies()).isEqualTo(claim.studies());
        assertThat(wider.additions()).containsExactly(addition);
        return wider.openQuestions();
    }

    @Test
    void a_trial_against_a_shipped_claim_asks_and_changes_nothing() {
        Claim load = BASE.findClaim("load-equivalence-growth").orElseThrow();
        Study against = study(TRIAL, Stance.LIMITS, Fit.DIRECT);

        Claim wider = load.with(against);

        assertThat(wider).hasToString("load-equivalence-growth (moderate)");
        assertThat(wider.limiting()).contains(against);
        assertThat(wider.openQuestions())
                .containsExactly(new Question(against, Doubt.DISAGREES, Concern.INCONSISTENCY));
        assertThat(wider.openQuestions().get(0)).hasToString("H-3 Source of H-3: inconsistency?");
        assertThat(load.additions()).isEmpty();
    }

    @Test
    void a_caller_answers_by_grading_anew() {
        Claim load = BASE.findClaim("load-equivalence-growth").orElseThrow();
        Claim wider = load.with(study(TRIAL, Stance.LIMITS, Fit.DIRECT));

        Claim answered = wider.toBuilder()
                .downgrade(Concern.INCONSISTENCY, "Our trial disagrees.")
                .build();

        assertThat(answered.certainty()).isEqualTo(Certainty.LOW);
        assertThat(answered.additions()).isEmpty();
        assertThat(answered.openQuestions()).isEmpty();
        assertThat(answered.limiting()).isEqualTo(wider.limiting());
        assertThat(counting(tempo(), Concern.IMPRECISION).toBuilder()
                        .withoutDowngrades()
                        .build())
                .isEqualTo(tempo().build());
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void what_is_no_research_asks_for_bias_whatever_else_holds(SourceKind kind) {
        Study house = study(finding("H-4", kind, Certainty.VERY_LOW), Stance.LIMITS, Fit.DIRECT);
        boolean research = List.of(
                        "META_ANALYSIS",
                        "SYSTEMATIC_REVIEW",
                        "TRIAL",
                        "OBSERVATIONAL",
                        "MEASUREMENT",
                        "MIXED_METHODS",
                        "POSITION_STAND")
                .contains(kind.name());

        assertThat(asked(tempo().build(), house))
                .containsExactly(new Question(
                        house,
                        research ? Doubt.DISAGREES : Doubt.UNTESTED,
                        research ? Concern.INCONSISTENCY : Concern.RISK_OF_BIAS));
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void what_reaches_beyond_the_scope_asks_for_indirectness_unless_it_was_counted(Stance stance) {
        Study beyond = study(TRIAL, stance, Fit.OUTSIDE_SCOPE);

        assertThat(asked(tempo().build(), beyond))
                .containsExactly(new Question(beyond, Doubt.BEYOND_SCOPE, Concern.INDIRECTNESS));
        assertThat(asked(counting(tempo(), Concern.INDIRECTNESS), beyond)).isEmpty();
    }

    @Test
    void what_disagrees_asks_for_inconsistency_unless_it_was_counted_or_only_bears_on_the_claim() {
        for (Fit fit : List.of(Fit.DIRECT, Fit.SMALL)) {
            Study against = study(TRIAL, Stance.LIMITS, fit);
            assertThat(asked(tempo().build(), against))
                    .containsExactly(new Question(against, Doubt.DISAGREES, Concern.INCONSISTENCY));
            assertThat(asked(counting(tempo(), Concern.INCONSISTENCY), against)).isEmpty();
        }
        assertThat(asked(tempo().build(), study(TRIAL, Stance.LIMITS, Fit.INDIRECT)))
                .isEmpty();
    }

    @Test
    void what_supports_and_is_surer_asks_whether_a_reason_still_holds() {
        Finding surer = finding("H-5", SourceKind.TRIAL, Certainty.MODERATE);
        Finding asSure = finding("H-6", SourceKind.TRIAL, Certainty.LOW);
        Claim claim = counting(tempo(), Concern.INDIRECTNESS, Concern.IMPRECISION);
        Study support = study(surer, Stance.SUPPORTS, Fit.DIRECT);

        assertThat(asked(claim, support)).containsExactly(new Question(support, Doubt.SURER, Concern.IMPRECISION));
        assertThat(asked(claim, support).get(0)).hasToString("H-5 Source of H-5: still imprecision?");
        assertThat(asked(counting(tempo(), Concern.INDIRECTNESS, Concern.RISK_OF_BIAS), support))
                .containsExactly(new Question(support, Doubt.SURER, Concern.INDIRECTNESS));
        assertThat(asked(claim, study(asSure, Stance.SUPPORTS, Fit.DIRECT))).isEmpty();
        assertThat(asked(claim, study(surer, Stance.SUPPORTS, Fit.SMALL))).isEmpty();
        assertThat(asked(claim, study(surer, Stance.SUPPORTS, Fit.INDIRECT))).isEmpty();
        assertThat(asked(tempo().build(), support)).isEmpty();
    }

    @Test
    void a_pooled_support_asks_whether_few_studies_still_count_where_the_claim_started_at_low() {
        Finding pooled = finding("H-7", SourceKind.META_ANALYSIS, Certainty.LOW);
        Study support = study(pooled, Stance.SUPPORTS, Fit.DIRECT);

        assertThat(asked(tempoOnTrial().build(), support))
                .containsExactly(new Question(support, Doubt.POOLS, Concern.IMPRECISION));
        assertThat(asked(counting(tempo(), Concern.INDIRECTNESS, Concern.RISK_OF_BIAS), support))
                .isEmpty();
    }

    @Test
    void additions_keep_their_order_and_come_once() {
        Study first = study(TRIAL, Stance.LIMITS, Fit.DIRECT);
        Study second = study(TRIAL, Stance.SUPPORTS, Fit.OUTSIDE_SCOPE);
        Claim wider = tempo().build().with(first).with(second);

        assertThat(wider.additions()).containsExactly(first, second);
        assertThat(wider.openQuestions()).extracting(Question::study).containsExactly(first, second);
        assertThat(wider.findings()).contains(TRIAL);
        assertThat(wider.openQuestions().get(0).findings()).containsExactly(TRIAL);
        assertRefused(
                "duplicate",
                "study: must be new to tempo-growth, given limits: H-3 Source of H-3 (small: as seen in the gym)",
                () -> wider.with(study(TRIAL, Stance.LIMITS, Fit.SMALL)));
        assertRefused(
                "duplicate",
                "study: must be new to tempo-growth, given supports: H-2 Source of H-2 (direct: as seen in the gym)",
                () -> wider.with(study(POOLED, Stance.SUPPORTS, Fit.DIRECT)));
    }

    @Test
    void a_base_is_widened_by_a_copy() {
        Claim load = BASE.findClaim("load-equivalence-growth").orElseThrow();
        Claim wider = load.with(study(TRIAL, Stance.LIMITS, Fit.DIRECT));
        Claim house = tempo().build();

        EvidenceBase mine = BASE.with(wider, house);

        assertThat(mine.findClaim("load-equivalence-growth")).contains(wider);
        assertThat(mine.claims())
                .hasSize(BASE.claims().size() + 1)
                .startsWith(wider)
                .endsWith(house);
        assertThat(mine.claimsCiting(TRIAL)).containsExactly(wider);
        assertThat(mine.get("H-2")).isEqualTo(POOLED);
        assertThat(mine.sources()).contains(POOLED.source());
        assertThat(BASE.findClaim("load-equivalence-growth")).contains(load);
        assertThat(BASE.find("H-2")).isEmpty();
        assertThat(BASE.claimsCiting(TRIAL)).isEmpty();
    }

    @Test
    void a_base_takes_findings_and_refuses_two_of_one_id() {
        Finding other = finding("H-2", SourceKind.TRIAL, Certainty.LOW);
        EvidenceBase mine = BASE.with(POOLED, TRIAL);

        assertThat(mine.findings()).hasSize(BASE.findings().size() + 2).endsWith(POOLED, TRIAL);
        assertThat(mine.with(POOLED).findings()).isEqualTo(mine.findings());
        assertThat(mine.claims()).isEqualTo(BASE.claims());
        assertRefused("duplicate", "id: must be of one finding only, given H-2", () -> mine.with(other));
        assertRefused(
                "duplicate",
                "id: must be of one finding only, given H-2",
                () -> BASE.with(other).with(tempo().build()));
        assertNullRefused("finding", () -> BASE.with((Finding) null));
        assertNullRefused("claim", () -> BASE.with((Claim) null));
        assertNullRefused("finding", () -> BASE.claimsCiting(null));
        assertNullRefused("id", () -> BASE.findClaim(null));
    }
}
