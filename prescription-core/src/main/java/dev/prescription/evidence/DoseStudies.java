package dev.prescription.evidence;

import java.util.List;

/** What studies say of weekly volume, volume per session and frequency. */
final class DoseStudies {

    private static final Source SCHOENFELD_2017_VOLUME = Source.of(
                    "schoenfeld-2017-volume",
                    "Schoenfeld 2017",
                    "Dose-response relationship between weekly resistance training volume and increases in muscle mass: a systematic review and meta-analysis",
                    "Schoenfeld BJ, Ogborn D, Krieger JW. 2017. Dose-response relationship between weekly resistance training volume and increases in muscle mass: a systematic review and meta-analysis. J Sports Sci 35(11):1073-1082",
                    SourceKind.META_ANALYSIS)
            .withYear(2017)
            .withDoi("10.1080/02640414.2016.1210197", Verification.VERIFIED);

    private static final Source RALSTON_2017 = Source.of(
                    "ralston-2017",
                    "Ralston 2017",
                    "The effect of weekly set volume on strength gain: a meta-analysis",
                    "Ralston GW, Kilgore L, Wyatt FB, Baker JS. 2017. The effect of weekly set volume on strength gain: a meta-analysis. Sports Med 47(12):2585-2601",
                    SourceKind.META_ANALYSIS)
            .withYear(2017)
            .withDoi("10.1007/s40279-017-0762-7", Verification.VERIFIED);

    private static final Source BAZ_VALLE_2022 = Source.of(
                    "baz-valle-2022",
                    "Baz-Valle 2022",
                    "A systematic review of the effects of different resistance training volumes on muscle hypertrophy",
                    "Baz-Valle E, Balsalobre-Fernandez C, Alix-Fages C, Santos-Concejero J. 2022. A systematic review of the effects of different resistance training volumes on muscle hypertrophy. J Hum Kinet 81:199-210",
                    SourceKind.META_ANALYSIS)
            .withYear(2022)
            .withDoi("10.2478/hukin-2022-0017", Verification.VERIFIED);

    private static final Source HAMMARSTROM_2020 = Source.of(
                    "hammarstrom-2020",
                    "Hammarstrom 2020",
                    "Benefits of higher resistance-training volume are related to ribosome biogenesis",
                    "Hammarstrom D, Ofsteng S, Koll L, et al. 2020. Benefits of higher resistance-training volume are related to ribosome biogenesis. J Physiol 598(3):543-565",
                    SourceKind.TRIAL)
            .withYear(2020)
            .withDoi("10.1113/JP278455", Verification.VERIFIED);

    private static final Source PELLAND_2026 = Source.of(
                    "pelland-2026",
                    "Pelland 2026",
                    "The resistance training dose response: meta-regressions exploring the effects of weekly volume and frequency on muscle hypertrophy and strength gains",
                    "Pelland JC, Remmert JF, Robinson ZP, Hinson SR, Zourdos MC. 2026 (online 2025). The resistance training dose response: meta-regressions exploring the effects of weekly volume and frequency on muscle hypertrophy and strength gains. Sports Med 56(2):481-505",
                    SourceKind.META_ANALYSIS)
            .withYear(2026)
            .withDoi("10.1007/s40279-025-02344-w", Verification.VERIFIED);

    private static final Source REMMERT_2025 = Source.of(
                    "remmert-2025",
                    "Remmert 2025",
                    "Is there too much of a good thing? Meta-regressions of the effect of per-session volume on hypertrophy and strength",
                    "Remmert JF, Pelland JC, Robinson ZP, Hinson SR, Zourdos MC. 2025. Is there too much of a good thing? Meta-regressions of the effect of per-session volume on hypertrophy and strength. SportRxiv preprint 537",
                    SourceKind.META_ANALYSIS)
            .withYear(2025);

    private static final Source ANDROULAKIS_KORAKAKIS_2021 = Source.of(
                    "androulakis-korakakis-2021",
                    "Androulakis-Korakakis 2021",
                    "The minimum effective training dose required for 1RM strength in powerlifters",
                    "Androulakis-Korakakis P, Michalopoulos N, Fisher JP, et al. 2021. The minimum effective training dose required for 1RM strength in powerlifters. Front Sports Act Living 3:713655",
                    SourceKind.MIXED_METHODS)
            .withYear(2021)
            .withDoi("10.3389/fspor.2021.713655", Verification.VERIFIED);

    private static final Source GRGIC_2018_FREQUENCY = Source.of(
                    "grgic-2018-frequency",
                    "Grgic 2018",
                    "Effect of resistance training frequency on gains in muscular strength: a systematic review and meta-analysis",
                    "Grgic J, Schoenfeld BJ, Davies TB, et al. 2018. Effect of resistance training frequency on gains in muscular strength: a systematic review and meta-analysis. Sports Med 48(5):1207-1220",
                    SourceKind.META_ANALYSIS)
            .withYear(2018)
            .withDoi("10.1007/s40279-018-0872-x", Verification.VERIFIED);

    private static final Source SCHOENFELD_2019_FREQUENCY = Source.of(
                    "schoenfeld-2019-frequency",
                    "Schoenfeld 2019",
                    "How many times per week should a muscle be trained to maximize muscle hypertrophy? A systematic review and meta-analysis",
                    "Schoenfeld BJ, Grgic J, Krieger J. 2019. How many times per week should a muscle be trained to maximize muscle hypertrophy? A systematic review and meta-analysis. J Sports Sci 37(11):1286-1295",
                    SourceKind.META_ANALYSIS)
            .withYear(2019)
            .withDoi("10.1080/02640414.2018.1555906", Verification.VERIFIED);

    private DoseStudies() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        "L-VOL-01",
                        SCHOENFELD_2017_VOLUME,
                        "weekly sets per muscle",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Each extra weekly set adds ES 0.023, about 0.37 % muscle size"),
                Finding.of(
                        "L-VOL-02",
                        SCHOENFELD_2017_VOLUME,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Below 5 sets +5.4 %, 5-9 sets +6.6 %, 10 or more +9.8 % (trend p 0.074); no category above 10 was tested"),
                Finding.of(
                        "L-VOL-03",
                        RALSTON_2017,
                        "weekly sets per exercise",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "High (10+) vs low (5 or fewer) weekly sets per exercise: ES 0.18; medium (5-9) vs low 0.15; 9 studies"),
                Finding.of(
                        "L-VOL-04",
                        BAZ_VALLE_2022,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "12-20 sets advised; above 20 no difference for quadriceps and biceps, better for triceps; 6 studies pooled"),
                Finding.of(
                        "L-VOL-05",
                        HAMMARSTROM_2020,
                        "sets per exercise",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "12 weeks, n=34: 3 sets vs 1 set per exercise: area +5.2 vs +3.7 %, strength 3.4-7.7 % higher; a minority clearly benefited"),
                Finding.of(
                        "L-FREQ-03",
                        PELLAND_2026,
                        "sessions per week",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Strength slope 3.27 % per extra session; 12.7 % at 1 and 17.3 % at 2 sessions, then diminishing"),
                Finding.of(
                        "L-FREQ-04",
                        PELLAND_2026,
                        "sessions per week",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Growth slope 0.32 % per extra session, crosses zero"),
                Finding.of(
                        "L-VOL-06",
                        PELLAND_2026,
                        "weekly sets per muscle",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Square-root curve; slope 0.24 % per fractional set at the mean of 12.25 sets; 35 studies, n=1032"),
                Finding.of(
                        "L-VOL-07",
                        PELLAND_2026,
                        "weekly sets per lift/muscle",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Reciprocal curve that flattens fast; slope 0.21 % per fractional set at the mean (about 8 sets); 66 studies, n=2020"),
                Finding.of(
                        "L-VOL-08",
                        PELLAND_2026,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Minimum effective dose (first point above the smallest detectable effect of 2.05 %)"),
                Finding.of(
                        "L-VOL-09",
                        PELLAND_2026,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Higher-efficiency tier: about 6 more sets per further detectable gain"),
                Finding.of(
                        "L-VOL-10",
                        PELLAND_2026,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Intermediate-efficiency tier: about 8.5 more sets per further detectable gain"),
                Finding.of(
                        "L-VOL-11",
                        PELLAND_2026,
                        "weekly sets per muscle",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Lower-efficiency tier: about 10.75 more sets"),
                Finding.of(
                        "L-VOL-12",
                        PELLAND_2026,
                        "weekly sets per muscle",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Lowest-efficiency tier: about 12.5 more sets; 43+ unclear, few data beyond 25"),
                Finding.of(
                        "L-VOL-13",
                        PELLAND_2026,
                        "weekly sets per lift",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Minimum effective dose 1; 2 most efficient; 3-4 less; from 5 on no further detectable gain"),
                Finding.of(
                        "L-VOL-16",
                        PELLAND_2026,
                        "set counting",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Direct set = 1, indirect set = 0.5 fits best of three methods (2 log BF 9.5-10.3 hypertrophy, 18-46 strength); authors call 0.5 an assumption"),
                Finding.of(
                        "L-VOL-17",
                        PELLAND_2026,
                        "set counting",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Exploratory continuous fits put an indirect set at about 0.32 (per-session growth) to 0.39 (weekly strength) and 0.16 (per-session strength)"),
                Finding.of(
                        "L-VOL-14",
                        REMMERT_2025,
                        "sets per session per muscle",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Beyond about 11 fractional sets per muscle in one session extra sets are not distinguishable (authors call the cut-off arbitrary; not a ceiling); data range 0-24"),
                Finding.of(
                        "L-VOL-15",
                        REMMERT_2025,
                        "sets per session per lift",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Beyond about 2 direct sets per session extra sets are not distinguishable for strength"),
                Finding.of(
                        "L-MED-02",
                        ANDROULAKIS_KORAKAKIS_2021,
                        "weekly sets per lift",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "About 3-6 work sets of 1-5 reps per lift and week over 1-3 sessions"),
                Finding.of(
                        "L-MED-03",
                        ANDROULAKIS_KORAKAKIS_2021,
                        "%1RM",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "Above 80 % 1RM at RPE 7.5-9.5"),
                Finding.of(
                        "L-FREQ-01",
                        GRGIC_2018_FREQUENCY,
                        "sessions per week",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "ES 0.74, 0.82, 0.93, 1.08 for 1, 2, 3, 4+ sessions; volume-equated subgroup null (p 0.421)"),
                Finding.of(
                        "L-FREQ-02",
                        SCHOENFELD_2019_FREQUENCY,
                        "sessions per week",
                        Certainty.MODERATE,
                        Verification.VERIFIED,
                        "Volume-equated: higher vs lower frequency ES 0.07, crosses zero"));
    }
}
