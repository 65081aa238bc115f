package dev.prescription.evidence.table;

/** What studies say of drop sets, rest-pause, clusters, eccentric overload and restricted blood flow. */
public final class TechniqueTable {

    /** One line per source; the first names the columns. The title stands in brackets within the citation. */
    public static final String SOURCES = """
            key                       | name               | year | kind              | DOI                          | DOI status | citation
            coleman-2022              | Coleman 2022       | 2022 | meta-analysis     | 10.47206/ijsc.v2i1.135       | verified   | Coleman M, Harrison K, Arias R, Johnson E, Grgic J, Orazem J, Schoenfeld BJ. 2022. [Muscular adaptations in drop set vs. traditional training: a meta-analysis]. Int J Strength Cond 2(1)
            sodal-2023                | Sodal 2023         | 2023 | meta-analysis     | 10.1186/s40798-023-00620-5   | verified   | Sodal LK, Kristiansen E, Larsen S, van den Tillaar R. 2023. [Effects of drop sets on skeletal muscle hypertrophy: a systematic review and meta-analysis]. Sports Med Open 9:66
            fonseca-2023              | Fonseca 2023       | 2023 | meta-analysis     | 10.1155/2023/9507977         | verified   | Fonseca PAB, Ide BN, Oranchuk DJ, Marocolo M, Simim MAM, Roberts MD, Mota GR. 2023. [Comparison of traditional and advanced resistance training paradigms on muscle hypertrophy in trained individuals: a systematic review and meta-analysis]. Transl Sports Med 2023:9507977
            jfmk-2026-80              | JFMK 2026          | 2026 | meta-analysis     | -                            | -          | Authors not identified. 2026. [Effects of advanced resistance training systems on muscle hypertrophy and strength in recreationally trained adults: a systematic review and meta-analysis]. J Funct Morphol Kinesiol 11(1), article 80
            krzysztofik-2019          | Krzysztofik 2019   | 2019 | systematic review | 10.3390/ijerph16244897       | verified   | Krzysztofik M, Wilk M, Wojdala G, Golas A. 2019. [Maximizing muscle hypertrophy: a systematic review of advanced resistance training techniques and methods]. Int J Environ Res Public Health 16(24):4897
            prestes-2019              | Prestes 2019       | 2019 | trial             | 10.1519/JSC.0000000000001923 | recalled   | Prestes J, Tibana RA, de Araujo Sousa E, et al. 2019. [Strength and muscular adaptations after 6 weeks of rest-pause vs. traditional multiple-sets resistance training in trained subjects]. J Strength Cond Res 33(Suppl 1):S113-S121
            enes-2021                 | Enes 2021          | 2021 | trial             | -                            | -          | Enes A, Alves RC, Schoenfeld BJ, et al. 2021. [Rest-pause and drop-set training elicit similar strength and hypertrophy adaptations compared with traditional sets in resistance-trained males]. Appl Physiol Nutr Metab 46(11):1417-1424
            uma-cluster-sets          | UMA cluster sets   | -    | trial             | -                            | -          | Authors not identified (University of Malaga repository record 10630/37901). [Cluster sets and traditional sets elicit similar muscular hypertrophy: a volume and effort-matched study in resistance-trained individuals]
            davies-2022               | Davies 2022        | 2022 | trial             | 10.1519/JSC.0000000000003971 | verified   | Davies TB, Halaki M, Orr R, Mitchell L, Helms ER, Clarke J, Hackett DA. 2022. [Effect of set structure on upper-body muscular hypertrophy and performance in recreationally trained men and women]. J Strength Cond Res 36(8):2176-2185
            jukic-2021                | Jukic 2021         | 2021 | meta-analysis     | 10.1007/s40279-020-01423-4   | recalled   | Jukic I, Van Hooren B, Ramos AG, Helms ER, McGuigan MR, Tufano JJ. 2021. [The effects of set structure manipulation on chronic adaptations to resistance training: a systematic review and meta-analysis]. Sports Med 51(5):1061-1086
            schoenfeld-2017-eccentric | Schoenfeld 2017    | 2017 | meta-analysis     | 10.1519/JSC.0000000000001983 | recalled   | Schoenfeld BJ, Ogborn DI, Vigotsky AD, Franchi MV, Krieger JW. 2017. [Hypertrophic effects of concentric vs. eccentric muscle actions: a systematic review and meta-analysis]. J Strength Cond Res 31(9):2599-2608
            patterson-2019            | Patterson 2019     | 2019 | position stand    | 10.3389/fphys.2019.00533     | verified   | Patterson SD, Hughes L, Warmington S, et al. 2019. [Blood flow restriction exercise: considerations of methodology, application, and safety]. Front Physiol 10:533
            bfr-trial-protocol        | BFR trial protocol | -    | trial protocol    | -                            | -          | [Blood-flow-restricted exercise protocol table] (week 1-8), open-access trial protocol PMC7534706 (bibliographic details not read)
            """;

    /** One line per finding; the first names the columns. The figure is as the source prints it. */
    public static final String FINDINGS = """
            id        | source                    | topic                  | certainty | status   | population             | role        | min   | max  | unit                          | statement
            L-TECH-01 | coleman-2022              | drop sets              | low       | verified | any                    | isolation   | -     | -    | -                             | Drop sets vs traditional: strength ES 0.07 (-0.14, 0.29), growth 0.08 (-0.08, 0.24); 5 studies
            L-TECH-02 | sodal-2023                | drop sets              | low       | verified | any                    | isolation   | 0.33  | 0.5  | time ratio                    | Similar growth in half to a third of the time; 6 studies, n=142
            L-TECH-03 | fonseca-2023              | advanced techniques    | moderate  | verified | trained                | any         | -0.15 | 0.14 | SMD 95% CI                    | Advanced vs traditional, all measures: SMD 0.00; 10 studies
            L-TECH-04 | jfmk-2026-80              | advanced techniques    | low       | verified | recreationally trained | any         | -     | -    | -                             | Rest-pause, drop sets, eccentric overload, velocity-based and other systems not superior when volume, intensity and effort match
            L-TECH-05 | krzysztofik-2019          | advanced techniques    | very low  | verified | any                    | any         | -     | -    | -                             | Evidence insufficient for exact volume, intensity or frequency of advanced techniques; useful for time and variety
            L-TECH-06 | prestes-2019              | rest-pause             | low       | recalled | trained                | any         | 20    | 20   | s                             | 80 % 1RM to failure, 20 s pauses until 18 total reps vs 3 x 6: similar strength, more thigh growth and endurance, n=18
            L-TECH-07 | enes-2021                 | rest-pause / drop sets | low       | verified | trained men            | any         | 8     | 8    | weeks                         | Thigh thickness +14.2 and +6.5 % traditional, +11.6 and +7.7 % drop, +8.8 and +5.1 % rest-pause; no significant difference
            L-TECH-08 | uma-cluster-sets          | cluster sets           | very low  | verified | trained                | any         | 20    | 20   | s                             | 8 weeks, n=10: 3 clusters of 4 with 20 s vs 12 straight, both 0-1 RIR: thickness ES 0.56 vs 0.42, lean mass 0.11 vs 0.13
            L-TECH-09 | davies-2022               | cluster sets           | very low  | verified | recreationally trained | bench press | 30    | 30   | s                             | 4 x 5 at 85 %: 30 s between reps and 3 min between sets vs 5 min between sets, 8 weeks, n=21
            L-TECH-10 | jukic-2021                | cluster sets           | low       | recalled | any                    | any         | -     | -    | -                             | Set structures with intra-set rest: similar strength and growth, somewhat better velocity/power
            L-TECH-11 | schoenfeld-2017-eccentric | eccentric              | low       | recalled | any                    | any         | -0.03 | 0.52 | ES 95% CI                     | Eccentric vs concentric growth 10.0 vs 6.8 %, ES 0.25, not significant
            L-TECH-12 | patterson-2019            | BFR load               | low       | recalled | clinical/healthy       | any         | 20    | 40   | %1RM                          | BFR: 20-40 % 1RM
            L-TECH-13 | patterson-2019            | BFR pressure           | low       | recalled | clinical/healthy       | any         | 40    | 80   | % arterial occlusion pressure | BFR: 40-80 % AOP, measured individually
            L-TECH-14 | patterson-2019            | BFR reps               | low       | recalled | clinical/healthy       | any         | 75    | 75   | reps                          | BFR: 2-4 sets, usual scheme 30-15-15-15 (or to failure)
            L-TECH-15 | patterson-2019            | BFR rest               | low       | recalled | clinical/healthy       | any         | 30    | 60   | s                             | BFR: 30-60 s, cuff may stay on; 5-10 min per exercise then release; tempo 1-2 s each way
            L-TECH-16 | patterson-2019            | BFR frequency          | low       | recalled | clinical/healthy       | any         | 2     | 3    | sessions/week                 | BFR: 2-3 times a week over more than 3 weeks, or 1-2 a day for 1-3 weeks
            L-TECH-17 | bfr-trial-protocol        | BFR reps               | very low  | verified | patients               | any         | 30    | 60   | %                             | Trial protocol example: 30 % 1RM, 60 % limb occlusion pressure, 4 sets 30/15/15/failure, 30 s rest
            """;

    /** What a finding is kept for that nothing cites: a note beside something, or why no rule stands on it. */
    public static final String USES = """
            id        | kind        | text
            L-TECH-09 | no rule     | the row says how the clusters were set, not what came of them; 21 people, one lift
            L-TECH-12 | no rule     | restricted blood flow needs a health screen first and is never prescribed here; the load is recalled
            L-TECH-13 | no rule     | cuff pressure is measured on a person, which a library cannot do
            L-TECH-14 | no rule     | 30-15-15-15 is a scheme for work under a cuff, which is never prescribed here
            L-TECH-15 | no rule     | rests under a cuff are part of the restriction, not recovery between sets
            L-TECH-16 | no rule     | a frequency for light work under a cuff, in clinics too; it says nothing of work without one
            L-TECH-17 | no rule     | the plan of one trial with patients, known from a single table
            """;

    private TechniqueTable() {}
}
