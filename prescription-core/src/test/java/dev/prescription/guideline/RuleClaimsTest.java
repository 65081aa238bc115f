package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.house.House;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules lead to the claims argued about what they rest on, and back. */
class RuleClaimsTest {

    private static final EvidenceBase BASE = EvidenceBase.standard();
    private static final Claim REST = BASE.findClaim("rest-strength").orElseThrow();

    private static Claim widened() {
        return REST.with(new Study(House.WORD, Stance.LIMITS, Fit.INDIRECT, "seen in the gym"));
    }

    private static Guideline house(Finding from) {
        return Guideline.of(
                "our-gym",
                "2026.1",
                "House rules",
                List.of(Rule.rest(RestBand.ofSeconds(180, 240))
                        .id("rest")
                        .scope(Scope.any())
                        .from(from)
                        .build()));
    }

    @Test
    void every_rule_names_the_claims_that_name_one_of_its_findings() {
        for (Guideline guideline : Guideline.shipped()) {
            assertThat(guideline.rules())
                    .allSatisfy(rule -> assertThat(rule.claims())
                            .doesNotHaveDuplicates()
                            .isEqualTo(BASE.claims().stream()
                                    .filter(claim -> rule.findings().stream().anyMatch(claim.findings()::contains))
                                    .sorted((one, other) -> Integer.compare(first(rule, one), first(rule, other)))
                                    .toList()));
        }
        assertThat(Guideline.consensus().rules().stream().flatMap(rule -> rule.claims().stream()))
                .contains(REST);
    }

    /** The place of the first finding of a rule that a claim names. */
    private static int first(Rule rule, Claim claim) {
        List<Finding> named =
                rule.findings().stream().filter(claim.findings()::contains).toList();
        return rule.findings().indexOf(named.get(0));
    }

    @Test
    void the_claims_of_a_profile_are_those_its_source_states() {
        assertThat(Guideline.byId("seed-003").claims())
                .extracting(Claim::id)
                .contains("load-equivalence-growth")
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(Guideline.byId("seed-003").rules()).isEmpty();
        for (Guideline guideline :
                Guideline.shipped().subList(1, Guideline.shipped().size())) {
            assertThat(guideline.claims())
                    .allSatisfy(claim -> assertThat(claim.statedIn().stream()
                                    .map(found -> found.source().title())
                                    .collect(Collectors.toSet()))
                            .contains(guideline.title()));
        }
        assertThat(Guideline.consensus().claims()).isEqualTo(BASE.claims());
    }

    @Test
    void a_reason_gathers_the_claims_of_its_rules() {
        Reason rest = Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.REST);

        assertThat(rest.claims()).isEqualTo(rest.rules().get(0).claims()).contains(REST);
    }

    @Test
    void a_house_claim_takes_the_place_of_the_standard_one_in_the_house_only() {
        Guideline plain = house(BASE.get("L-REST-01"));
        Guideline own = plain.withClaims(List.of(widened()));

        assertThat(plain.claims()).isEmpty();
        assertThat(plain.rules().get(0).claims()).contains(REST);
        assertThat(own.claims()).containsExactly(widened());
        assertThat(own.rules().get(0).claims()).contains(widened()).doesNotContain(REST);
        assertThat(own).isNotEqualTo(plain).isEqualTo(plain.withClaims(List.of(widened())));
        assertThat(own.withAdvice(List.of()).claims()).containsExactly(widened());
        assertThat(house(House.WORD)
                        .withClaims(List.of(widened()))
                        .rules()
                        .get(0)
                        .claims())
                .as("a claim that names the house's own finding")
                .containsExactly(widened());
        assertThat(house(House.WORD).rules().get(0).claims()).isEmpty();
    }

    @Test
    void a_claim_that_means_another_finding_by_a_known_id_is_refused() {
        Finding other = Finding.of(
                "L-REST-01",
                House.WORD.source(),
                "rest",
                Certainty.VERY_LOW,
                Verification.VERIFIED,
                "We rest as we like");
        Claim claim = REST.with(new Study(other, Stance.LIMITS, Fit.INDIRECT, "seen in the gym"));

        assertThatThrownBy(() -> house(House.WORD).withClaims(List.of(claim)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("duplicate"));
        assertThatNullPointerException()
                .isThrownBy(() -> house(House.WORD).withClaims(null))
                .withMessage("argued");
    }
}
