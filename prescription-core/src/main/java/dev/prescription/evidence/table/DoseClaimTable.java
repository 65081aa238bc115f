package dev.prescription.evidence.table;

/** Claims about effort, volume, frequency, rest, order and range of motion. */
public final class DoseClaimTable {

    /** One block per claim, as in {@link LoadClaimTable#CLAIMS}. */
    public static final String CLAIMS = """
            claim: proximity-to-failure
            stated in: S0-05 S0-13 S2-06 S3-06 S3-17
            original: Growth needs sets that end close to failure, and load does not matter there. Strength work is done at
              RPE 8 to 10, and momentary failure raises central drive, listed as less supported.
            refined: Momentary failure is not required: 2 to 3 repetitions in reserve are enough. Growth rises slightly
              nearer to failure; strength does not depend on it.
            why refined: Close to failure has no number in the articles, and trials compared failure itself.
            outcome: muscle size, and strength as named
            population: healthy adults
            mechanism: recruitment, as a set nears failure
            less supported mechanism: momentary failure raises central drive
            supports: L-STAND-11 | direct | an overview of reviews; near failure is effort enough
            supports: L-FAIL-05 | direct | pooled; no clear difference overall, a small edge for growth in the trained
            supports: L-FAIL-03 | direct | growth falls slightly with each repetition in reserve
            supports: L-FAIL-04 | direct | strength shows no relation to the reserve
            supports: L-FAIL-02 | indirect | velocity loss above 25 % grew no more than 20-25 %
            supports: L-IUSCA-06 | indirect | a stand's advice; failure on the last set and single-joint work, if at all
            limits: L-FAIL-01 | direct | set failure by any definition grew slightly more; momentary failure not
              significantly
            limits: L-RPE-05 | indirect | people under-predict by about one repetition, so a reserve is an estimate
            effect: L-FAIL-03 | SMD per RIR | -0.019 | -0.035 | -0.004 | SMD per RIR 95% CI | growth
            effect: L-FAIL-04 | SMD per RIR | 0.003 | -0.012 | 0.018 | SMD per RIR 95% CI | strength
            effect: L-FAIL-01 | ES | 0.19 | 0 | 0.37 | ES 95% CI | failure by any definition against none, growth
            start: high
            risk of bias: The reserve was estimated from the text of the studies, not measured.
            imprecision: The interval of failure against none begins at zero, and that of momentary failure crosses it.
            would change: Trials that measure the reserve in every set.
            their verdict: Close to failure for growth; failure itself less supported, and for strength.
            our verdict: A reserve is prescribed by role and goal; failure on a compound only in a declared test.

            claim: weekly-volume-thresholds
            stated in: S0-15 S1-07 S2-21
            original: 10 to 20 working sets per muscle and week, volume being the key driver of growth, says one article.
              The others say more sets than for strength, without a number.
            refined: Growth rises with weekly sets along a curve that flattens; no threshold is established, neither the
              floor of about 4 nor a ceiling.
            why refined: Published thresholds differ by a factor of three, and each is a line drawn through a curve.
            outcome: muscle size
            population: healthy adults
            condition: hard sets, direct ones counted 1 and indirect ones 0.5
            supports: L-VOL-06 | direct | 35 studies; a square-root curve without a corner
            supports: L-VOL-08 | direct | 4 is where the curve passes the smallest detectable effect
            supports: L-VOL-09 | direct | the tier of 5 to 10 pays best for each set
            supports: L-VOL-10 | direct | the tier of 11 to 18 pays less
            supports: L-VOL-11 | direct | the tier of 19 to 29 pays less again
            supports: L-VOL-12 | direct | the tier of 30 to 42 pays least; few data beyond 25
            supports: L-VOL-16 | indirect | half credit for an indirect set fits best of three, an assumption
            supports: L-MED-04 | indirect | at least 4, advised to people short of time
            limits: L-STAND-06 | direct | names at least 10
            limits: L-IUSCA-01 | indirect | about 10 as a general minimum, by consensus and no hard threshold
            limits: L-VOL-02 | direct | 10 and more grew most; no class above it was tested
            limits: L-VOL-04 | direct | advises 12-20 to trained young men
            limits: L-LAND-01 | indirect | one author's experience, 4 to 30 by muscle, no trial
            start: high
            inconsistency: Reviews name 4, 10 and 12 as the lower end.
            publication bias: The lines were drawn by the authors through the data they describe.
            would change: A factorial trial of sets and frequency in trained adults.
            their verdict: 10 to 20 sets; volume is the key driver.
            our verdict: Floors, targets and warnings are kept apart, each with its own certainty.

            claim: frequency-equal-volume
            stated in: L-STAND-14
            original: All major muscle groups are trained at least twice a week, as a general recommendation for health.
            refined: At equal weekly sets, how often a muscle is trained does not change its growth; whether it changes
              strength is disputed.
            why refined: The recommendation does not part frequency from the volume it brings.
            outcome: muscle size, and strength as named
            population: healthy adults
            condition: weekly sets are equal
            supports: L-STAND-09 | direct | an overview of reviews; 1 against more than 5 days
            supports: L-FREQ-02 | direct | pooled at equal volume; the interval crosses zero
            supports: L-FREQ-04 | direct | the slope of growth per session crosses zero
            supports: L-FREQ-01 | direct | strength rises with sessions, but not in the subgroup of equal volume
            limits: L-FREQ-03 | direct | strength rises with each further session, then less
            limits: L-STAND-03 | indirect | at least 2 sessions a week for strength
            effect: L-FREQ-02 | ES | 0.07 | -0.08 | 0.21 | ES 95% CI | higher against lower frequency, growth
            effect: L-FREQ-04 | % per session | 0.32 | -0.14 | 0.82 | % per session 95% CrI | growth
            effect: L-FREQ-03 | % per session | 3.27 | 2.74 | 3.84 | % per session 95% CrI | strength
            start: high
            inconsistency: On strength, one analysis finds nothing at equal volume and another a slope well clear of zero.
            would change: Trials of strength at equal weekly sets over 1 to 4 sessions.
            their verdict: Twice a week or more.
            our verdict: Firm for the lifts of a strength goal, a remark for growth.

            claim: rest-strength
            stated in: S0-10 S1-03 S2-13
            original: Strength work rests 3 to 5 minutes between sets or longer, for full neural recovery.
            refined: Trained people gain more strength with rests over 2 minutes; 1 to 2 minutes are enough for the
              untrained.
            why refined: The articles argue from recovery and name no level. Reviewed trials see the need in trained people.
            outcome: strength
            population: healthy adults, by training status
            mechanism: longer rests keep repetitions and load over the sets
            less supported mechanism: full neural recovery, as the articles say
            supports: L-REST-01 | direct | a review; trained people
            supports: L-REST-02 | direct | the same review; untrained people
            supports: L-REST-03 | small | 21 trained men; 3 min beat 1 min
            supports: L-REST-07 | indirect | acute; 3 to 5 min keep repetitions and intensity
            supports: L-STAND-18 | indirect | a stand's advice, 3 to 5 min for heavy work
            limits: L-STAND-12 | indirect | rests below and above 1 min did not differ; 2 min was not the line drawn
            start: low
            would change: A pooled comparison of 1, 2, 3 and 5 min by training status.
            their verdict: 3 to 5 minutes, whoever trains.
            our verdict: Longer rests for main lifts, shorter for beginners, and the disagreement shown.

            claim: rest-growth
            stated in: S0-16 S1-08 S2-19
            original: Growth work rests 60 to 120 seconds, says one article, because metabolic stress is part of the stimulus;
              90 to 180 seconds, say two.
            refined: Rests over 60 s are slightly better for growth than shorter ones; no gain is visible beyond 90 s.
            why refined: Neither range was tested. Trials compare short with long rests, and the edge of the longer is small.
            outcome: muscle size
            population: healthy adults
            mechanism: shorter rests cost repetitions in the sets that follow
            less supported mechanism: metabolic stress, a claim of its own
            supports: L-REST-04 | direct | pooled; the intervals cross zero
            supports: L-REST-05 | direct | four classes of rest, all intervals overlap
            supports: L-REST-06 | direct | a review; both grow muscle, the trained may profit from longer rests
            supports: L-IUSCA-03 | indirect | a stand; at least 2 min in multi-joint exercises
            supports: L-IUSCA-04 | indirect | a stand; 60-90 s can suffice in single-joint exercises
            limits: L-REST-03 | small | 21 trained men; 3 min grew the front thigh more than 1 min
            limits: L-NSCA-08 | indirect | a textbook; 30 to 90 s
            effect: L-REST-04 | SMD | 0.13 | -0.27 | 0.51 | SMD interval | over 60 s against less, arm
            effect: L-REST-04 | SMD | 0.17 | -0.13 | 0.43 | SMD interval | over 60 s against less, thigh
            start: high
            inconsistency: The pooled classes are best at 61-119 s; one trial finds 3 min better than 1 min.
            imprecision: Both intervals cross zero and reach far on either side.
            would change: Trials of 1, 2 and 3 min in trained people at equal sets, with imaging.
            their verdict: Short rests are part of the stimulus, or moderate rests serve.
            our verdict: Never under a minute; longer for compounds than for isolation.

            claim: exercise-order-strength
            stated in: L-ORD-01
            original: Exercises done first get more repetitions and more strength; put priority first, large muscle or small.
            refined: The lift trained first in a session gains more strength.
            why refined: Repetitions are the acute effect; strength is what reviews pooled. Growth is left out: one review
              says that order does not affect it.
            outcome: strength of the lift
            population: healthy adults
            supports: L-STAND-05 | direct | an overview of reviews, of the highest quality in the stand
            supports: L-ORD-02 | direct | pooled; strength in the exercise done first, growth not affected
            start: high
            would change: Trials that rotate the order within weeks.
            their verdict: Priority first.
            our verdict: Holds; main lifts come first.

            claim: range-of-motion
            stated in: S2-05
            original: Mechanical tension is applied through the full range of motion.
            refined: A full range of motion is a sound default.
            why refined: The article states it for growth, where one small trial finds another range as good; a stand favours
              it for strength.
            outcome: muscle size and strength
            population: healthy adults
            mechanism: mechanical tension through the range
            supports: L-STAND-04 | direct | an overview of reviews; favoured for strength
            limits: L-ROM-01 | small | 25 trained people; partials at long muscle length grew alike
            start: low
            would change: Trials of partials at long muscle length against full range, over longer and in more people.
            their verdict: Full range.
            our verdict: Full range by default, partials at long muscle length allowed.
            """;

    private DoseClaimTable() {}
}
