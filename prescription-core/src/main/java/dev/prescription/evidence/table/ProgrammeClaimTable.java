package dev.prescription.evidence.table;

/** Claims about how a programme is laid out over weeks and steered, and what repetitions a percentage allows. */
public final class ProgrammeClaimTable {

    /** One block per claim, as in {@link LoadClaimTable#CLAIMS}. */
    public static final String CLAIMS = """
            claim: periodised-strength
            stated in: S0-12
            original: Strength training is periodised, linear or undulating, often peaking toward a test of the maximum.
            refined: At equal volume, periodised training raises the 1RM slightly more than training that is not; growth
              hardly differs.
            why refined: The article takes it as given. Trials compare it, and the volume has to be equal to see it.
            outcome: 1RM, and muscle size as named
            population: healthy adults
            condition: volume is equal
            supports: L-PER-03 | direct | pooled at equal volume
            supports: L-PER-02 | direct | pooled; about half after outliers, and publication bias is likely
            limits: L-STAND-13 | direct | an overview of reviews; outcomes did not change consistently
            effect: L-PER-03 | ES | 0.31 | 0.04 | 0.57 | ES 95% CI | periodised against not, 1RM
            effect: L-PER-03 | ES | 0.13 | -0.10 | 0.36 | ES interval | periodised against not, growth
            effect: L-PER-02 | ES | 0.43 | 0.27 | 0.58 | ES 95% CI | periodised against not, 1RM
            start: high
            inconsistency: The overview of reviews finds no consistent effect.
            publication bias: It is likely in one pooled analysis, whose effect halves without outliers.
            would change: Trials registered beforehand, at equal volume, over more than one block.
            their verdict: Strength is periodised.
            our verdict: Offered as a model with its conflict shown.

            claim: undulating-strength
            stated in: S0-12
            original: Linear or undulating, for strength.
            refined: Undulating plans may raise the 1RM of trained people more than linear ones; in the untrained, and for
              growth, the model does not matter.
            why refined: The article leaves the choice open; pooled trials part the trained from the untrained.
            outcome: 1RM, and muscle size as named
            population: trained adults; the untrained as named
            condition: volume is equal
            supports: L-PER-04 | direct | pooled at equal volume; the advantage is that of the trained
            supports: L-PER-05 | direct | growth, linear against daily undulating
            limits: L-PER-01 | direct | pooled, 17 studies; no difference in three lifts
            limits: L-STAND-13 | direct | an overview of reviews; outcomes did not change consistently
            effect: L-PER-04 | ES | 0.61 | - | - | - | undulating against linear, 1RM of the trained
            effect: L-PER-05 | SMD | -0.02 | -0.25 | 0.21 | SMD 95% CI | linear against daily undulating, growth
            start: high
            inconsistency: Two pooled analyses of the same comparison disagree.
            imprecision: The advantage is that of a subgroup and stands without an interval.
            would change: Trials in trained people at equal volume, with the 1RM of several lifts.
            their verdict: Either.
            our verdict: Undulating for trained lifters after strength, linear for beginners; free for growth.

            claim: phase-order
            stated in: S2-27 S2-28 S2-29
            original: Early on the order of phases hardly matters. In the long run, build muscle first and express it as
              strength. Stuck on size, insert a strength phase, so that later work uses heavier loads.
            refined: Which phase comes first is open; a short strength phase before growth work may help trained men.
            why refined: The article gives two orders for two aims, and no trial compares them.
            outcome: muscle size and 1RM
            population: trained men
            mechanism: heavier loads in the growth work that follows
            supports: L-PER-06 | small | 26 trained men, 3 weeks of strength work first; the result is recalled
            start: low
            indirectness: The trial compares a strength phase with none, not one order with the other.
            would change: A trial of both orders over the same months.
            their verdict: Size first for strength; strength first for stuck size.
            our verdict: Both orders are offered, neither as the better.

            claim: time-to-growth
            stated in: S0-30
            original: Visible growth usually takes 8 to 12 weeks of consistent training.
            refined: Growth can be measured from about week 3 and is clear by week 10; when it can be seen was not tested.
            why refined: Early swelling looks like growth, and what is measured is not what is seen.
            outcome: time to growth
            population: untrained adults
            supports: L-PROG-08 | small | 10 people; swelling confounds the first weeks
            limits: L-PROG-06 | indirect | the same 12-week plan changed the biceps by -2 to +59 %: no date holds for one
              person
            start: low
            indirectness: Measured growth stands in for visible growth.
            would change: A trial that asks judges for what they see, week by week.
            their verdict: 8 to 12 weeks.
            our verdict: An expectation, never a promise.

            claim: load-or-repetition-progression
            stated in: S0-07 S2-07
            original: Progressive overload applies whatever the repetitions. It can be more repetitions, more sets or better
              execution, not only more weight.
            refined: Adding repetitions and adding load give similar strength and growth over 8 to 10 weeks.
            why refined: More sets and better execution were not compared.
            outcome: strength and muscle size
            population: healthy adults, trained and untrained
            supports: L-PROG-01 | small | 43 trained people, 8 weeks
            supports: L-PROG-02 | small | 39 untrained people, within the person, 10 weeks
            effect: L-PROG-01 | kg | 2.0 | -2.4 | 7.8 | kg 90% CI | squat, load against repetitions
            start: low
            would change: Trials over more than one block, in which the load falls behind.
            their verdict: Any of them is overload.
            our verdict: Repetitions first where the smallest step of load is too large.

            claim: autoregulated-load-strength
            stated in: S0-25 S2-35
            original: The programme is adjusted session by session from logged performance; the data steer the plan.
            refined: Loads chosen by effort raise the 1RM about as much as loads fixed in advance; an advantage is not
              shown.
            why refined: The articles describe a practice. Trials compare ways to choose the load.
            outcome: 1RM
            population: trained adults
            supports: L-RPE-08 | direct | pooled; the difference is not significant
            supports: L-RPE-03 | small | 21 trained men; loads by RPE and by percentage, not significantly different
            limits: L-RPE-09 | indirect | stopping sets at a velocity loss of 25 % or less gained more than going on
            effect: L-RPE-08 | kg | 2.07 | -0.32 | 4.46 | kg 95% CI | autoregulated against fixed load, 1RM
            start: high
            indirectness: Ways to regulate load and volume are pooled, and the articles mean neither by name.
            imprecision: The interval crosses zero.
            would change: Trials of one way to regulate, against fixed loads, over several blocks.
            their verdict: Adjust from the log.
            our verdict: Offered because loads then fit the day, not because they gain more.

            claim: reps-at-percent
            stated in: L-PCT-07
            original: A classic table gives one number of repetitions for each percentage of the 1RM, for any lift and anyone.
            refined: Repetitions at a percentage differ by exercise, and little by sex, age or training status.
            why refined: One table hides that a leg press allows more repetitions than a bench press, and how far people
              differ.
            outcome: repetitions to failure at a percentage of the 1RM
            population: adults of any sex, age and training status
            supports: L-PCT-05 | direct | 269 studies; exercise matters, sex, age and status hardly
            supports: L-PCT-02 | direct | bench press at 80 % 1RM
            supports: L-PCT-03 | direct | leg press at 80 % 1RM
            supports: L-PCT-06 | direct | more squat than bench or curl repetitions at 60 %; training status minor
            limits: L-PCT-08 | small | 16 people; runners did far more leg-press repetitions than weightlifters
            limits: L-PCT-09 | direct | 70 people; fewer leg-press than bench repetitions, the other way round
            limits: L-PCT-04 | indirect | people differ by 2.51 repetitions at 80 % and 4.36 at 60 % (SD)
            effect: L-PCT-02 | reps | 8.83 | 7.7 | 10.1 | reps 95% CI | bench press at 80 % 1RM
            effect: L-PCT-03 | reps | 13.08 | 9.8 | 17.5 | reps 95% CI | leg press at 80 % 1RM
            start: low
            would change: Tests of the same people in several lifts, with their training known.
            their verdict: One table serves.
            our verdict: Curves for bench press and leg press, one for the rest, and a lifter's own where sets are known.
            """;

    private ProgrammeClaimTable() {}
}
