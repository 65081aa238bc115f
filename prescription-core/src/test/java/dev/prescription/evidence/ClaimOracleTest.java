package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.ClaimBuilder.Words;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the shipped claims against the copies of the evidence files and the tables of the claim model. */
class ClaimOracleTest {

    private static final EvidenceBase BASE = EvidenceBase.standard();
    private static final Map<String, Map<String, String>> ROWS = rows();
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9.])-?[0-9]+(?:\\.[0-9]+)?(?![A-Za-z0-9])");

    /** What {@code seed-4-claim-model.md} says of claims A to D, and tables A and B of the conflicts file of others. */
    private static final Map<String, String> CERTAINTY = Map.ofEntries(
            Map.entry("load-equivalence-growth", "moderate"),
            Map.entry("low-volume-growth", "moderate"),
            Map.entry("heavy-load-strength", "high"),
            Map.entry("advanced-techniques-growth", "moderate"),
            Map.entry("eccentric-overload-growth", "low"),
            Map.entry("metabolic-stress-growth", "very low"),
            Map.entry("strength-size-neural", "very low"),
            Map.entry("proximity-to-failure", "low"),
            Map.entry("weekly-volume-thresholds", "low"),
            Map.entry("frequency-equal-volume", "moderate"),
            Map.entry("rest-strength", "low"),
            Map.entry("rest-growth", "low"),
            Map.entry("exercise-order-strength", "high"),
            Map.entry("range-of-motion", "low"),
            Map.entry("periodised-strength", "low"),
            Map.entry("undulating-strength", "low"),
            Map.entry("phase-order", "very low"),
            Map.entry("time-to-growth", "very low"),
            Map.entry("load-or-repetition-progression", "low"),
            Map.entry("autoregulated-load-strength", "low"),
            Map.entry("reps-at-percent", "low"));

    private static Map<String, Map<String, String>> rows() {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        EvidenceFiles.read("evidence-seeds.csv").forEach(row -> rows.put(row.get("id"), row));
        EvidenceFiles.read("evidence-literature.csv").forEach(row -> rows.put(row.get("id"), row));
        return rows;
    }

    private static Stream<Claim> claims() {
        return BASE.claims().stream();
    }

    @Test
    void the_claims_are_these_and_this_certain() {
        Map<String, String> shipped = new LinkedHashMap<>();
        claims().forEach(claim -> shipped.put(claim.id(), claim.certainty().label()));

        assertThat(shipped).containsExactlyInAnyOrderEntriesOf(CERTAINTY);
        assertThat(shipped.keySet())
                .startsWith(
                        "load-equivalence-growth",
                        "low-volume-growth",
                        "heavy-load-strength",
                        "advanced-techniques-growth");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void every_finding_named_is_a_row_of_the_evidence_and_a_finding_of_the_base(Claim claim) {
        assertThat(claim.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(ROWS).containsKey(finding.id());
            assertThat(BASE.find(finding.id())).containsSame(finding);
        });
        assertThat(claim.additions()).isEmpty();
        assertThat(claim.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void every_effect_is_the_figure_of_its_row(Claim claim) {
        for (Effect effect : claim.effects()) {
            Map<String, String> row = ROWS.get(effect.finding().id());
            Set<Double> stated = numbers(row.get("statement") + " " + row.get("min"));
            assertThat(stated).as("%s in %s", effect, row).contains(effect.value());
            effect.interval().ifPresent(interval -> {
                List<Double> ends =
                        List.of(interval.min().orElseThrow(), interval.max().orElseThrow());
                if (interval.unit().equals(effect.metric() + " interval")) {
                    assertThat(stated).as("%s in %s", effect, row).containsAll(ends);
                } else if (interval.unit().equals("kg 90% CI")) {
                    assertThat(row.get("statement")).contains("90 % CI -2.4 to 7.8");
                    assertThat(ends).containsExactly(-2.4, 7.8);
                } else {
                    assertThat(interval.unit()).isEqualTo(row.get("unit")).startsWith(effect.metric() + " ");
                    assertThat(ends).containsExactly(Double.valueOf(row.get("min")), Double.valueOf(row.get("max")));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void certainty_is_the_start_less_one_step_for_each_reason_and_the_start_is_by_rule(Claim claim) {
        boolean pooledTrials = claim.studies().stream()
                .filter(study -> study.stance() == Stance.SUPPORTS && study.fit() == Fit.DIRECT)
                .map(study -> ROWS.get(study.finding().id()).get("study_type"))
                .anyMatch(type -> type.contains("meta-") && !type.contains("952 tests"));
        int start = pooledTrials ? 0 : 2;
        List<String> scale = List.of("high", "moderate", "low", "very low");

        assertThat(claim.start().label()).isEqualTo(scale.get(start));
        assertThat(claim.certainty().label())
                .isEqualTo(scale.get(Math.min(3, start + claim.downgrades().size())));
        assertThat(claim.supporting())
                .filteredOn(
                        study -> scale.indexOf(ROWS.get(study.finding().id()).get("certainty"))
                                <= scale.indexOf(claim.certainty().label()))
                .hasSizeGreaterThanOrEqualTo(claim.supporting().isEmpty() ? 0 : 1);
    }

    @Test
    void every_row_of_the_fourth_founding_source_is_used_and_its_scores_only_as_a_discrepancy() {
        Set<String> stated = new LinkedHashSet<>();
        Set<String> odd = new LinkedHashSet<>();
        Set<String> studied = new HashSet<>();
        claims().forEach(claim -> {
            claim.statedIn().forEach(finding -> stated.add(finding.id()));
            claim.studies().forEach(study -> studied.add(study.finding().id()));
            claim.discrepancies()
                    .forEach(discrepancy -> discrepancy.findings().forEach(finding -> odd.add(finding.id())));
        });
        Set<String> all = new HashSet<>(stated);
        all.addAll(odd);

        assertThat(all)
                .containsAll(ROWS.keySet().stream()
                        .filter(id -> id.startsWith("S3-"))
                        .toList());
        assertThat(odd).containsExactlyInAnyOrder("S3-09", "S3-10", "S3-11", "S3-12");
        assertThat(stated).doesNotContainAnyElementsOf(odd);
        assertThat(studied).noneMatch(id -> id.startsWith("S"));
    }

    @Test
    void the_two_studies_that_the_source_does_not_print_stay_unknown() {
        Claim load = BASE.findClaim("load-equivalence-growth").orElseThrow();
        Claim dose = BASE.findClaim("low-volume-growth").orElseThrow();
        Finding guess = BASE.get("L-HIT-01");

        assertThat(load.discrepancies().stream().map(Discrepancy::text))
                .anySatisfy(text -> assertThat(text).contains("60", "56", "opaque"))
                .anySatisfy(text -> assertThat(text).contains("7 studies", "3 + 2 titles", "stay unknown"));
        assertThat(load.findings()).doesNotContain(guess);
        assertThat(dose.limiting()).singleElement().satisfies(study -> {
            assertThat(study.finding()).isEqualTo(guess);
            assertThat(study.note()).contains("not known to be the trial the source means");
        });
    }

    @Test
    void one_trial_may_support_a_claim_and_say_where_it_ends() {
        Claim load = BASE.findClaim("load-equivalence-growth").orElseThrow();
        List<Study> trial = load.studies().stream()
                .filter(study -> study.finding().id().equals("L-LOAD-09"))
                .toList();

        assertThat(trial).extracting(Study::stance).containsExactly(Stance.SUPPORTS, Stance.LIMITS);
        assertThat(trial).extracting(Study::fit).containsExactly(Fit.SMALL, Fit.OUTSIDE_SCOPE);
    }

    @Test
    void metabolic_stress_is_a_note_without_support_or_number() {
        Claim claim = BASE.findClaim("metabolic-stress-growth").orElseThrow();

        assertThat(claim.certainty()).isEqualTo(Certainty.VERY_LOW);
        assertThat(claim.supporting()).isEmpty();
        assertThat(claim.effects()).isEmpty();
        assertThat(claim.refined()).doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void every_number_in_a_claim_is_a_number_of_its_rows(Claim claim) {
        Set<Double> known = new HashSet<>();
        for (Finding finding : claim.findings()) {
            Map<String, String> row = ROWS.get(finding.id());
            Stream.of("statement", "min", "max", "population", "study_type")
                    .forEach(column -> known.addAll(numbers(row.getOrDefault(column, ""))));
        }
        List<String> said = new ArrayList<>();
        claim.words().values().forEach(said::addAll);
        claim.studies().forEach(study -> said.add(study.note()));
        claim.downgrades().forEach(reason -> said.add(reason.because()));
        claim.discrepancies().forEach(discrepancy -> said.add(discrepancy.text()));

        for (String text : said) {
            assertThat(known).as(text).containsAll(numbers(text));
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void mechanisms_are_words(Claim claim) {
        assertThat(String.join(" ", claim.mechanisms()) + String.join(" ", claim.lessSupportedMechanisms()))
                .doesNotContainPattern(NUMBER);
        assertThat(claim.words()).containsKeys(Words.ORIGINAL, Words.REFINED, Words.OUR_VERDICT);
    }

    @Test
    void claims_and_findings_cite_each_other() {
        assertThat(BASE.findings())
                .allSatisfy(finding -> assertThat(BASE.claimsCiting(finding))
                        .containsExactlyElementsOf(
                                claims().filter(claim -> claim.findings().contains(finding))
                                        .toList()));
        assertThat(BASE.claimsCiting(BASE.get("L-REST-03")))
                .extracting(Claim::id)
                .containsExactly("metabolic-stress-growth", "rest-strength", "rest-growth");
        assertThat(BASE.claimsCiting(BASE.get("L-RM1-01"))).isEmpty();
    }

    private static Set<Double> numbers(String text) {
        Set<Double> numbers = new HashSet<>();
        Matcher found =
                NUMBER.matcher(text.replaceAll("(?<=[0-9])[-/](?=[0-9])", " ").replace("+", " "));
        while (found.find()) {
            double number = Double.parseDouble(found.group());
            numbers.add(number);
            numbers.add(Math.abs(number));
        }
        return numbers;
    }
}
