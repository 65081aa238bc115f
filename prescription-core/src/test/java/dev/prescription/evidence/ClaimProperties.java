package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.Certainty.Downgrade;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Question;
import dev.prescription.evidence.ClaimPart.Stance;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The library never grades a claim anew by itself, and what it asks is about a reason it could count or drop. */
class ClaimProperties {

    private static final List<Certainty> SCALE =
            List.of(Certainty.HIGH, Certainty.MODERATE, Certainty.LOW, Certainty.VERY_LOW);

    @Property
    void an_addition_keeps_the_certainty_and_asks_at_most_one_answerable_question(
            @ForAll boolean pooled,
            @ForAll Set<Concern> counted,
            @ForAll SourceKind kind,
            @ForAll Certainty certainty,
            @ForAll Stance stance,
            @ForAll Fit fit) {
        Claim claim = HouseClaims.counting(
                pooled ? HouseClaims.tempo() : HouseClaims.tempoOnTrial(), counted.toArray(Concern[]::new));
        boolean convention = kind == SourceKind.LIBRARY_CONVENTION;
        Finding finding = HouseClaims.finding("H-8", kind, convention ? Certainty.VERY_LOW : certainty);

        Claim wider = claim.with(HouseClaims.study(finding, stance, fit));
        List<Question> questions = wider.openQuestions();

        assertThat(wider.certainty())
                .isEqualTo(claim.certainty())
                .isEqualTo(claim.start().lowered(counted.size()));
        assertThat(questions).hasSizeLessThanOrEqualTo(1).allSatisfy(question -> {
            boolean held = claim.downgrades().stream().map(Downgrade::concern).anyMatch(question.concern()::equals);
            if (question.upward()) {
                assertThat(stance).isEqualTo(Stance.SUPPORTS);
                assertThat(held || claim.start() == Certainty.LOW).isTrue();
            } else {
                assertThat(held && question.concern() != Concern.RISK_OF_BIAS).isFalse();
            }
        });
        Statistics.label("question")
                .collect(
                        questions.isEmpty()
                                ? "none"
                                : questions.get(0).upward()
                                        ? "still"
                                        : questions.get(0).concern().name())
                .coverage(coverage -> {
                    coverage.check("none").percentage(p -> p > 5);
                    coverage.check("still").percentage(p -> p > 0.5);
                    coverage.check("RISK_OF_BIAS").percentage(p -> p > 10);
                    coverage.check("INDIRECTNESS").percentage(p -> p > 2);
                    coverage.check("INCONSISTENCY").percentage(p -> p > 2);
                });
    }

    @Property
    void each_reason_lowers_by_one_step_and_never_below_the_last(
            @ForAll Certainty start, @ForAll Set<Concern> counted) {
        int first = SCALE.indexOf(start);
        int last = Math.min(SCALE.size() - 1, first + counted.size());

        assertThat(start.lowered(counted.size())).isEqualTo(SCALE.get(last));
        Statistics.label("floor")
                .collect(first + counted.size() > last)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    }
}
