package dev.prescription.evidence.table;

/** What studies say of repetitions at a share of the maximum, and of estimating a maximum from a set. */
public final class RepMaxTable {

    /** One line per source; the first names the columns. The title stands in brackets within the citation. */
    public static final String SOURCES = """
            key                    | name          | year | kind                    | DOI                              | DOI status | citation
            nuzzo-2024             | Nuzzo 2024    | 2024 | meta-analysis           | 10.1007/s40279-023-01937-7       | verified   | Nuzzo JL, Pinto MD, Nosaka K, Steele J. 2024. [Maximal number of repetitions at percentages of the one repetition maximum: a meta-regression and moderator analysis of sex, age, training status, and exercise]. Sports Med 54(2):303-321
            shimano-2006           | Shimano 2006  | 2006 | measurement             | -                                | -          | Shimano T, Kraemer WJ, Spiering BA, et al. 2006. [Relationship between the number of repetitions and selected percentages of one repetition maximum in free weight exercises in trained and untrained men]. J Strength Cond Res 20(4):819-823
            richens-2014           | Richens 2014  | 2014 | measurement             | 10.5604/20831862.1099047         | verified   | Richens B, Cleather DJ. 2014. [The relationship between the number of repetitions performed at given intensities is different in endurance and strength trained athletes]. Biol Sport 31(2):157-161
            reynolds-2006          | Reynolds 2006 | 2006 | measurement             | 10.1519/R-15304.1                | verified   | Reynolds JM, Gordon TJ, Robergs RA. 2006. [Prediction of one repetition maximum strength from multiple repetition maximum testing and anthropometry]. J Strength Cond Res 20(3):584-592
            epley-1985             | Epley 1985    | 1985 | practitioner            | -                                | -          | Epley B. 1985. [Poundage chart]. Boyd Epley Workout. Body Enterprises, Lincoln NE
            brzycki-1993           | Brzycki 1993  | 1993 | practitioner            | 10.1080/07303084.1993.10606684   | verified   | Brzycki M. 1993. [Strength testing: predicting a one-rep max from reps-to-fatigue]. J Phys Educ Recreat Dance 64(1):88-90
            lombardi-1989          | Lombardi 1989 | 1989 | textbook                | -                                | -          | Lombardi VP. 1989. [Beginning Weight Training]. Wm C Brown, Dubuque
            mayhew-1992            | Mayhew 1992   | 1992 | measurement             | -                                | -          | Mayhew JL, Ball TE, Arnold MD, Bowen JC. 1992. [Relative muscular endurance performance as a predictor of bench press strength in college men and women]. J Appl Sport Sci Res 6(4):200-206
            o-conner-1989          | O'Conner 1989 | 1989 | textbook                | -                                | -          | O'Conner B, Simmons J, O'Shea P. 1989. [Weight Training Today]. West Publishing, St Paul
            wathan-1994            | Wathan 1994   | 1994 | textbook                | -                                | -          | Wathan D. 1994. [Load assignment]. In: Baechle TR (ed) Essentials of Strength Training and Conditioning. Human Kinetics, pp 435-446
            lander-1985            | Lander 1985   | 1985 | practitioner            | -                                | -          | Lander J. 1985. [Maximums based on reps]. NSCA Journal 6(6):60-61
            lesuer-1997            | LeSuer 1997   | 1997 | measurement             | 10.1519/00124278-199711000-00001 | verified   | LeSuer DA, McCormick JH, Mayhew JL, Wasserstein RL, Arnold MD. 1997. [The accuracy of prediction equations for estimating 1-RM performance in the bench press, squat, and deadlift]. J Strength Cond Res 11(4):211-213
            mayhew-2008            | Mayhew 2008   | 2008 | measurement             | 10.1519/JSC.0b013e31817b02ad     | verified   | Mayhew JL, Johnson BD, LaMonte MJ, Lauber D, Kemmler W. 2008. [Accuracy of prediction equations for determining one repetition maximum bench press in women before and after resistance training]. J Strength Cond Res 22(5):1570-1577
            dohoney-2002           | Dohoney 2002  | 2002 | measurement             | -                                | -          | Dohoney P, Chromiak JA, Lemire D, Abadie BR, Kovacs C. 2002. [Prediction of one repetition maximum (1-RM) strength from a 4-6 RM and a 7-10 RM submaximal strength test in healthy young adult males]. J Exerc Physiol Online 5(3):54-59
            roberts-2025           | Roberts 2025  | 2025 | measurement             | -                                | -          | Roberts TD, et al. 2025. [Cross-validation of 1RM prediction equations] (leg extension, bench press). J Strength Cond Res 39(2):e96-e105 (exact title not seen)
            grgic-2020-reliability | Grgic 2020    | 2020 | systematic review       | 10.1186/s40798-020-00260-z       | verified   | Grgic J, Lazinica B, Schoenfeld BJ, Pedisic Z. 2020. [Test-retest reliability of the one-repetition maximum (1RM) strength assessment: a systematic review]. Sports Med Open 6:31
            marzagao-2026          | Marzagao 2026 | 2026 | observational, preprint | -                                | -          | Marzagao T. 2026. [A weight-dependent 1RM prediction equation optimized on 303,494 near-failure sets across 388 exercises]. arXiv 2603.17495 (author works for an app vendor)
            stmr                   | STMr          | -    | software                | 10.32614/CRAN.package.STMr       | verified   | Jovanovic M. [STMr: Strength Training Manual R-language functions] (versions 0.1.6-0.1.7)
            mitter-2022            | Mitter 2022   | 2022 | measurement             | 10.1371/journal.pone.0268074     | verified   | Mitter B, Csapo R, Bauer P, Tschan H. 2022. [Reproducibility of strength performance and strength-endurance profiles: a test-retest study]. PLoS One 17(5):e0268074
            """;

    /** One line per finding; the first names the columns. The figure is as the source prints it. */
    public static final String FINDINGS = """
            id       | source                 | topic                     | certainty | status   | population                | role                    | min    | max    | unit        | statement
            L-PCT-01 | nuzzo-2024             | reps at %1RM              | moderate  | verified | any                       | any                     | 9.76   | 9.76   | reps        | Mean reps to failure at 80 % 1RM, general model 9.76; full table in evidence-tables.md
            L-PCT-02 | nuzzo-2024             | reps at %1RM              | moderate  | verified | any                       | bench press             | 7.7    | 10.1   | reps 95% CI | Bench press 80 %: 8.83 reps
            L-PCT-03 | nuzzo-2024             | reps at %1RM              | low       | verified | any                       | leg press               | 9.8    | 17.5   | reps 95% CI | Leg press 80 %: 13.08 reps
            L-PCT-04 | nuzzo-2024             | reps at %1RM spread       | moderate  | verified | any                       | any                     | 2.51   | 4.36   | reps SD     | Between-person SD 2.51 reps at 80 % and 4.36 at 60 %
            L-PCT-05 | nuzzo-2024             | moderators                | moderate  | verified | any                       | any                     | -      | -      | -           | Exercise matters; sex, age and training status show little influence
            L-PCT-06 | shimano-2006           | reps at %1RM              | low       | verified | trained and untrained men | any                     | -      | -      | -           | More squat than bench or curl reps at 60 %; small differences at 80-90 %; training status minor
            L-PCT-07 | nsca-4ed               | reps at %1RM              | low       | verified | any                       | any                     | 65     | 100    | %1RM        | Classic table 1=100, 2=95, 3=93, 4=90, 5=87, 6=85, 7=83, 8=80, 9=77, 10=75, 11=70, 12=67, 15=65
            L-PCT-08 | richens-2014           | reps at %1RM              | low       | verified | weightlifters vs runners  | leg press               | 17.9   | 39.9   | reps        | 70 % 1RM: runners 39.9 vs weightlifters 17.9 reps; 80 % 19.8 vs 11.8; 90 % 10.8 vs 7.0
            L-PCT-09 | reynolds-2006          | reps at %1RM              | low       | verified | mixed 18-69 y             | bench press / leg press | 51.6   | 87.5   | %1RM        | 5RM 87.5/85.9 %, 10RM 75.7/70.1 %, 20RM 61.6/51.6 % (bench/leg press)
            L-RM1-01 | epley-1985             | 1RM equation              | low       | verified | any                       | any                     | 2      | 10     | reps        | 1RM = w(1 + r/30); returns 103.3 % at r=1, so guard r=1; best used 2-10 reps
            L-RM1-02 | brzycki-1993           | 1RM equation              | low       | verified | any                       | any                     | 1      | 10     | reps        | 1RM = 36w/(37 - r), published as w/(1.0278 - 0.0278r); pole at r=37; stop at 10 reps
            L-RM1-03 | lombardi-1989          | 1RM equation              | low       | verified | any                       | any                     | 1      | 10     | reps        | 1RM = w * r^0.10; under-predicts at higher reps
            L-RM1-04 | mayhew-1992            | 1RM equation              | low       | verified | college bench press       | bench press             | 3      | 15     | reps        | 1RM = 100w/(52.2 + 41.9 e^(-0.055r)); 108.9 % at r=1
            L-RM1-05 | o-conner-1989          | 1RM equation              | low       | verified | any                       | any                     | 2      | 10     | reps        | 1RM = w(1 + 0.025r); 102.5 % at r=1
            L-RM1-06 | wathan-1994            | 1RM equation              | low       | verified | any                       | any                     | 2      | 10     | reps        | 1RM = 100w/(48.8 + 53.8 e^(-0.075r)); 101.3 % at r=1
            L-RM1-07 | lander-1985            | 1RM equation              | low       | verified | any                       | any                     | 2      | 10     | reps        | 1RM = 100w/(101.3 - 2.67123r); pole near r=37.9
            L-RM1-08 | lesuer-1997            | 1RM equation accuracy     | low       | verified | untrained students        | main lift               | -      | -      | -           | Seven equations r over 0.95 with tested 1RM, yet all underestimated the deadlift
            L-RM1-09 | mayhew-2008            | 1RM equation accuracy     | low       | verified | untrained women           | bench press             | -      | 10     | reps        | Below 10 reps Brzycki error -2.0 SD 10.5 %; over 2-30 reps +26.7 SD 101.7 %
            L-RM1-10 | reynolds-2006          | 1RM equation accuracy     | low       | verified | mixed                     | any                     | 5      | 10     | reps        | 5RM predicts best (R2 0.99 bench, 0.97 leg press); no more than 10 reps in linear equations
            L-RM1-11 | dohoney-2002           | 1RM equation accuracy     | low       | verified | young men                 | any                     | 4      | 6      | reps        | A 4-6RM test predicts better than a 7-10RM test
            L-RM1-12 | roberts-2025           | 1RM equation accuracy     | low       | verified | active men                | any                     | 4      | 10     | reps        | 18 equations: use loads giving 4-10 reps to failure
            L-RM1-13 | grgic-2020-reliability | 1RM reliability           | moderate  | verified | any                       | any                     | 3.3    | 5.5    | CV %        | Tested 1RM median CV 4.2 % (3.3 trained, 5.5 untrained; 4.1 upper, 4.7 lower), median ICC 0.97
            L-RM1-14 | marzagao-2026          | 1RM equation              | very low  | verified | app users                 | any                     | 1      | 12     | reps        | 1RM = w(1 + (r-1)^0.85/k), k = max(0.5, -2.55 + 4.58 ln w), w in kg; 17-22 % less within-user inconsistency; no tested 1RM, not peer reviewed
            L-RM1-15 | stmr                   | individual reps-max model | very low  | verified | any                       | any                     | 0.0333 | 0.0353 | k           | Epley k=0.0333, modified Epley kmod=0.0353 (uses r-1), linear/Brzycki klin=33; k can be fitted per person and lift from (load, reps, RIR)
            L-RM1-16 | mitter-2022            | individual reps-max model | low       | verified | trained                   | bench press             | 0.7    | 1.1    | reps SE     | Personal curves from 90/80/70 % sets repeat within 0.7-1.1 reps after a week
            """;

    /** What a finding is kept for that nothing cites: a note beside something, or why no rule stands on it. */
    public static final String USES = """
            id       | kind        | text
            L-RM1-08 | no rule     | names a direction for the deadlift and no size, so there is nothing to correct an estimate by
            L-RM1-14 | no rule     | a preprint on an app's sets without one tested maximum, so the equation is not offered
            """;

    private RepMaxTable() {}
}
