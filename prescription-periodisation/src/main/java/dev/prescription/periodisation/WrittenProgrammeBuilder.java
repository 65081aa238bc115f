package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.compilation.WrittenRequest;
import dev.prescription.exercise.Catalogue;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.parts.ProgrammeParts;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.written.TrainingMax;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenProgramme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a programme as a coach writes it; {@link #build()} compiles it to the same type that a generated one has.
 *
 * <p>For example
 * <pre>{@code
 * Programme programme = Programme.builder()
 *         .name("Press day")
 *         .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
 *         .trainingMax(TrainingMax.ofOneRepMax(Intensity.ofPercent(90)))
 *         .microcycle(WrittenMicrocycle.week(WrittenSession.of(
 *                 WrittenSlot.of(ExerciseId.OVERHEAD_PRESS, ExerciseRole.MAIN_LIFT, "2x5 @ 75% TM then 1x5+ @ 85% TM"))))
 *         .build();
 * }</pre>
 *
 * <p>A name, a prescriber and a microcycle must be stated. Nothing written is changed: what breaks a ceiling of the
 * prescriber's guideline, or asks for more than the rep-max model holds, draws a remark. A builder is for one thread; what
 * it builds is for all.
 */
public final class WrittenProgrammeBuilder {

    private final List<WrittenMicrocycle> microcycles = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<TrainingMax> trainingMax = Optional.empty();
    private Optional<Prescriber> prescriber = Optional.empty();
    private RepMaxModel repMaxModel = RepMaxModel.rts();
    private Catalogue catalogue = Catalogue.standard();
    private Restrictions restrictions = Restrictions.none();

    WrittenProgrammeBuilder() {}

    /**
     * States what the programme is called.
     *
     * @param given 1 to 80 characters of one line, without quotation marks
     * @return this builder
     */
    public WrittenProgrammeBuilder name(String given) {
        name = Optional.of(given);
        return this;
    }

    /**
     * States where the programme was published; without it, it is the coach's own.
     *
     * @param citation what a reader finds it by, 1 to 80 characters of one line, without quotation marks
     * @return this builder
     */
    public WrittenProgrammeBuilder source(String citation) {
        source = Optional.of(citation);
        return this;
    }

    /**
     * States what percentages of a training max are taken of.
     *
     * @param max the training max
     * @return this builder
     */
    public WrittenProgrammeBuilder trainingMax(TrainingMax max) {
        trainingMax = Optional.of(max);
        return this;
    }

    /**
     * Adds a microcycle after those added before.
     *
     * @param next the microcycle
     * @return this builder
     */
    public WrittenProgrammeBuilder microcycle(WrittenMicrocycle next) {
        microcycles.add(Objects.requireNonNull(next, "next"));
        return this;
    }

    /**
     * Takes name, source, training max and microcycles of a whole programme, in place of those stated before.
     *
     * @param written the programme, such as {@code WrittenProgramme.parse(text)}
     * @return this builder
     */
    public WrittenProgrammeBuilder programme(WrittenProgramme written) {
        Objects.requireNonNull(written, "written");
        name = Optional.of(written.name());
        source = written.source();
        trainingMax = written.trainingMax();
        microcycles.clear();
        microcycles.addAll(written.microcycles());
        return this;
    }

    /**
     * States who trains for what, and by whose guideline the programme is judged: its ceilings, its rests where none is
     * written, and the disagreement its reasons show.
     *
     * @param judge the prescriber; its level must have been stated
     * @return this builder
     */
    public WrittenProgrammeBuilder judgedBy(Prescriber judge) {
        prescriber = Optional.of(judge);
        return this;
    }

    /**
     * States how repetitions, reserve and intensity hang together; without it, the RTS chart.
     *
     * @param chosen the rep-max model
     * @return this builder
     */
    public WrittenProgrammeBuilder repMaxModel(RepMaxModel chosen) {
        repMaxModel = Objects.requireNonNull(chosen, "repMaxModel");
        return this;
    }

    /**
     * States the exercises that are known; without it, the standard catalogue.
     *
     * @param chosen the catalogue
     * @return this builder
     */
    public WrittenProgrammeBuilder catalogue(Catalogue chosen) {
        catalogue = Objects.requireNonNull(chosen, "catalogue");
        return this;
    }

    /**
     * States what nobody who follows the programme may do; without it, nothing is restricted.
     *
     * @param chosen the restrictions, in place of those stated before
     * @return this builder
     */
    public WrittenProgrammeBuilder restrictions(Restriction... chosen) {
        restrictions = Restrictions.of(List.of(chosen));
        return this;
    }

    /**
     * Compiles the programme.
     *
     * @return the programme, to be kept and shared
     * @throws InvalidValueException if the name, the prescriber, its level, every microcycle or a used training max is
     *     missing (code {@code "missing"}), or an exercise is not in the catalogue (code {@code "unknown"})
     */
    public Programme build() {
        WrittenProgramme written = new WrittenProgramme(stated("name", name), source, trainingMax, microcycles);
        Prescriber judge = stated("prescriber", prescriber);
        ProgrammeLayout layout = new WrittenRequest(written, judge, repMaxModel, catalogue, restrictions).compile();
        return Programme.of(new ProgrammeParts(
                judge,
                layout,
                repMaxModel,
                "written: " + written.name(),
                catalogue,
                restrictions,
                Optional.empty(),
                Optional.empty()));
    }

    private static <T> T stated(String parameter, Optional<T> value) {
        return value.orElseThrow(
                () -> InvalidValueException.of(parameter, "must be stated before build()", null, "missing"));
    }
}
