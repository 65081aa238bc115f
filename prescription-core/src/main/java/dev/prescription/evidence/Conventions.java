package dev.prescription.evidence;

import java.time.LocalDate;
import java.util.List;

/** The choices no study fixes, each with its rationale: always of very low certainty, always a parameter. */
final class Conventions {

    private static final Source CONVENTIONS = Source.of(
                    "library-conventions",
                    "Prescription conventions",
                    "Conventions without a study",
                    "Prescription library. Conventions without a study, laid down on 2026-11-22.",
                    SourceKind.LIBRARY_CONVENTION)
            .withYear(2026)
            .withDate(LocalDate.of(2026, 11, 22));

    private Conventions() {}

    static List<Finding> findings() {
        return List.of(
                convention(
                        "C-FADE-01",
                        "rep fade",
                        "Over straight sets at equal load about half a repetition is lost per set (0 to 1); the"
                                + " target RIR is that of the last set. A round number, so that fatigue within an"
                                + " exercise is neither ignored nor pretended to be known"),
                convention(
                        "C-SESSION-01",
                        "sets per session",
                        "At most 24 hard sets in one session: what fits into about an hour and a half with the"
                                + " rests prescribed here"),
                convention(
                        "C-DELOAD-01",
                        "deload timing",
                        "A calendar backstop: relief after at most seven training weeks, so that it falls into the"
                                + " four to eight weeks experts and athletes name"),
                convention(
                        "C-DELOAD-02",
                        "deload content",
                        "Sets halved (0.5 to 0.6), load kept and one or two repetitions fewer per set, singles"
                                + " keeping theirs: experts agree on cutting sets, no one has published a percentage"),
                convention(
                        "C-WARM-01",
                        "warm-up ramp",
                        "Warm-up sets rise from 40 to 93 % of the first work load, fewer steps for lighter work"
                                + " (isolation one set at 50 %, size compounds to 75 %, strength to 90 %, a heavy single to"
                                + " 93 %); never counted as work sets. No trial fixes a ramp"),
                convention(
                        "C-LOAD-01",
                        "load",
                        "Load is the share of the one-repetition maximum that one rep-max model gives for"
                                + " repetitions plus RIR; the same model estimates the maximum from a set, so that doing"
                                + " exactly what was prescribed returns the same maximum"));
    }

    private static Finding convention(String id, String topic, String rationale) {
        return Finding.of(id, CONVENTIONS, topic, Certainty.VERY_LOW, Verification.VERIFIED, rationale);
    }
}
