package dev.prescription.coaching;

import dev.prescription.Prescription;
import dev.prescription.WeeklyPrescription;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Muscle;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.reason.Reason;
import dev.prescription.split.SplitSession;
import dev.prescription.split.SplitSlot;
import dev.prescription.split.WeeklyVolume;
import dev.prescription.technique.HardSetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rules of the guideline sessions go beyond: sets of a slot, intensity of its sets, sets of a session and a muscle. */
final class Overrules {

    private static final double HUNDREDTHS = 100;

    private final List<Overrule> found = new ArrayList<>();

    private Overrules() {}

    /** What sessions go beyond, each place and rule once. */
    static List<Overrule> of(List<AskedSession> sessions) {
        Overrules overrules = new Overrules();
        sessions.forEach(overrules::judge);
        return overrules.found;
    }

    /** What sessions go beyond and did not before. */
    static List<Overrule> added(List<AskedSession> before, List<AskedSession> after) {
        List<Overrule> known = of(before);
        return of(after).stream()
                .filter(one -> known.stream().noneMatch(one::isOf))
                .toList();
    }

    private void judge(AskedSession session) {
        List<SplitSlot> hard = new ArrayList<>();
        for (int number = 0; number < session.exercises().size(); number++) {
            PlannedExercise exercise = session.exercises().get(number);
            List<SetTarget> sets = session.sets().get(number);
            if (!sets.isEmpty()) {
                judge(session, exercise, sets);
                int count = hardSets(exercise, sets);
                if (count > 0) {
                    hard.add(new SplitSlot(exercise.exercise(), exercise.role(), count));
                }
            }
        }
        judge(session, new SplitSession(hard));
    }

    private void judge(AskedSession session, PlannedExercise exercise, List<SetTarget> sets) {
        Prescription usual = exercise.slot().prescription();
        add(session, exercise.ref().toString(), sets.size(), usual.why(Parameter.SETS));
        if (usual.intensity().isPresent()) {
            Reason reason = usual.why(Parameter.INTENSITY);
            for (SetTarget set : sets) {
                set.load()
                        .flatMap(load -> percent(session.session().plan(), exercise, load))
                        .ifPresent(share -> add(session, exercise.ref().toString(), share, reason));
            }
        }
    }

    /** The share of the maximum that a load is, in percent; empty where no maximum is used. */
    private static Optional<Double> percent(Plan plan, PlannedExercise exercise, Load load) {
        Athlete athlete = plan.athlete();
        Lift lift = Lift.of(athlete, exercise.exercise(), plan.programme().repMaxModel());
        long raw = athlete.rawTenthMicrograms(exercise.exercise().id());
        return raw == 0 || lift.isAssisted()
                ? Optional.empty()
                : Optional.of(Math.round(lift.system(load)
                                * HUNDREDTHS
                                * HUNDREDTHS
                                / lift.system(Load.ofTenthMicrograms(raw, load.unit())))
                        / HUNDREDTHS);
    }

    private void judge(AskedSession session, SplitSession hard) {
        WeeklyPrescription weekly =
                session.session().plan().programme().prescriber().weekly();
        add(session, "session", hard.sets(), weekly.why(Parameter.SETS_PER_SESSION));
        WeeklyVolume volume = WeeklyVolume.of(List.of(hard));
        for (Muscle muscle : Muscle.values()) {
            double sets = volume.hundredthsOf(muscle) / HUNDREDTHS;
            add(session, muscle.label(), sets, weekly.why(Parameter.SETS_PER_MUSCLE_PER_SESSION));
        }
    }

    /** A series counts as hard by its target, which is what its last set leaves (design, law 2): those before it leave the fade more. */
    private static int hardSets(PlannedExercise exercise, List<SetTarget> sets) {
        int hard = 0;
        boolean isHard = false;
        for (int number = sets.size() - 1; number >= 0; number--) {
            boolean isInHardSeries =
                    isHard && isOneSeries(sets.get(number), sets.get(number + 1), fade(exercise, number));
            isHard = isInHardSeries || isHard(sets.get(number));
            hard += isHard ? 1 : 0;
        }
        return hard;
    }

    private static boolean isOneSeries(SetTarget set, SetTarget next, int fade) {
        int faded = set.rir().map(Rir::halves).orElse(0)
                - next.rir().map(Rir::halves).orElse(0);
        return set.reps() == next.reps() && faded >= 0 && faded <= fade;
    }

    /** What a set of the series leaves more than the next, in half repetitions. */
    private static int fade(PlannedExercise exercise, int number) {
        List<PlannedSet> planned = exercise.sets();
        return planned.get(Math.min(number, planned.size() - 1))
                .series()
                .layout()
                .sets()
                .fade()
                .halves();
    }

    /** A hard set by its reserve, or one whose reserve is not known. */
    private static boolean isHard(SetTarget set) {
        return set.rir().map(HardSetCount::isHard).orElse(true);
    }

    private void add(AskedSession session, String subject, double given, Reason reason) {
        boolean isCap = reason.parameter() == Parameter.SETS_PER_SESSION
                || reason.parameter() == Parameter.SETS_PER_MUSCLE_PER_SESSION;
        boolean isWithin = reason.value().contains(given)
                || (isCap
                        && reason.value().max().isPresent()
                        && given <= reason.value().max().getAsDouble());
        if (!isWithin) {
            Overrule overrule = new Overrule(session.ref(), subject, given, reason);
            if (found.stream().noneMatch(overrule::isOf)) {
                found.add(overrule);
            }
        }
    }
}
