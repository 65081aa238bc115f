package dev.prescription.evidence;

import java.util.List;

/** What the position stands of ACSM and IUSCA say of load, sets, frequency and rest. */
final class PositionStands {

    private static final Source ACSM_2026 = Source.of(
                    "acsm-2026",
                    "ACSM 2026",
                    "American College of Sports Medicine position stand: resistance training prescription for muscle function, hypertrophy, and physical performance in healthy adults: an overview of reviews",
                    "Currier BS, D'Souza AC, Fiatarone Singh MA, Lowisz CV, Rawson ES, Schoenfeld BJ, Smith-Ryan AE, Steen JP, Thomas GA, Triplett NT, Washington TA, Werner TJ, Phillips SM. 2026. American College of Sports Medicine position stand: resistance training prescription for muscle function, hypertrophy, and physical performance in healthy adults: an overview of reviews. Med Sci Sports Exerc 58(4):851-872 (author list beyond the first three recalled)",
                    SourceKind.POSITION_STAND)
            .withYear(2026)
            .withDoi("10.1249/MSS.0000000000003897", Verification.VERIFIED);

    private static final Source ACSM_2009 = Source.of(
                    "acsm-2009",
                    "ACSM 2009",
                    "ACSM position stand: progression models in resistance training for healthy adults",
                    "Ratamess NA, Alvar BA, Evetoch TK, Housh TJ, Kibler WB, Kraemer WJ, Triplett NT. 2009. ACSM position stand: progression models in resistance training for healthy adults. Med Sci Sports Exerc 41(3):687-708",
                    SourceKind.POSITION_STAND)
            .withYear(2009)
            .withDoi("10.1249/MSS.0b013e3181915670", Verification.VERIFIED);

    private static final Source IUSCA_2021 = Source.of(
                    "iusca-2021",
                    "IUSCA 2021",
                    "Resistance training recommendations to maximize muscle hypertrophy in an athletic population: position stand of the IUSCA",
                    "Schoenfeld BJ, Fisher JP, Grgic J, Haun CT, Helms ER, Phillips SM, Steele J, Vigotsky AD. 2021. Resistance training recommendations to maximize muscle hypertrophy in an athletic population: position stand of the IUSCA. Int J Strength Cond 1(1)",
                    SourceKind.POSITION_STAND)
            .withYear(2021)
            .withDoi("10.47206/ijsc.v1i1.81", Verification.VERIFIED);

    private PositionStands() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        "L-STAND-01",
                        ACSM_2026,
                        "%1RM",
                        Certainty.HIGH,
                        Verification.VERIFIED,
                        "Strength gain is larger with loads of at least 80 % 1RM, dose-response (stand's own quality score 79 %, high)"),
                Finding.of(
                        "L-STAND-02",
                        ACSM_2026,
                        "sets per exercise",
                        Certainty.HIGH,
                        Verification.VERIFIED,
                        "2 to 3 sets per exercise and session are named for strength (quality score 71 %, high)"),
                Finding.of(
                        "L-STAND-03",
                        ACSM_2026,
                        "sessions per week",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "At least 2 sessions a week (quality score 69 %, moderate to high)"),
                Finding.of(
                        "L-STAND-06",
                        ACSM_2026,
                        "weekly sets per muscle",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "At least 10 weekly sets per muscle favour growth, dose-response (quality score 50 %, moderate)"),
                Finding.of(
                        "L-STAND-09",
                        ACSM_2026,
                        "sessions per week",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Frequency does not change growth when volume is equated (1 vs more than 5 days)"),
                Finding.of(
                        "L-STAND-15",
                        ACSM_2009,
                        "reps per set",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Novice loads correspond to an 8 to 12 repetition maximum"),
                Finding.of(
                        "L-STAND-16",
                        ACSM_2009,
                        "reps per set",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Intermediate to advanced: 1 to 12 RM in a periodised way"),
                Finding.of(
                        "L-STAND-17",
                        ACSM_2009,
                        "reps per set",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Eventual emphasis on 1 to 6 RM"),
                Finding.of(
                        "L-STAND-21",
                        ACSM_2009,
                        "sessions per week",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Novice 2 to 3 days a week"),
                Finding.of(
                        "L-STAND-22",
                        ACSM_2009,
                        "sessions per week",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Intermediate 3 to 4 days a week"),
                Finding.of(
                        "L-STAND-23",
                        ACSM_2009,
                        "sessions per week",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Advanced 4 to 5 days a week"),
                Finding.of(
                        "L-STAND-24",
                        ACSM_2009,
                        "%1RM",
                        Certainty.LOW,
                        Verification.RECALLED,
                        "Novice to intermediate strength loads 60 to 70 % 1RM for 8 to 12 reps"),
                Finding.of(
                        "L-STAND-25",
                        ACSM_2009,
                        "%1RM",
                        Certainty.LOW,
                        Verification.RECALLED,
                        "Advanced strength loads cycle 80 to 100 % 1RM"),
                Finding.of(
                        "L-STAND-26",
                        ACSM_2009,
                        "%1RM",
                        Certainty.LOW,
                        Verification.RECALLED,
                        "70 to 85 % 1RM for 8 to 12 reps, 1 to 3 sets per exercise"),
                Finding.of(
                        "L-IUSCA-01",
                        IUSCA_2021,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "About 10 weekly sets per muscle is given as a general minimum for optimising growth; a consensus value, no hard threshold"),
                Finding.of(
                        "L-IUSCA-04",
                        IUSCA_2021,
                        "rest",
                        Certainty.LOW,
                        Verification.RECALLED,
                        "60 to 90 s can suffice for single-joint and some machine exercises"),
                Finding.of(
                        "L-IUSCA-05",
                        IUSCA_2021,
                        "sets per session",
                        Certainty.VERY_LOW,
                        Verification.RECALLED,
                        "Cap a muscle at about 10 sets in one session and split more volume over more days"),
                Finding.of(
                        "L-IUSCA-06",
                        IUSCA_2021,
                        "RIR",
                        Certainty.LOW,
                        Verification.RECALLED,
                        "Failure is not needed on every set; if used, keep it to the last set and to single-joint work"));
    }
}
