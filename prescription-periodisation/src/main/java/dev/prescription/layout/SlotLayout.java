package dev.prescription.layout;

import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Reason;
import dev.prescription.rule.BindingPair;
import dev.prescription.rule.Zone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One exercise of one session in one week: its series, its zone and the intensity that follows, free of any athlete.
 *
 * <p>For example slot {@code s1.e1} of week one is the back squat, 3 x 6 RIR 3 at 73.9 %1RM. Where no intensity follows
 * (repetitions and reserve lie beyond the rep-max model) the slot is given by effort alone.
 */
public final class SlotLayout {

    private static final int HEAVIEST = -1;

    private final SlotRef ref;
    private final Exercise exercise;
    private final List<SeriesLayout> series;
    private final int sets;
    private final int top;
    private final Zone zone;
    private final Prescription prescription;
    private final RestBand rest;
    private final Map<Parameter, Reason> reliefReasons;
    private final Optional<WrittenOrigin> origin;

    /**
     * Copies the parts of a compiled slot.
     *
     * @param ref the slot's name
     * @param exercise the exercise
     * @param series the series in the order they are done, at least one
     * @param zone the zone the slot is trained under
     * @param prescription the prescription of the slot's role
     * @param reliefReasons the rules of a deload, a taper or a test, by parameter; empty in training
     */
    public SlotLayout(
            SlotRef ref,
            Exercise exercise,
            List<SeriesLayout> series,
            Zone zone,
            Prescription prescription,
            Map<Parameter, Reason> reliefReasons) {
        this(ref, exercise, series, HEAVIEST, zone, prescription, reliefReasons, Optional.empty());
    }

    private SlotLayout(
            SlotRef ref,
            Exercise exercise,
            List<SeriesLayout> series,
            int top,
            Zone zone,
            Prescription prescription,
            Map<Parameter, Reason> reliefReasons,
            Optional<WrittenOrigin> origin) {
        this.ref = ref;
        this.exercise = exercise;
        this.series = List.copyOf(series);
        this.sets = this.series.stream().mapToInt(one -> one.sets().sets()).sum();
        this.top = top < 0 ? SeriesLayout.heaviest(this.series) : top;
        this.zone = zone;
        this.prescription = prescription;
        this.rest = origin.flatMap(from -> from.slot().rest()).orElse(prescription.rest());
        this.origin = origin;
        this.reliefReasons = Map.copyOf(reliefReasons);
    }

    /**
     * Returns a slot as a coach wrote it.
     *
     * @param ref the slot's name
     * @param exercise the exercise
     * @param series the series in the order they are done, at least one
     * @param prescription the prescription of the slot's role, by which it is judged
     * @param origin where it is written
     * @return the slot, in the zone of what is as written
     */
    public static SlotLayout written(
            SlotRef ref,
            Exercise exercise,
            List<SeriesLayout> series,
            Prescription prescription,
            WrittenOrigin origin) {
        return new SlotLayout(
                ref, exercise, series, HEAVIEST, Zone.asWritten(), prescription, Map.of(), Optional.of(origin));
    }

    /**
     * Returns the slot with other series; exercise, zone, prescription and reasons are kept.
     *
     * @param other the series in the order they are done, at least one
     * @param heaviest the place of the heaviest
     * @param line where they are written; empty where the slot is generated
     * @return the slot
     */
    public SlotLayout withSeries(List<SeriesLayout> other, int heaviest, Optional<WrittenOrigin> line) {
        return new SlotLayout(ref, exercise, other, heaviest, zone, prescription, reliefReasons, line);
    }

    /**
     * Returns the slot's name, the same in every week.
     *
     * @return the slot
     */
    public SlotRef ref() {
        return ref;
    }

    /**
     * Returns the exercise, the same through a mesocycle.
     *
     * @return the exercise
     */
    public Exercise exercise() {
        return exercise;
    }

    /**
     * Returns the role the exercise plays here.
     *
     * @return the role
     */
    public ExerciseRole role() {
        return prescription.role();
    }

    /**
     * Returns the series in the order they are done, before any athlete's loads are rounded.
     *
     * @return the series, at least one; not modifiable
     */
    public List<SeriesLayout> series() {
        return series;
    }

    /**
     * Returns the heaviest series, the first of equals: of straight sets the only one, of a top set with back-offs the top
     * set.
     *
     * @return the series by which the slot is spoken of
     */
    public SeriesLayout top() {
        return series.get(top);
    }

    /**
     * Returns where the {@link #top()} series stands.
     *
     * @return its place in {@link #series()}
     */
    public int topPlace() {
        return top;
    }

    /**
     * Returns how many sets the slot has.
     *
     * @return the sets of all series
     */
    public int sets() {
        return sets;
    }

    /**
     * Returns the series that a set belongs to.
     *
     * @param set the number of the set in the slot, 1 to {@link #sets()}
     * @return its series
     * @throws IndexOutOfBoundsException if there is no such set
     */
    public SeriesLayout seriesOf(int set) {
        int before = Objects.checkIndex(set - 1, sets);
        int place = 0;
        while (series.get(place).sets().sets() <= before) {
            before -= series.get(place).sets().sets();
            place++;
        }
        return series.get(place);
    }

    /**
     * Returns the rest between the sets.
     *
     * @return the band in seconds, as the slot's prescription gives it
     */
    public RestBand rest() {
        return rest;
    }

    /**
     * Returns the zone the series was prescribed under.
     *
     * @return the zone: the goal's cell in a training week, a special one in a deload or where it is as written
     */
    public Zone zone() {
        return zone;
    }

    /**
     * Returns the prescription the series was drawn from, with its reasons.
     *
     * @return the prescription of the slot's role
     */
    public Prescription prescription() {
        return prescription;
    }

    /**
     * Returns why a number of this slot is what it is: in a deload, a taper or a test, the rule that makes it so.
     *
     * @param parameter {@link Parameter#REPS}, {@code SETS}, {@code INTENSITY}, {@code EFFORT} or {@code REST}
     * @return the rules and sources; in a deload those of {@link Parameter#DELOAD_REPS} for repetitions and the reserve
     *     that follows from them, and of {@link Parameter#DELOAD_SETS} for sets
     * @throws dev.prescription.quantity.InvalidValueException if the parameter is not prescribed for the role
     */
    public Reason why(Parameter parameter) {
        Reason relief = reliefReasons.get(Objects.requireNonNull(parameter, "parameter"));
        return relief == null
                ? origin.flatMap(from -> from.why(parameter, series)).orElseGet(() -> prescription.why(parameter))
                : relief;
    }

    /**
     * Returns which two of repetitions, reserve and load are prescribed; the third follows. Of a written slot the
     * {@link #top()} series says it.
     *
     * @return the binding pair
     */
    public BindingPair bindingPair() {
        boolean isByLoad = !top().isEffortStated();
        boolean isByEffort = origin.isPresent() && !isByLoad;
        return isByLoad
                ? BindingPair.LOAD_AND_REPS
                : isByEffort ? BindingPair.REPS_AND_RIR : prescription.bindingPair();
    }

    /**
     * Returns where the slot is written, with the superset it belongs to and the progression it declares.
     *
     * @return the origin; empty where the slot was generated
     */
    public Optional<WrittenOrigin> origin() {
        return origin;
    }

    /**
     * Returns the number of a set within its series.
     *
     * @param set the number of the set in the slot, 1 to {@link #sets()}
     * @return its number in the series, from 1
     * @throws IndexOutOfBoundsException if there is no such set
     */
    public int numberInSeries(int set) {
        int before = Objects.checkIndex(set - 1, sets);
        for (SeriesLayout one : series) {
            if (before < one.sets().sets()) {
                break;
            }
            before -= one.sets().sets();
        }
        return before + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotLayout that
                && ref.equals(that.ref)
                && exercise.equals(that.exercise)
                && role() == that.role()
                && series.equals(that.series)
                && zone.equals(that.zone)
                && rest.equals(that.rest)
                && origin.map(WrittenOrigin::slot).equals(that.origin.map(WrittenOrigin::slot));
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, exercise, series);
    }

    /** Returns the slot in one line, such as {@code s1.e1 Back squat 3 x 6 RIR 3 73.9 %1RM}. */
    @Override
    public String toString() {
        return ref + " " + exercise.name() + " "
                + series.stream().map(SeriesLayout::toString).collect(Collectors.joining(", "));
    }
}
