package dev.prescription.written;

import dev.prescription.exercise.Catalogue;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.SetGroup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A programme as a coach writes it: a name, where it comes from, the maximum its percentages are taken of, and its
 * microcycles.
 *
 * <p>It is a value: {@link #parse} reads what {@link #toString()} prints. {@code Programme.builder()} compiles it.
 *
 * @param name what it is called
 * @param source where it was published, as a reader finds it; empty where it is the coach's own
 * @param trainingMax what percentages of a training max are taken of; empty where none is used
 * @param microcycles the microcycles in order, 1 to 60; not modifiable
 */
public record WrittenProgramme(
        String name, Optional<String> source, Optional<TrainingMax> trainingMax, List<WrittenMicrocycle> microcycles) {

    /**
     * Copies the microcycles and checks that what is used is stated.
     *
     * @param name 1 to 80 characters of one line, without quotation marks
     * @param source likewise, or empty
     * @param trainingMax what percentages of a training max are taken of
     * @param microcycles the microcycles
     * @throws InvalidValueException if a text is malformed, there is no microcycle or more than sixty, or a set is a share
     *     of a training max and none is stated
     */
    public WrittenProgramme {
        WrittenSession.checkName("name of a programme", Objects.requireNonNull(name, "name"));
        source.ifPresent(given -> WrittenSession.checkName("source of a programme", given));
        Objects.requireNonNull(trainingMax, "trainingMax");
        microcycles = List.copyOf(microcycles);
        Counts.check("microcycles", microcycles.size(), 1, Counts.MOST_MICROCYCLES);
        if (trainingMax.isEmpty()) {
            microcycles.forEach(WrittenProgramme::refuseTrainingMax);
        }
    }

    /**
     * Reads a programme from text: a line for each part, indented or not; {@code #} begins a comment.
     *
     * <p>For example
     * <pre>
     * programme "Two lifts"
     * training max 90 %1RM
     * microcycle 7 days
     *   session "Press day"
     *     overhead-press, main lift: 1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM; rest 180-300 s
     *     dip or push-up, accessory compound: 5x10; superset A
     * </pre>
     *
     * @param text the text
     * @return the programme
     * @throws ProgrammeSyntaxException if the text is no programme; it names line and column
     */
    public static WrittenProgramme parse(String text) {
        return new ProgrammeText(Objects.requireNonNull(text, "text"), any -> true).programme();
    }

    /**
     * Reads a programme from text whose exercises must be known, so that one that is not is refused where it stands.
     *
     * @param text the text, as {@link #parse(String)} reads it
     * @param catalogue the exercises; of a choice it must have one
     * @return the programme
     * @throws ProgrammeSyntaxException if the text is no programme, or the catalogue has none of a slot's exercises (code
     *     {@code "unknown"}); it names line and column
     */
    public static WrittenProgramme parse(String text, Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new ProgrammeText(
                        Objects.requireNonNull(text, "text"),
                        id -> catalogue.find(id).isPresent())
                .programme();
    }

    private static void refuseTrainingMax(WrittenMicrocycle microcycle) {
        for (WrittenSession session : microcycle.sessions()) {
            for (WrittenSlot slot : session.slots()) {
                for (SetGroup group : slot.scheme().groups()) {
                    if (group.load() instanceof LoadTarget.OfTrainingMax) {
                        String rule = "must be stated where a set is a share of it, as in " + group + " of "
                                + slot.choice().get(0);
                        throw InvalidValueException.of("training max", rule, null, "missing");
                    }
                }
            }
        }
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("programme \"").append(name).append("\"\n");
        source.ifPresent(given -> text.append("source \"").append(given).append("\"\n"));
        trainingMax.ifPresent(
                given -> text.append("training max ").append(given).append('\n'));
        microcycles.forEach(microcycle -> text.append(microcycle).append('\n'));
        return text.toString();
    }
}
