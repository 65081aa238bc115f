package dev.prescription.evidence;

import java.util.List;

/** What the three founding articles state, in our words; each is one author's advice, so the certainty is very low. */
final class FoundingSources {

    private static final Source SEED_000 = Source.of(
            "seed-000",
            "Zerxus",
            "Zerxus: strength vs hypertrophy training",
            "Zerxus: strength vs hypertrophy training. Web article without a date; founding source S0 of this library.",
            SourceKind.ARTICLE);
    private static final Source SEED_001 = Source.of(
            "seed-001",
            "Strength vs hypertrophy",
            "Strength vs hypertrophy: what are the differences?",
            "Strength vs hypertrophy: what are the differences?. Web article without a date; founding source S1 of this library.",
            SourceKind.ARTICLE);
    private static final Source SEED_002 = Source.of(
            "seed-002",
            "Strength and size",
            "Strength and size as distinct adaptations",
            "Strength and size as distinct adaptations. Web article without a date; founding source S2 of this library.",
            SourceKind.ARTICLE);

    private FoundingSources() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        "S0-01",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Traditional goal table: sets of 1 to 5 mainly train strength (neural adaptation, heavy loads)"),
                Finding.of(
                        "S0-02",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Traditional goal table: 6 to 12 is named the primary growth zone (tension plus metabolic stress)"),
                Finding.of(
                        "S0-04",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "13 to 20+ can still build muscle, but only when the set ends close to failure"),
                Finding.of(
                        "S0-05",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Modern refinement: growth is possible anywhere from 5 to 30 reps, conditional on sets ending close to failure"),
                Finding.of(
                        "S0-06",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Heavier sets of 5 to 8 tend to raise strength and size together, so they are the efficient default"),
                Finding.of(
                        "S0-08",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Strength programme: 1 to 6 reps"),
                Finding.of(
                        "S0-09",
                        SEED_000,
                        "sets per exercise",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Strength programme: 3 to 6 heavy sets per exercise"),
                Finding.of(
                        "S0-10",
                        SEED_000,
                        "rest",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Strength programme: 3 to 5 minutes between sets, argued by full neural recovery"),
                Finding.of(
                        "S0-13",
                        SEED_000,
                        "RPE",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Effort target RPE 8 to 10; near-maximal loads used regularly"),
                Finding.of(
                        "S0-14",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Hypertrophy programme: 6 to 20 reps"),
                Finding.of(
                        "S0-15",
                        SEED_000,
                        "weekly sets per muscle",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "10 to 20 working sets per muscle group and week; volume named as the key driver"),
                Finding.of(
                        "S0-16",
                        SEED_000,
                        "rest",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Hypertrophy programme: 60 to 120 s, because metabolic stress is held to be part of the stimulus"),
                Finding.of(
                        "S0-19",
                        SEED_000,
                        "RPE",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Effort target RPE 7 to 9; consistent but not always maximal"),
                Finding.of(
                        "S0-20",
                        SEED_000,
                        "structure",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Heavy low-rep compounds for strength plus moderate-rep, higher-volume accessories for size (powerbuilding); called optimal for most intermediates"),
                Finding.of(
                        "S0-27",
                        SEED_000,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Heavier work of 5 to 12 reps is more time-efficient and builds strength at the same time"),
                Finding.of(
                        "S1-02",
                        SEED_001,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Generally 1 to 5 reps per set"),
                Finding.of(
                        "S1-03",
                        SEED_001,
                        "rest",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "3 to 5 minutes, argued by full neural recovery"),
                Finding.of(
                        "S1-06",
                        SEED_001,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Generally 6 to 12 reps per set"),
                Finding.of("S1-08", SEED_001, "rest", Certainty.VERY_LOW, Verification.VERIFIED, "1.5 to 3 minutes"),
                Finding.of(
                        "S1-12",
                        SEED_001,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Default for most: hypertrophy-oriented 6 to 12 reps on a base of heavier basic lifts"),
                Finding.of(
                        "S1-14",
                        SEED_001,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Big lifts heavier, 5 to 8 reps, for strength and mass"),
                Finding.of(
                        "S1-15",
                        SEED_001,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Isolation with 10 to 15 reps for growth"),
                Finding.of(
                        "S2-11",
                        SEED_002,
                        "%1RM",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Strength variables table: 80 to 100 % 1RM"),
                Finding.of(
                        "S2-12",
                        SEED_002,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Strength variables table: 1 to 5 reps per set"),
                Finding.of(
                        "S2-13",
                        SEED_002,
                        "rest",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Strength variables table: 3 to 5+ minutes (upper end open)"),
                Finding.of(
                        "S2-17",
                        SEED_002,
                        "%1RM",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Hypertrophy variables table: 60 to 80 % 1RM"),
                Finding.of(
                        "S2-18",
                        SEED_002,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Hypertrophy variables table: 6 to 15+ reps (upper end open)"),
                Finding.of(
                        "S2-19",
                        SEED_002,
                        "rest",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Hypertrophy variables table: 1.5 to 3 minutes"),
                Finding.of(
                        "S2-23",
                        SEED_002,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Overlap zone: ordinary progressive overload with compounds at 5 to 10 reps drives both"),
                Finding.of(
                        "S2-25",
                        SEED_002,
                        "reps per set",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "FAQ: concurrent training with 5 to 8 reps builds both"),
                Finding.of(
                        "S2-26",
                        SEED_002,
                        "periodisation",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Alternate dedicated strength and hypertrophy blocks; new muscle feeds the next strength block"));
    }
}
