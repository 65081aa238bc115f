package dev.prescription.relief;

import dev.prescription.Prescriber;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.Deload;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.Reductions;
import dev.prescription.reduction.WeekKind;
import dev.prescription.reduction.WeekSchedule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The microcycles of a programme by kind, what its deloads do, and what is said of them. */
public final class ReliefSchedule {

    /** A mesocycle of at least this many weeks ends in a deload: relief comes after four weeks at the earliest (L-DEL-01). */
    private static final int SHORTEST_DELOADED = 5;

    /** Beginners may train this long without planned relief; evidence-tables.md 10 calls it optional for them. */
    private static final int LONGEST_BEGINNER_BLOCK = 8;

    private static final int PERCENT = 100;

    private final Prescriber prescriber;
    private final Reductions reductions;
    private final boolean hasLightWeek;
    private final WeekSchedule schedule;
    private final Relief deload;

    /**
     * Lays out the microcycles.
     *
     * @param prescriber whose guideline says what is not stated
     * @param reductions what is stated
     * @param count the microcycles, 1 to 52
     */
    public ReliefSchedule(Prescriber prescriber, Reductions reductions, int count) {
        this.prescriber = prescriber;
        this.reductions = reductions;
        boolean isBeginner = prescriber.level() == TrainingLevel.BEGINNER;
        boolean isStandard =
                reductions.taper().map(taper -> taper.days().isEmpty()).orElse(true);
        List<WeekKind> ending = reductions.ending(isBeginner && isStandard);
        this.hasLightWeek = ending.contains(WeekKind.DELOAD);
        this.schedule = WeekSchedule.of(
                count, reductions.timing().orElseGet(() -> usual(count - ending.size())), SHORTEST_DELOADED, ending);
        this.deload = deload();
    }

    private DeloadTiming usual(int trained) {
        return prescriber.level() == TrainingLevel.BEGINNER && trained <= LONGEST_BEGINNER_BLOCK
                ? DeloadTiming.none()
                : DeloadTiming.backstop((int) interval());
    }

    private double interval() {
        return prescriber.why(Parameter.DELOAD_INTERVAL).value().max().orElseThrow();
    }

    private Relief deload() {
        Reason sets = prescriber.why(Parameter.DELOAD_SETS);
        Reason reps = prescriber.why(Parameter.DELOAD_REPS);
        int kept = (int) Math.round(least(sets) * PERCENT);
        Deload usual = Deload.of(kept, (int) Math.round(-least(reps)));
        Map<Parameter, Reason> usualReasons =
                Map.of(Parameter.SETS, sets, Parameter.REPS, reps, Parameter.EFFORT, reps);
        Deload asked = reductions.deload().orElse(usual);
        if (asked.equals(usual)) {
            return new Relief(usual, usual, usualReasons, usualReasons);
        }
        Map<Parameter, Reason> reasons = new EnumMap<>(Parameter.class);
        reasons.put(Parameter.SETS, sets);
        if (!asked.keepsLoad()) {
            Reason load = prescriber.why(Parameter.DELOAD_LOAD);
            reasons.put(Parameter.INTENSITY, load);
            reasons.put(Parameter.EFFORT, load);
        } else if (asked.repsCut() > 0) {
            reasons.put(Parameter.REPS, reps);
            reasons.put(Parameter.EFFORT, reps);
        }
        return new Relief(asked, usual, Map.copyOf(reasons), usualReasons);
    }

    /**
     * Returns the microcycles.
     *
     * @return one entry for each, in order; not modifiable
     */
    public List<ProgrammeWeek> weeks() {
        return schedule.weeks();
    }

    /**
     * Returns what a microcycle does to its series.
     *
     * @param week the microcycle
     * @return the relief of a deload; empty for any other kind
     */
    public Optional<Relief> relief(ProgrammeWeek week) {
        return week.kind() == WeekKind.DELOAD ? Optional.of(deload) : Optional.empty();
    }

    /**
     * Says whether a microcycle is a beginner's light week before a test.
     *
     * @param week the microcycle
     * @return whether it stands in for a taper
     */
    public boolean isLightWeek(ProgrammeWeek week) {
        return hasLightWeek && week.kind() == WeekKind.DELOAD && week.mesocycle() == lastMesocycle();
    }

    private int lastMesocycle() {
        return weeks().get(weeks().size() - 1).mesocycle();
    }

    /** The number a reason hands out, at its lower end. */
    static double least(Reason reason) {
        return reason.value().min().orElseGet(() -> reason.value().max().orElseThrow());
    }

    static double middle(Range range) {
        double least = range.min().orElseGet(() -> range.max().orElseThrow());
        double most = range.max().orElse(least);
        return (least + most) / 2;
    }

    /**
     * Returns what a coach should know of the deloads.
     *
     * @return the remarks
     */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (int number : schedule.dropped()) {
            remarks.add(new Remark(
                    Remark.Kind.DELOAD_DROPPED,
                    "programme",
                    "the deload due in microcycle " + number
                            + " is left out, because it would stand next to other relief: reductions do not stack"));
        }
        if (hasLightWeek) {
            remarks.add(new Remark(
                    Remark.Kind.LIGHT_WEEK,
                    "programme",
                    "a beginner takes one light week before a test and no taper (C-TAPER-01)"));
        }
        int longest = longestStretch();
        boolean isStated = reductions.timing().isPresent();
        if (isStated && prescriber.level() != TrainingLevel.BEGINNER && longest > interval()) {
            remarks.add(new Remark(
                    Remark.Kind.DELOAD_LATE,
                    "programme",
                    longest + " training weeks follow each other; the guideline names at most " + (int) interval()));
        }
        return remarks;
    }

    private int longestStretch() {
        int longest = 0;
        int stretch = 0;
        for (ProgrammeWeek week : weeks()) {
            stretch = week.kind() == WeekKind.TRAINING ? stretch + 1 : 0;
            longest = Math.max(longest, stretch);
        }
        return longest;
    }
}
