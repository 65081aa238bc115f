package dev.prescription.evidence.table;

/** What studies say of judging effort, and of the speed of the bar. */
public final class EffortTable {

    /** One line per source; the first names the columns. The title stands in brackets within the citation. */
    public static final String SOURCES = """
            key                     | name                    | year | kind             | DOI                           | DOI status | citation
            zourdos-2016            | Zourdos 2016            | 2016 | measurement      | 10.1519/JSC.0000000000001049  | verified   | Zourdos MC, Klemp A, Dolan C, et al. 2016. [Novel resistance training-specific rating of perceived exertion scale measuring repetitions in reserve]. J Strength Cond Res 30(1):267-275
            helms-2016              | Helms 2016              | 2016 | narrative review | 10.1519/SSC.0000000000000218  | verified   | Helms ER, Cronin J, Storey A, Zourdos MC. 2016. [Application of the repetitions in reserve-based rating of perceived exertion scale for resistance training]. Strength Cond J 38(4):42-49
            helms-2018-loading      | Helms 2018              | 2018 | trial            | 10.3389/fphys.2018.00247      | verified   | Helms ER, Byrnes RK, Cooke DM, et al. 2018. [RPE vs. percentage 1RM loading in periodized programs matched for sets and repetitions]. Front Physiol 9:247
            helms-2018-volume       | Helms 2018              | 2018 | observational    | 10.1519/JSC.0000000000002032  | recalled   | Helms ER, Cross MR, Brown SR, Storey A, Cronin J, Zourdos MC. 2018. [Rating of perceived exertion as a method of volume autoregulation within a periodized program]. J Strength Cond Res 32(6):1627-1636
            halperin-2022           | Halperin 2022           | 2022 | meta-analysis    | 10.1007/s40279-021-01559-x    | verified   | Halperin I, Malleron T, Har-Nir I, et al. 2022. [Accuracy in predicting repetitions to task failure in resistance exercise: a scoping review and exploratory meta-analysis]. Sports Med 52(2):377-390
            zourdos-2021            | Zourdos 2021            | 2021 | measurement      | 10.1519/JSC.0000000000002995  | recalled   | Zourdos MC, Goldsmith JA, Helms ER, et al. 2021. [Proximity to failure and total repetitions performed in a set influences accuracy of intraset repetitions in reserve-based rating of perceived exertion]. J Strength Cond Res 35(Suppl 1):S158-S165
            steele-2017             | Steele 2017             | 2017 | measurement      | 10.7717/peerj.4105            | verified   | Steele J, Endres A, Fisher J, Gentil P, Giessing J. 2017. [Ability to predict repetitions to momentary failure is not perfectly accurate, though improves with resistance training experience]. PeerJ 5:e4105
            hickmott-2022           | Hickmott 2022           | 2022 | meta-analysis    | 10.1186/s40798-021-00404-9    | verified   | Hickmott LM, Chilibeck PD, Shaw KA, Butcher SJ. 2022. [The effect of load and volume autoregulation on muscular strength and hypertrophy: a systematic review and meta-analysis]. Sports Med Open 8:9
            tuchscherer-chart       | Tuchscherer 2008        | 2008 | practitioner     | -                             | -          | Tuchscherer M (Reactive Training Systems). About 2008. [RPE/percentage chart] (practitioner chart; original manual not seen)
            gonzalez-badillo-2010   | Gonzalez-Badillo 2010   | 2010 | measurement      | 10.1055/s-0030-1248333        | recalled   | Gonzalez-Badillo JJ, Sanchez-Medina L. 2010. [Movement velocity as a measure of loading intensity in resistance training]. Int J Sports Med 31(5):347-352
            conceicao-2016          | Conceicao 2016          | 2016 | measurement      | 10.1080/02640414.2015.1090010 | verified   | Conceicao F, Fernandes J, Lewis M, Gonzalez-Badillo JJ, Jimenez-Reyes P. 2016 (online 2015). [Movement velocity as a measure of exercise intensity in three lower limb exercises]. J Sports Sci 34(12):1099-1106
            greig-2023              | Greig 2023              | 2023 | meta-analysis    | -                             | -          | Greig L, et al. 2023. [The predictive validity of individualised load-velocity relationships for predicting 1RM: a systematic review and individual participant data meta-analysis]. Sports Med
            jukic-2023              | Jukic 2023              | 2023 | meta-analysis    | 10.1007/s40279-022-01754-4    | verified   | Jukic I, Perez Castilla A, Garcia Ramos A, Van Hooren B, McGuigan MR, Helms ER. 2023 (online 2022). [The acute and chronic effects of implementing velocity loss thresholds during resistance training: a systematic review, meta-analysis, and critical evaluation of the literature]. Sports Med 53(1):177-214
            hernandez-belmonte-2022 | Hernandez-Belmonte 2022 | 2022 | meta-analysis    | -                             | -          | Hernandez-Belmonte A, Pallares JG. 2022. [Effects of velocity loss threshold during resistance training on strength and athletic adaptations: a systematic review with meta-analysis]. Appl Sci 12(9):4425
            pareja-blanco-2017      | Pareja-Blanco 2017      | 2017 | trial            | 10.1111/sms.12678             | recalled   | Pareja-Blanco F, Rodriguez-Rosell D, Sanchez-Medina L, et al. 2017. [Effects of velocity loss during resistance training on athletic performance, strength gains and muscle adaptations]. Scand J Med Sci Sports 27(7):724-735
            """;

    /** One line per finding; the first names the columns. The figure is as the source prints it. */
    public static final String FINDINGS = """
            id       | source                  | topic           | certainty | status   | population        | role        | min   | max  | unit        | statement
            L-RPE-01 | zourdos-2016            | RPE             | moderate  | verified | any               | any         | 5     | 10   | RPE         | RPE 10 = 0 RIR, 9.5 = maybe more load, 9 = 1, 8.5 = 1-2, 8 = 2, 7.5 = 2-3, 7 = 3, 5-6 = 4-6 RIR, 3-4 light, 1-2 little effort; velocity r -0.88 experienced, -0.77 novice
            L-RPE-02 | helms-2016              | RPE             | very low  | verified | trained           | any         | 6     | 10   | RPE         | Practical use of RIR-based RPE; accuracy best near failure; credits the RTS chart as origin
            L-RPE-03 | helms-2018-loading      | RPE             | low       | verified | trained men       | main lift   | 5     | 10   | RPE         | 8 weeks, n=21: RPE-chosen and percentage loads both effective, differences not significant
            L-RPE-04 | helms-2018-volume       | RPE stop        | very low  | recalled | trained           | main lift   | 2     | 6    | % load drop | RPE-stop for back-off volume: fatigue drops of 2, 4, 6 % were used to set the number of sets
            L-RPE-05 | halperin-2022           | RIR             | moderate  | verified | any               | any         | 0.17  | 1.73 | reps 95% CI | People under-predict reps to failure by 0.95 rep on average; worse above 12 reps; status had no clear effect
            L-RPE-06 | zourdos-2021            | RIR             | low       | verified | trained           | any         | 3.7   | 3.7  | reps error  | At a called RPE 7 in sets of about 16 reps the error was about 3.7 reps
            L-RPE-07 | steele-2017             | RIR             | low       | verified | beginner          | any         | 4     | 5    | reps        | Less experienced people under-predict by 4-5 reps, experienced by 1-2
            L-RPE-08 | hickmott-2022           | autoregulation  | low       | verified | trained           | main lift   | -0.32 | 4.46 | kg 95% CI   | Autoregulated vs fixed load: 1RM difference 2.07 kg, SMD 0.21, not significant
            L-RPE-09 | hickmott-2022           | velocity loss   | low       | verified | trained           | main lift   | 0.33  | 4.31 | kg 95% CI   | Velocity loss of 25 % or less vs more: 1RM +2.32 kg
            L-RPE-10 | tuchscherer-chart       | RPE chart       | very low  | verified | trained           | main lift   | 58.6  | 100  | %1RM        | Grid of reps 1-12 by RPE 6.5-10; one curve indexed by reps + RIR; practitioner data, never validated
            L-VBT-01 | gonzalez-badillo-2010   | load-velocity   | low       | verified | trained men       | bench press | 0.98  | 0.98 | R2          | Velocity tracks %1RM (R2 0.98, n=120) and the relation stayed stable after a 9.3 % 1RM gain
            L-VBT-02 | gonzalez-badillo-2010   | velocity at 1RM | low       | recalled | trained men       | bench press | 0.12  | 0.2  | m/s         | Mean propulsive velocity at bench 1RM 0.16 SD 0.04 m/s
            L-VBT-03 | conceicao-2016          | load-velocity   | low       | recalled | trained men       | squat       | 0.3   | 0.33 | m/s         | Velocity at squat 1RM about 0.30-0.32 m/s
            L-VBT-04 | greig-2023              | load-velocity   | moderate  | verified | any               | main lift   | 9.8   | 9.8  | % 1RM SEE   | Individual load-velocity profiles predict 1RM with a pooled error of about 9.8 % 1RM; test directly if precision matters
            L-VBT-05 | jukic-2023              | velocity loss   | low       | recalled | trained           | main lift   | 10    | 40   | % loss      | Higher velocity loss gives more reps and fatigue; low to moderate loss favours strength and speed, higher loss growth and endurance
            L-VBT-06 | hernandez-belmonte-2022 | velocity loss   | low       | verified | trained young men | main lift   | -     | 25   | % loss      | 25 % or less (mean 16 %) vs more (mean 40 %): ES 0.31 vs light loads, 0.21 vs moderate/high loads, with half the reps
            L-VBT-07 | pareja-blanco-2017      | velocity loss   | low       | recalled | trained men       | squat       | 20    | 40   | % loss      | 8 weeks: 20 % loss gave similar squat strength and better jump, 40 % more quadriceps growth
            """;

    /** What a finding is kept for that nothing cites: a note beside something, or why no rule stands on it. */
    public static final String USES = """
            id       | kind        | text
            L-RPE-01 | source note | beside effort: the scale by which an RPE is read as a reserve; below RPE 5 it names none
            L-RPE-02 | no rule     | a review of how to use the scale; the numbers are those of L-RPE-01 and of the chart
            L-RPE-07 | source note | beside a beginner's RIR: they leave four or five repetitions more than they say; pooled, L-RPE-05 sees no effect of status
            L-VBT-01 | source note | for an optional velocity stage: why the speed of the bar can stand for the load
            L-VBT-02 | source note | for an optional velocity stage: the speed at a bench press maximum, recalled, so to be checked first
            L-VBT-03 | source note | for an optional velocity stage: the speed at a squat maximum, recalled and only about
            L-VBT-04 | no rule     | an error of about 9.8 % of the maximum is too wide to replace a test or a hard set
            """;

    private EffortTable() {}
}
