package dev.prescription.layout;

import dev.prescription.Prescriber;
import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleBuilder;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.SetRange;
import dev.prescription.reason.Reason;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.written.WrittenProgramme;
import dev.prescription.written.WrittenSlot;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a written slot comes from: the programme, its line, and the prescriber whose guideline it is judged by.
 *
 * @param programme the programme as the coach wrote it
 * @param slot its line, with the superset it belongs to and the progression it declares
 * @param prescriber by whose guideline it is judged
 */
public record WrittenOrigin(WrittenProgramme programme, WrittenSlot slot, Prescriber prescriber) {

    private static final String EDITION = "1";

    /**
     * Checks that nothing is missing.
     *
     * @param programme the programme as the coach wrote it
     * @param slot its line
     * @param prescriber by whose guideline it is judged
     */
    public WrittenOrigin {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(prescriber, "prescriber");
    }

    /**
     * Returns why a number is what it is: because it is written so, as a rule over the guideline, whose disagreement shows.
     *
     * @param parameter repetitions, sets, intensity, effort or rest
     * @param series the slot's series
     * @return the reason; empty where the programme leaves the number to the guideline
     */
    Optional<Reason> why(Parameter parameter, List<SeriesLayout> series) {
        return rule(parameter, series).map(written -> {
            Rule rule = written.id("written." + parameter.name().toLowerCase(Locale.ROOT))
                    .scope(Scope.any())
                    .from(finding(parameter))
                    .build();
            Guideline own = Guideline.of("written", EDITION, programme.name(), List.of(rule))
                    .over(prescriber.guideline());
            return prescriber.withGuideline(own).prescribe(slot.role()).why(parameter);
        });
    }

    private Finding finding(Parameter parameter) {
        String where = programme.source().orElse("written by the coach");
        Source source = Source.of("written-programme", programme.name(), programme.name(), where, SourceKind.HOUSE);
        return Finding.of(
                "W-01",
                source,
                parameter.topics().get(0),
                Certainty.VERY_LOW,
                Verification.VERIFIED,
                "Written: " + slot.scheme());
    }

    private Optional<RuleBuilder> rule(Parameter parameter, List<SeriesLayout> series) {
        return switch (parameter) {
            case REPS ->
                Optional.of(Rule.reps(RepRange.of(
                        series.stream().mapToInt(one -> one.sets().reps()).min().orElseThrow(),
                        series.stream().mapToInt(one -> one.sets().reps()).max().orElseThrow())));
            case SETS ->
                Optional.of(Rule.sets(SetRange.exactly(
                        series.stream().mapToInt(one -> one.sets().sets()).sum())));
            case INTENSITY -> intensity(series).map(Rule::intensity);
            case EFFORT -> effort(series).map(Rule::effort);
            case REST -> slot.rest().map(Rule::rest);
            default -> Optional.empty();
        };
    }

    /** Shares of the maximum itself; those of a training max are not, and have no rule of intensity. */
    private Optional<IntensityBand> intensity(List<SeriesLayout> series) {
        boolean ofTrainingMax =
                slot.scheme().groups().stream().anyMatch(group -> group.load() instanceof LoadTarget.OfTrainingMax);
        boolean isWhole = series.stream().allMatch(one -> one.intensity().isPresent());
        return isWhole && !ofTrainingMax
                ? Optional.of(IntensityBand.of(
                        shares(series).min(Intensity::compareTo).orElseThrow(),
                        shares(series).max(Intensity::compareTo).orElseThrow()))
                : Optional.empty();
    }

    private static Stream<Intensity> shares(List<SeriesLayout> series) {
        return series.stream().flatMap(one -> one.intensity().stream());
    }

    private static Optional<EffortBand> effort(List<SeriesLayout> series) {
        List<Rir> targets = series.stream()
                .filter(SeriesLayout::isEffortStated)
                .map(one -> one.sets().target())
                .sorted()
                .toList();
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(EffortBand.of(targets.get(0), targets.get(targets.size() - 1)));
    }
}
