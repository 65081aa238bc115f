package dev.prescription.compilation;

import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.Muscle;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.Rebase;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.reduction.WeekKind;
import dev.prescription.split.Shortfall;
import dev.prescription.split.WeekSplit;
import dev.prescription.technique.HardSetCount;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is said of a programme's weeks: sessions, frequencies, hard days and new maxima. */
final class WeekRemarks {

    private final WeekTerms terms;
    private final WeeklyPrescription weekly;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    WeekRemarks(WeekTerms terms, WeeklyPrescription weekly) {
        this.terms = terms;
        this.weekly = weekly;
    }

    List<Remark> all() {
        return new ArrayList<>(remarks);
    }

    void onNewMaxima(Rebase rebase, int mesocycles) {
        for (int mesocycle = 2; rebase.kind() == Rebase.Kind.MEASURED && mesocycle <= mesocycles; mesocycle++) {
            String text = "a new maximum is due before mesocycle " + mesocycle
                    + "; until then its loads stand on the old one";
            remarks.add(new Remark(Remark.Kind.NEW_MAXIMUM_DUE, "programme", text));
        }
    }

    void onSessions() {
        FrequencyTarget named = weekly.sessionsPerWeek();
        if (!named.contains(terms.sessions())) {
            remarks.add(new Remark(
                    Remark.Kind.SESSIONS_OUTSIDE_LEVEL,
                    "programme",
                    terms.sessions() + " sessions a week; the guideline names " + named + " for this level"));
        }
    }

    void onFrequency(Shortfall shortfall) {
        remarks.add(new Remark(Remark.Kind.FREQUENCY_BELOW_GUIDELINE, shortfall.subject(), shortfall.sentence()));
    }

    /** Names each emphasised muscle that gets less than it is aimed at. */
    void onEmphasis(List<WeekSplit.BelowAim> muscles) {
        muscles.forEach(one -> remarks.add(
                new Remark(Remark.Kind.EMPHASIS_BELOW_AIM, one.muscle().label(), one.text())));
    }

    /** Names each role whose zone, in some training week, asks for more in reserve than a hard set keeps. */
    void onEasySets(List<MicrocycleLayout> microcycles) {
        for (MicrocycleLayout week : microcycles) {
            for (SessionLayout session :
                    week.kind() == WeekKind.TRAINING ? week.sessions() : List.<SessionLayout>of()) {
                for (SlotLayout slot : session.slots()) {
                    if (!HardSetCount.isHard(slot.top().sets().target())) {
                        remarks.add(new Remark(
                                Remark.Kind.EASIER_THAN_HARD,
                                slot.role().toString(),
                                "its zone asks for more than 4 in reserve in some weeks, which no hard set keeps; the"
                                        + " weekly sets count these all the same"));
                    }
                }
            }
        }
    }

    /**
     * Names sessions on consecutive days that are both hard for a muscle, once for all weeks, where they are on the days that
     * the terms state; a calendar judges the dates they get.
     */
    void onHardDays(List<MicrocycleLayout> microcycles) {
        if (terms.days().isEmpty()) {
            return;
        }
        for (Muscle muscle : Muscle.values()) {
            for (int session = 0; session < terms.sessions(); session++) {
                int next = (session + 1) % terms.sessions();
                if (terms.isCloseToNext(session) && areHard(muscle, session, next, microcycles)) {
                    remarks.add(new Remark(
                            Remark.Kind.HARD_DAYS_TOO_CLOSE,
                            muscle.label(),
                            "sessions " + (session + 1) + " and " + (next + 1) + " on "
                                    + terms.days().get(session) + " and "
                                    + terms.days().get(next)
                                    + " are both hard for it and closer than 48 hours (C-SPACING-01)"));
                }
            }
        }
    }

    private boolean areHard(Muscle muscle, int session, int next, List<MicrocycleLayout> microcycles) {
        for (MicrocycleLayout week : microcycles) {
            if (week.kind() == WeekKind.TRAINING
                    && week.sessions().get(session).isHardFor(muscle, weekly.setsPerMusclePerSession())
                    && week.sessions().get(next).isHardFor(muscle, weekly.setsPerMusclePerSession())) {
                return true;
            }
        }
        return false;
    }
}
