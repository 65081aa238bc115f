package dev.prescription.evidence;

import java.util.List;

/** What studies say of one set: its load, the rest before the next, its distance from failure. */
final class SetStudies {

    private static final Source LOPEZ_2021 = Source.of(
                    "lopez-2021",
                    "Lopez 2021",
                    "Resistance training load effects on muscle hypertrophy and strength gain: systematic review and network meta-analysis",
                    "Lopez P, Radaelli R, Taaffe DR, et al. 2021. Resistance training load effects on muscle hypertrophy and strength gain: systematic review and network meta-analysis. Med Sci Sports Exerc 53(6):1206-1216",
                    SourceKind.META_ANALYSIS)
            .withYear(2021)
            .withDoi("10.1249/MSS.0000000000002585", Verification.VERIFIED);

    private static final Source GRGIC_2018_REST = Source.of(
                    "grgic-2018-rest",
                    "Grgic 2018",
                    "Effects of rest interval duration in resistance training on measures of muscular strength: a systematic review",
                    "Grgic J, Schoenfeld BJ, Skrepnik M, Davies TB, Mikulic P. 2018 (online 2017). Effects of rest interval duration in resistance training on measures of muscular strength: a systematic review. Sports Med 48(1):137-151",
                    SourceKind.SYSTEMATIC_REVIEW)
            .withYear(2018)
            .withDoi("10.1007/s40279-017-0788-x", Verification.VERIFIED);

    private static final Source SCHOENFELD_2016_REST = Source.of(
                    "schoenfeld-2016-rest",
                    "Schoenfeld 2016",
                    "Longer interset rest periods enhance muscle strength and hypertrophy in resistance-trained men",
                    "Schoenfeld BJ, Pope ZK, Benik FM, et al. 2016. Longer interset rest periods enhance muscle strength and hypertrophy in resistance-trained men. J Strength Cond Res 30(7):1805-1812",
                    SourceKind.TRIAL)
            .withYear(2016)
            .withDoi("10.1519/JSC.0000000000001272", Verification.VERIFIED);

    private static final Source SINGER_2024 = Source.of(
                    "singer-2024",
                    "Singer 2024",
                    "Give it a rest: a systematic review with Bayesian meta-analysis on the effect of inter-set rest interval duration on muscle hypertrophy",
                    "Singer A, Wolf M, Generoso L, et al. 2024. Give it a rest: a systematic review with Bayesian meta-analysis on the effect of inter-set rest interval duration on muscle hypertrophy. Front Sports Act Living 6:1429789",
                    SourceKind.META_ANALYSIS)
            .withYear(2024)
            .withDoi("10.3389/fspor.2024.1429789", Verification.VERIFIED);

    private static final Source REFALO_2023 = Source.of(
                    "refalo-2023",
                    "Refalo 2023",
                    "Influence of resistance training proximity-to-failure on skeletal muscle hypertrophy: a systematic review with meta-analysis",
                    "Refalo MC, Helms ER, Trexler ET, Hamilton DL, Fyfe JJ. 2023. Influence of resistance training proximity-to-failure on skeletal muscle hypertrophy: a systematic review with meta-analysis. Sports Med 53(3):649-665",
                    SourceKind.META_ANALYSIS)
            .withYear(2023)
            .withDoi("10.1007/s40279-022-01784-y", Verification.VERIFIED);

    private static final Source ROBINSON_2024 = Source.of(
                    "robinson-2024",
                    "Robinson 2024",
                    "Exploring the dose-response relationship between estimated resistance training proximity to failure, strength gain, and muscle hypertrophy: a series of meta-regressions",
                    "Robinson ZP, Pelland JC, Remmert JF, Refalo MC, Jukic I, Steele J, Zourdos MC. 2024. Exploring the dose-response relationship between estimated resistance training proximity to failure, strength gain, and muscle hypertrophy: a series of meta-regressions. Sports Med 54(9):2209-2231",
                    SourceKind.META_ANALYSIS)
            .withYear(2024)
            .withDoi("10.1007/s40279-024-02069-2", Verification.VERIFIED);

    private static final Source FONSECA_2023 = Source.of(
                    "fonseca-2023",
                    "Fonseca 2023",
                    "Comparison of traditional and advanced resistance training paradigms on muscle hypertrophy in trained individuals: a systematic review and meta-analysis",
                    "Fonseca PAB, Ide BN, Oranchuk DJ, Marocolo M, Simim MAM, Roberts MD, Mota GR. 2023. Comparison of traditional and advanced resistance training paradigms on muscle hypertrophy in trained individuals: a systematic review and meta-analysis. Transl Sports Med 2023:9507977",
                    SourceKind.META_ANALYSIS)
            .withYear(2023)
            .withDoi("10.1155/2023/9507977", Verification.VERIFIED);

    private SetStudies() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        "L-LOAD-03",
                        LOPEZ_2021,
                        "%1RM",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "High (8RM or fewer, 80 %+) vs low load (over 15RM, under 60 %): growth SMD 0.12, interval crosses zero; all sets to failure"),
                Finding.of(
                        "L-LOAD-05",
                        LOPEZ_2021,
                        "%1RM",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Moderate (9-15RM, 60-79 %) vs low load: strength SMD 0.34"),
                Finding.of(
                        "L-REST-01",
                        GRGIC_2018_REST,
                        "rest",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Trained people: more than 2 min to maximise strength"),
                Finding.of(
                        "L-REST-02",
                        GRGIC_2018_REST,
                        "rest",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Untrained people: 60 to 120 s is enough"),
                Finding.of(
                        "L-REST-03",
                        SCHOENFELD_2016_REST,
                        "rest",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "8 weeks, n=21: 3 min beat 1 min for squat and bench 1RM and front-thigh thickness"),
                Finding.of(
                        "L-REST-04",
                        SINGER_2024,
                        "rest",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "More than 60 s vs 60 s or less: arm SMD 0.13 (-0.27, 0.51), thigh 0.17 (-0.13, 0.43); no clear difference beyond 90 s"),
                Finding.of(
                        "L-FAIL-01",
                        REFALO_2023,
                        "RIR",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Set failure (any definition) vs not: ES 0.19; momentary failure 0.12 (-0.13, 0.37), not significant"),
                Finding.of(
                        "L-FAIL-03",
                        ROBINSON_2024,
                        "RIR",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Growth falls slightly per extra rep in reserve (-0.019 per RIR); RIR was estimated from study text"),
                Finding.of(
                        "L-FAIL-04",
                        ROBINSON_2024,
                        "RIR",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Strength shows no relation to RIR (+0.003 per RIR)"),
                Finding.of(
                        "L-TECH-03",
                        FONSECA_2023,
                        "advanced techniques",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Advanced vs traditional, all measures: SMD 0.00; 10 studies"));
    }
}
