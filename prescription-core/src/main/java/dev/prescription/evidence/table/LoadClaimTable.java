package dev.prescription.evidence.table;

/** Claims about load, techniques and what makes muscle and strength: those of the founding source S3 first. */
public final class LoadClaimTable {

    /**
     * One block per claim, one line per part; an indented line goes on. Studies and reasons have their cells parted by
     * bars; the cells of an effect are finding, metric, value, lower end, upper end, unit of the interval, and contrast.
     */
    public static final String CLAIMS = """
            claim: load-equivalence-growth
            stated in: S3-01 S3-02 S3-03 S3-06 S3-18
            original: Light loads for more repetitions and heavy loads for fewer give similar growth when total work is the
              same, in recreationally trained adults and near failure. It speaks of growth only; the sentence on the
              heavier loads is cut off in the text.
            refined: Near failure, lighter loads with more repetitions grow muscle like heavier loads.
            why refined: Equal work is not needed: the equivalence holds for sets to failure without it, and matching work
              hurts only very light loads. Leaving the untrained out would turn the evidence round: most trials of load
              are in untrained people.
            outcome: muscle size, not strength
            population: healthy adults, trained and untrained
            condition: sets end at failure or with up to 3 repetitions in reserve
            condition: loads of 30 to 85 % 1RM, not 20 %
            condition: equal work is not required
            mechanism: recruitment, as a set nears failure at any load
            mechanism: signalling through mTORC1, as the source names it
            less supported mechanism: metabolic stress and cell swelling, a claim of its own
            less supported mechanism: signalling through FAK, as the source names it
            supports: L-LOAD-01 | direct | pooled, 60 % 1RM or less against heavier, sets to failure
            supports: L-LOAD-03 | direct | network of trials, sets to failure; the interval crosses zero
            supports: L-LOAD-07 | direct | pooled at equal volume, from under 30 to 80 % 1RM and more
            supports: L-LOAD-14 | direct | 119 trials; all loads grew muscle comparably, though higher load ranked first
            supports: L-STAND-08 | direct | an overview of reviews, at equal volume
            supports: L-LOAD-12 | small | 49 trained men, 20-25 against 8-12 repetitions
            supports: L-LOAD-11 | small | 17 recreationally trained men, 30 against 85 % 1RM
            supports: L-LOAD-09 | small | 40, 60 and 80 % 1RM alike in 30 untrained men; listed by the source as contradicting
            supports: L-IUSCA-02 | indirect | a stand that names about 30 % 1RM as the lower end
            supports: L-STAND-11 | indirect | 2 to 3 repetitions in reserve are effort enough
            limits: L-LOAD-09 | outside scope | at 20 % 1RM growth was less than half of that at 40 %
            limits: L-LOAD-11 | small | the triceps was an exception
            limits: L-RPE-05 | indirect | people judge their reserve worse above 12 repetitions, as light sets have
            limits: L-RPE-06 | indirect | an error of about 3.7 repetitions in sets of about 16
            effect: L-LOAD-01 | ES | 0.03 | - | - | - | low against high load
            effect: L-LOAD-03 | SMD | 0.12 | -0.06 | 0.29 | SMD 95% CI | high against low load
            start: high
            indirectness: Most trials were short and in young untrained men; the claim speaks of all healthy adults.
            would change: Trials in trained people over more than six months, with imaging, and with loads of 30, 60 and
              80 % 1RM at a measured reserve.
            their verdict: Holds for recreationally trained adults when work and effort are equal; growth only.
            our verdict: Holds near failure for all healthy adults; equal work is no condition.
            discrepancy: S3-09 S3-10 S3-11 | The site scores a trial at 60, above the 56 of the meta-analysis it is weighed
              against, and a narrative review at 1. The scores are opaque and grade nothing; they are kept as text only.
            discrepancy: S3-12 | 7 studies are announced, 4 as supporting and 3 as contradicting, but only 3 + 2 titles are
              printed. The missing two are unknown and stay unknown.
            discrepancy: S3-12 | One trial listed as contradicting supports the claim from 40 to 80 % 1RM, and one is about
              volume, not load.

            claim: low-volume-growth
            stated in: S3-04 S3-07 S3-08
            original: Low-volume high-intensity training is not superior for growth when volume and effort are controlled.
              It is inferior to moderate volume in untrained people. One trial shows a trend to more muscle and a clear
              gain in strength.
            refined: Low-volume high-effort work is not superior to more volume for growth; it is enough, not equal.
            why refined: The source mixes a claim about dose with one about load. A trial that it lists against the load
              claim compares volumes and belongs here.
            outcome: muscle size
            population: recreationally trained adults; untrained people show a clear effect of dose
            condition: effort and weekly sets are stated
            mechanism: more ribosomes after more sets, as one trial relates them to its result
            supports: L-VOL-06 | direct | 35 studies; growth rises with weekly sets, along a curve that flattens
            supports: L-VOL-01 | direct | each further weekly set adds to size
            supports: L-VOL-02 | direct | fewer sets, less growth, over three classes; the trend is not significant
            supports: L-VOL-05 | small | 34 untrained people, 3 sets against 1; listed by the source against the load claim
            supports: L-MED-01 | indirect | one hard set still raised the 1RM: enough, for strength
            limits: L-HIT-01 | small | 30 trained people, no significant difference in muscle mass; not known to be the
              trial the source means
            effect: L-VOL-06 | % size per set | 0.24 | 0.15 | 0.33 | % size per set 95% CrI | each fractional weekly set,
              at the mean of 12.25
            effect: L-VOL-01 | % size per set | 0.37 | - | - | - | each further weekly set
            start: high
            indirectness: The pooled studies count sets in mixed groups, 79 % male with a mean age of 25; one small trial
              here compares few hard sets with more in trained people.
            would change: A factorial trial of sets and frequency in trained adults.
            their verdict: Not superior in the recreationally trained; inferior in the untrained, by its lowest-scored
              review.
            our verdict: A valid way to save time, not an equal one. Only the direction is this sure; thresholds are a
              claim of their own.

            claim: heavy-load-strength
            stated in: S3-05
            original: Heavy training raises strength more, by neural change rather than size.
            refined: Heavier loads raise the 1RM of the trained lift more.
            why refined: Strength is split from growth and named as it was measured. How is left to the mechanism.
            outcome: 1RM of the trained lift
            population: healthy adults
            condition: loads of 80 % 1RM and more
            condition: tested on the lift that was trained; other tests are said to show less of it, which was not checked
            mechanism: neural change, as the source says
            supports: L-STAND-01 | direct | an overview of reviews; more with heavier loads
            supports: L-LOAD-13 | direct | 178 trials; loads over 80 % 1RM ranked first
            supports: L-LOAD-04 | direct | network of trials, high against low load
            supports: L-LOAD-02 | direct | pooled, high against low load
            supports: L-LOAD-08 | direct | pooled at equal volume; high over moderate over low
            supports: L-LOAD-05 | indirect | moderate against low load
            supports: L-LOAD-10 | small | untrained men; more at 60 and 80 % 1RM than below
            supports: L-LOAD-11 | small | 17 recreationally trained men; more at 85 than at 30 % 1RM
            supports: L-VOL-19 | indirect | gains before to after, largest at 80 % 1RM in the recreationally trained
            supports: L-VOL-20 | indirect | gains before to after, largest at 85 % 1RM in athletes
            limits: L-LOAD-06 | direct | high against moderate load, the interval just crosses zero
            limits: L-LOAD-12 | small | 49 trained men; only the bench press differed
            limits: L-VOL-18 | indirect | gains before to after, largest at 60 % 1RM in the untrained
            effect: L-LOAD-04 | SMD | 0.60 | 0.38 | 0.82 | SMD 95% CI | high against low load
            effect: L-LOAD-02 | ES | 0.58 | - | - | - | high against low load
            start: high
            their verdict: Holds, and neural change explains it.
            our verdict: Holds.

            claim: advanced-techniques-growth
            stated in: S3-14 S3-15 S3-19
            original: Cluster sets and traditional sets give similar growth when volume and effort match. Drop sets and
              rest-pause extend recruitment beyond failure and velocity-based training preserves speed and force, both
              listed as less supported.
            refined: Drop sets, rest-pause, clusters, velocity-based and eccentric variants do not beat matched
              traditional sets for growth.
            why refined: The source names techniques as mechanisms; what trials compared is their growth at matched volume
              and effort.
            outcome: muscle size; strength in the second place
            population: trained adults
            condition: volume and effort are matched
            less supported mechanism: drop sets and rest-pause extend recruitment beyond the first failure
            less supported mechanism: velocity-based training preserves speed and force
            supports: L-TECH-03 | direct | 10 studies, all measures
            supports: L-TECH-04 | direct | a review known from a copy; volume, intensity and effort matched
            supports: L-TECH-01 | direct | drop sets, 5 studies
            supports: L-TECH-02 | direct | drop sets, 6 studies; similar growth in less time
            supports: L-TECH-07 | direct | trained men; rest-pause and drop sets, no significant difference
            supports: L-TECH-08 | small | clusters in 10 people
            supports: L-TECH-10 | direct | set structures with rest inside the set
            supports: L-STAND-13 | direct | set structure did not change outcomes consistently
            supports: L-TECH-05 | indirect | the evidence fixes no dose of any technique
            limits: L-STAND-07 | direct | eccentric emphasis or overload favours growth
            limits: L-TECH-06 | small | 18 people; rest-pause gave more thigh growth
            effect: L-TECH-03 | SMD | 0.00 | -0.15 | 0.14 | SMD 95% CI | advanced against traditional
            effect: L-TECH-01 | ES | 0.08 | -0.08 | 0.24 | ES interval | drop sets against traditional, growth
            start: high
            inconsistency: An overview of reviews favours eccentric overload, and one small trial rest-pause.
            would change: Trials of accentuated eccentric loading with matched work.
            their verdict: Clusters equal traditional sets; the other techniques are less supported.
            our verdict: Optional and never a default; time saved is the honest benefit. Eccentric overload by itself is
              less sure, and a claim of its own.

            claim: eccentric-overload-growth
            stated in: S3-16 L-STAND-07
            original: Eccentric overload gives higher force while lengthening and may raise strength without size, listed
              as less supported; a position stand says that it favours growth.
            refined: Eccentric emphasis may favour growth; matched comparisons do not show it.
            why refined: The source speaks of strength and the stand of growth, and reviews of matched training differ.
            outcome: muscle size
            population: healthy adults
            condition: volume and effort are matched
            less supported mechanism: higher force while lengthening
            supports: L-STAND-07 | direct | an overview of reviews, rated high by the stand itself
            supports: L-TECH-11 | direct | eccentric against concentric actions; not significant
            limits: L-TECH-03 | direct | no difference over all techniques and measures
            limits: L-TECH-04 | direct | eccentric overload is named and not superior
            effect: L-TECH-11 | ES | 0.25 | -0.03 | 0.52 | ES 95% CI | eccentric against concentric actions
            start: high
            inconsistency: The stand favours it; reviews of matched training do not.
            imprecision: The one interval crosses zero.
            would change: Trials of accentuated eccentric loading with matched work.
            their verdict: Less supported, and for strength; the stand rates its quality high.
            our verdict: Open. Offered as a technique, never a default.

            claim: metabolic-stress-growth
            stated in: S0-02 S0-16 S2-08 S3-13
            original: Metabolic stress, the pump and the fatigue in a set, drives growth. It is a reason for short rests, and
              light loads to failure act through it, with or without restricted blood flow.
            refined: Metabolic stress comes with hard sets; that it causes growth is not shown.
            why refined: It is argued from, not tested: short rests are derived from it, and trials of rest point the other
              way.
            outcome: muscle size
            population: healthy adults
            less supported mechanism: metabolic stress and cell swelling
            limits: L-REST-03 | indirect | 21 trained men; 3 min grew the thigh more than 1 min
            limits: L-REST-04 | indirect | 60 s or less did not grow more
            limits: L-STAND-13 | indirect | restricted blood flow did not change outcomes consistently
            limits: L-LOAD-09 | indirect | the lightest load, 20 % 1RM, grew least
            start: low
            indirectness: No study here measures metabolic stress and growth together; rest and load stand in for it.
            would change: Trials that vary metabolic stress at equal load, sets and effort.
            their verdict: A driver of growth.
            our verdict: A note on mechanism. No rest, tempo or load is derived from it.

            claim: strength-size-neural
            stated in: S0-31 S1-20 S2-32 S2-33 S2-34
            original: Strength is muscle size times neural efficiency, or physiology plus mechanics. Mass is necessary for
              top strength, but not in proportion; beginners gain strength fast by practice, without muscle.
            refined: Strength rises by more than size, and early gains are mostly neural; the product is a picture, not an
              equation.
            why refined: No source measures the two factors or their product.
            outcome: where gains in strength come from
            population: healthy adults; the early weeks in the untrained
            mechanism: recruitment, rate coding and coordination first, size later
            mechanism: technique and leverage
            supports: L-PROG-07 | small | 15 people; the neural share dominates for 3 to 5 weeks
            supports: L-LOAD-11 | indirect | size rose alike at 30 and 85 % 1RM, strength more at 85 %
            supports: L-LOAD-04 | indirect | heavier loads raise strength more, while growth hardly differs
            start: low
            indirectness: The neural share is what size leaves unexplained; nothing here measures it.
            would change: Trials that measure size, activation and strength together.
            their verdict: The two factors explain strength.
            our verdict: A picture for readers. No number is derived from it.
            """;

    private LoadClaimTable() {}
}
