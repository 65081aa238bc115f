package dev.prescription.compilation;

import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.message.Counted;
import dev.prescription.split.SplitSession;
import dev.prescription.split.SplitSlot;
import dev.prescription.split.WeeklyVolume;
import dev.prescription.technique.HardSetCount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which ceilings and caps of a guideline a microcycle breaks where a coach wrote it, counted over seven days. */
public final class WrittenCeilings {

    private static final int HUNDREDTHS = 100;
    private static final int WEEK = 7;

    private final WeeklyPrescription weekly;

    /**
     * Judges by a guideline's week.
     *
     * @param weekly the ceilings and caps
     */
    public WrittenCeilings(WeeklyPrescription weekly) {
        this.weekly = weekly;
    }

    /**
     * Returns what a microcycle breaks.
     *
     * @param microcycle the microcycle
     * @return a remark for each ceiling and cap it is above
     */
    public Set<Remark> remarks(MicrocycleLayout microcycle) {
        Set<Remark> remarks = new LinkedHashSet<>();
        List<SplitSession> sessions = new ArrayList<>();
        Set<Exercise> mainLifts = new LinkedHashSet<>();
        for (SessionLayout session : microcycle.sessions()) {
            SplitSession hard = hardSets(session, mainLifts);
            if (hard.sets() > weekly.setsPerSession()) {
                String text = hard.sets() + " hard sets; the guideline caps a session at " + weekly.setsPerSession();
                remarks.add(remark(session.ref().toString(), text));
            }
            sessions.add(hard);
        }
        WeeklyVolume volume = WeeklyVolume.of(sessions);
        for (Muscle muscle : Muscle.values()) {
            remarkOnMuscle(muscle, volume, microcycle, remarks);
        }
        weekly.setsPerMainLift()
                .ifPresent(range -> mainLifts.forEach(lift -> {
                    int sets = volume.directSetsOf(lift.id());
                    if (sets * WEEK > range.max() * microcycle.days()) {
                        remarks.add(remark(
                                lift.id().slug(),
                                Counted.of(sets, "hard set") + " in " + Counted.of(microcycle.days(), "day")
                                        + "; the guideline names " + range + " a week"));
                    }
                }));
        return remarks;
    }

    private void remarkOnMuscle(Muscle muscle, WeeklyVolume volume, MicrocycleLayout microcycle, Set<Remark> remarks) {
        int ceiling = weekly.setsPerMuscle().ceiling();
        int counted = volume.hundredthsOf(muscle);
        if ((long) counted * WEEK > (long) ceiling * HUNDREDTHS * microcycle.days()) {
            remarks.add(remark(
                    muscle.label(),
                    counted / (double) HUNDREDTHS + " sets in " + Counted.of(microcycle.days(), "day")
                            + "; the ceiling is " + ceiling + " a week"));
        }
        int cap = weekly.setsPerMusclePerSession();
        for (int session = 0; session < microcycle.sessions().size(); session++) {
            int inSession = volume.hundredthsOf(muscle, session);
            if (inSession > cap * HUNDREDTHS) {
                remarks.add(remark(
                        muscle.label(),
                        inSession / (double) HUNDREDTHS + " sets in "
                                + microcycle.sessions().get(session).ref() + "; the guideline caps a session at "
                                + cap));
            }
        }
    }

    private static SplitSession hardSets(SessionLayout session, Set<Exercise> mainLifts) {
        List<SplitSlot> slots = new ArrayList<>();
        for (SlotLayout slot : session.slots()) {
            int sets = slot.series().stream()
                    .filter(WrittenCeilings::isHard)
                    .mapToInt(series -> series.sets().sets())
                    .sum();
            if (sets > 0) {
                slots.add(new SplitSlot(slot.exercise(), slot.role(), sets));
            }
            if (slot.role() == ExerciseRole.MAIN_LIFT) {
                mainLifts.add(slot.exercise());
            }
        }
        return new SplitSession(slots);
    }

    /** A hard set by its reserve (C-HARD-01); a set of unknown effort counts, so that no ceiling is missed. */
    private static boolean isHard(SeriesLayout series) {
        return series.kind().isWork()
                && HardSetCount.BY_RESERVE.hundredths(Optional.of(series.sets().target())) > 0;
    }

    private static Remark remark(String subject, String text) {
        return new Remark(Remark.Kind.ABOVE_A_CEILING, subject, text);
    }
}
