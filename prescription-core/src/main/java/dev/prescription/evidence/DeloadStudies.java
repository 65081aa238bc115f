package dev.prescription.evidence;

import java.util.List;

/** What surveys, expert panels and one trial say of planned relief. */
final class DeloadStudies {

    private static final Source BELL_2022 = Source.of(
                    "bell-2022",
                    "Bell 2022",
                    "'You can't shoot another bullet until you've reloaded the gun': coaches' perceptions, practices and experiences of deloading in strength and physique sports",
                    "Bell L, Nolan D, Immonen V, et al. 2022. 'You can't shoot another bullet until you've reloaded the gun': coaches' perceptions, practices and experiences of deloading in strength and physique sports. Front Sports Act Living 4:1073223",
                    SourceKind.QUALITATIVE)
            .withYear(2022)
            .withDoi("10.3389/fspor.2022.1073223", Verification.RECALLED);

    private static final Source BELL_2023 = Source.of(
                    "bell-2023",
                    "Bell 2023",
                    "Integrating deloading into strength and physique sports training programmes: an international Delphi consensus approach",
                    "Bell L, Strafford BW, Coleman M, Androulakis Korakakis P, Nolan D. 2023. Integrating deloading into strength and physique sports training programmes: an international Delphi consensus approach. Sports Med Open 9:87",
                    SourceKind.EXPERT_CONSENSUS)
            .withYear(2023)
            .withDoi("10.1186/s40798-023-00633-0", Verification.VERIFIED);

    private static final Source COLEMAN_2024 = Source.of(
                    "coleman-2024",
                    "Coleman 2024",
                    "Gaining more from doing less? The effects of a one-week deload period during supervised resistance training on muscular adaptations",
                    "Coleman M, Burke R, Augustin F, et al. 2024. Gaining more from doing less? The effects of a one-week deload period during supervised resistance training on muscular adaptations. PeerJ 12:e16777",
                    SourceKind.TRIAL)
            .withYear(2024)
            .withDoi("10.7717/peerj.16777", Verification.VERIFIED);

    private static final Source ROGERSON_2024 = Source.of(
                    "rogerson-2024",
                    "Rogerson 2024",
                    "Deloading practices in strength and physique sports: a cross-sectional survey",
                    "Rogerson D, Nolan D, Androulakis Korakakis P, Immonen V, Wolf M, Bell L. 2024. Deloading practices in strength and physique sports: a cross-sectional survey. Sports Med Open 10:26",
                    SourceKind.SURVEY)
            .withYear(2024)
            .withDoi("10.1186/s40798-024-00691-y", Verification.VERIFIED);

    private DeloadStudies() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        "L-DEL-06",
                        BELL_2022,
                        "deload timing",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Coaches report 4-6 week rhythm and 5-7 day length"),
                Finding.of(
                        "L-DEL-01",
                        BELL_2023,
                        "deload timing",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Experts: typically every 4-6 weeks for about 7 days, planned or reactive; pre-planning may be unnecessary"),
                Finding.of(
                        "L-DEL-02",
                        BELL_2023,
                        "deload content",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Cut sets, reps or days (100 % agreement); intensity may stay high (81 %); the consensus gives no percentages"),
                Finding.of(
                        "L-DEL-05",
                        COLEMAN_2024,
                        "deload trial",
                        Certainty.LOW,
                        Verification.VERIFIED,
                        "A full week off in the middle of 9 weeks: same growth, slightly smaller lower-body strength gain"),
                Finding.of(
                        "L-DEL-03",
                        ROGERSON_2024,
                        "deload timing",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Practice: every 5.6 SD 2.3 weeks; 78.9 % cut sets, 83.7 % cut intensity"),
                Finding.of(
                        "L-DEL-04",
                        ROGERSON_2024,
                        "deload length",
                        Certainty.VERY_LOW,
                        Verification.VERIFIED,
                        "Practice: 6.4 SD 1.7 days"));
    }
}
