package dev.prescription.jackson;

import dev.prescription.athlete.Athlete;
import dev.prescription.decision.Decision;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.jackson.document.PlanBatch;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import dev.prescription.progress.Progress;

/** What a reader sees of a document: the numbers, in words that no later release words otherwise. */
final class Shown {

    private Shown() {}

    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        if (value instanceof Athlete athlete) {
            add(athlete, text);
        } else if (value instanceof Programme programme) {
            add(programme, text);
        } else if (value instanceof Plan plan) {
            add(plan, text);
        } else if (value instanceof PlanBatch batch) {
            batch.plans().forEach(plan -> add(plan, text));
        } else if (value instanceof LogDocument log) {
            log.entries().forEach(entry -> add(entry, text));
        } else if (value instanceof Progress progress) {
            progress.log().forEach(entry -> add(entry, text));
            progress.remaining().forEach(session -> text.append(session).append('\n'));
            progress.nextSession()
                    .ifPresent(next -> next.exercises()
                            .forEach(exercise -> exercise.sets()
                                    .forEach(set ->
                                            text.append(exercise.slot() + " " + set + " " + set.load() + "\n"))));
        }
        return text.toString();
    }

    private static void add(Athlete athlete, StringBuilder text) {
        text.append(athlete.id() + " " + athlete.unit() + " " + athlete.bodyMass() + " " + athlete.asOf() + "\n");
        athlete.maxes()
                .forEach((lift, max) ->
                        text.append(lift + " " + max.load() + " " + max.gear() + " " + max.date() + "\n"));
        athlete.ownImplements().forEach((equipment, rounding) -> text.append(equipment + " " + rounding + "\n"));
        athlete.restrictions().asList().forEach(one -> text.append(one).append('\n'));
    }

    private static void add(Programme programme, StringBuilder text) {
        text.append(programme.goal() + " " + programme.prescriber().level() + " " + programme.terms() + "\n");
        programme
                .microcycles()
                .forEach(microcycle -> microcycle
                        .sessions()
                        .forEach(session -> session.slots()
                                .forEach(slot ->
                                        text.append(session.ref() + " " + microcycle.kind() + " " + slot.ref() + " "
                                                + slot.exercise().id() + " " + slot.role() + " " + slot.series() + " "
                                                + slot.rest()
                                                + "\n"))));
        programme.shortfalls().forEach(one -> text.append(one.kind() + " " + one.wanted() + " " + one.given() + "\n"));
        programme.remarks().forEach(one -> text.append(one.kind() + " " + one.subject() + "\n"));
    }

    private static void add(Plan plan, StringBuilder text) {
        add(plan.athlete(), text);
        for (Session session : plan.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                exercise.sets()
                        .forEach(set -> text.append(session.ref() + " " + exercise.ref() + " "
                                + exercise.exercise().id() + " " + set.reps() + " " + set.load() + " " + set.rir()
                                + "\n"));
            }
        }
    }

    private static void add(LogEntry entry, StringBuilder text) {
        text.append(entry.sequence() + " " + entry.date() + " " + entry.id() + "\n");
        if (entry instanceof SessionLog log) {
            log.exercises()
                    .forEach(exercise -> exercise.sets()
                            .forEach(set -> text.append("  " + exercise.exercise()
                                    + " " + set.reps() + " " + set.load() + " " + set.rir() + " " + set.isFailed() + " "
                                    + set.isPainful()
                                    + " " + set.velocity() + "\n")));
        } else if (entry instanceof DecisionTaken taken) {
            Decision decision = taken.decision();
            text.append("  " + decision.kind() + " " + decision.from().basis() + " "
                    + decision.to().basis() + " " + decision.reason() + "\n");
        } else {
            text.append("  " + entry.getClass().getSimpleName() + "\n");
        }
    }
}
