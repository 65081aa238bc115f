package dev.prescription.progression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Courses.Course;
import dev.prescription.progression.Courses.Day;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/**
 * Law 11 over random courses of every shipped rule: a miss never raises the basis, a met target always yields a decision that is
 * not a miss, no step exceeds the cap. What a miss and a met target are is reckoned here anew, from sets and targets alone.
 */
class ProgressionLawProperties {

    @Provide
    Arbitrary<Course> courses() {
        return Courses.courses();
    }

    /** One session as it went: what was asked for and done, and what was decided. */
    private record Turn(Course course, Day day, Exposure exposure, Decision decision) {}

    private static List<Turn> turns(Course course, ProgressionRule rule) {
        List<Turn> turns = new ArrayList<>();
        List<SetTarget> planned = course.planned();
        LiftProgress progress = LiftProgress.start(rule, course.lift(), Optional.of(course.load()));
        for (int session = 0; session < course.days().size(); session++) {
            Day day = course.days().get(session);
            List<SetTarget> targets = progress.targets(planned, planned);
            List<SetLog> sets =
                    Courses.sets(day, targets, course.lift(), course.seeds().get(session));
            Exposure.Kind kind = switch (day) {
                case SWAPPED -> Exposure.Kind.SWAPPED;
                case RELIEF -> Exposure.Kind.RELIEF;
                default -> sets.isEmpty() ? Exposure.Kind.SKIPPED : Exposure.Kind.TRAINING;
            };
            Exposure exposure = new Exposure("s-" + session, kind, planned, targets, sets);
            LiftProgress.Step step = progress.after(exposure);
            turns.add(new Turn(course, day, exposure, step.decision()));
            progress = session % 5 == 4 ? step.progress().cleared() : step.progress();
        }
        return turns;
    }

    private static List<Turn> turns(Course course) {
        return turns(
                course,
                StandardRules.find(
                                DeclaredProgression.parse(course.rule()),
                                course.load().unit())
                        .orElseThrow());
    }

    private static boolean isRaised(Decision decision) {
        return decision.to().isHeavierThan(decision.from());
    }

    /** As many sets as asked for or fewer, none heavier than the lightest asked for, and one of fewer repetitions than any. */
    private static boolean isMiss(Exposure exposure) {
        long load = exposure.targets().stream()
                .mapToLong(target -> target.load().map(Load::tenthMicrograms).orElse(Long.MAX_VALUE))
                .min()
                .orElse(0);
        int fewest = exposure.targets().stream().mapToInt(SetTarget::reps).min().orElse(0);
        return exposure.kind() == Exposure.Kind.TRAINING
                && exposure.sets().size() <= exposure.targets().size()
                && exposure.sets().stream().anyMatch(set -> set.reps() < fewest)
                && exposure.sets().stream()
                        .allMatch(set -> set.load().map(Load::tenthMicrograms).orElse(0L) <= load);
    }

    /** Exactly the sets asked for, each with its load or more and its repetitions or more. */
    private static boolean isMet(Exposure exposure) {
        if (exposure.kind() != Exposure.Kind.TRAINING
                || exposure.sets().size() != exposure.targets().size()) {
            return false;
        }
        if (exposure.targets().stream().allMatch(target -> target.reps() == 0)
                && exposure.sets().stream().mapToInt(SetLog::reps).sum() < 24) {
            return false; // where a total counts, each set may have any repetitions
        }
        BiPredicate<SetLog, SetTarget> met = (done, target) -> done.reps() >= target.reps()
                && done.load().map(Load::tenthMicrograms).orElse(0L)
                        >= target.load().map(Load::tenthMicrograms).orElse(0L);
        for (int set = 0; set < exposure.sets().size(); set++) {
            if (!met.test(exposure.sets().get(set), exposure.targets().get(set))) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 1_000)
    void a_miss_never_raises_the_basis(@ForAll("courses") Course course) {
        boolean isJudged = false;
        for (Turn turn : turns(course)) {
            if (isMiss(turn.exposure())) {
                isJudged = true;
                assertThat(isRaised(turn.decision())).as(turn.toString()).isFalse();
            }
        }
        Statistics.label("a miss")
                .collect(isJudged)
                .coverage(check -> check.check(true).percentage(p -> p > 30));
    }

    @Property(tries = 1_000)
    void a_met_target_yields_a_decision_that_is_no_miss(@ForAll("courses") Course course) {
        boolean isJudged = false;
        for (Turn turn : turns(course)) {
            if (isMet(turn.exposure())) {
                isJudged = true;
                assertThat(turn.decision().reason().code())
                        .as(turn.toString())
                        .isNotIn(
                                DecisionCode.MISSED, DecisionCode.SHORT, DecisionCode.LIGHTER, DecisionCode.INCOMPLETE);
                assertThat(turn.decision().text()).contains(turn.decision().rule());
            }
        }
        Statistics.label("met")
                .collect(isJudged)
                .coverage(check -> check.check(true).percentage(p -> p > 50));
    }

    @Property(tries = 1_000)
    void no_step_exceeds_the_cap(@ForAll("courses") Course course) {
        Set<Decision.Kind> kinds = EnumSet.noneOf(Decision.Kind.class);
        boolean isEarned = false;
        for (Turn turn : turns(course)) {
            Decision decision = turn.decision();
            kinds.add(decision.kind());
            if (isRaised(decision)) {
                boolean isWithin = isWithinCap(turn, 10);
                isEarned |= !isWithin;
                assertThat(isWithin || isEarned(turn)).as(turn.toString()).isTrue();
            }
            assertThat(decision.reason().code())
                    .isNotIn(DecisionCode.REFUSED_AFTER_MISS, DecisionCode.REFUSED_BEYOND_CAP);
        }
        for (Decision.Kind kind : Decision.Kind.values()) {
            Statistics.label(kind.name())
                    .collect(kinds.contains(kind))
                    .coverage(check -> check.check(true).percentage(p -> p > 2));
        }
        Statistics.label("earned by reps")
                .collect(isEarned)
                .coverage(check -> check.check(true).percentage(p -> p > 2));
    }

    private static boolean isWithinCap(Turn turn, int percent) {
        Standing from = turn.decision().from();
        Standing to = turn.decision().to();
        double before = mass(turn, from.basis().orElseThrow());
        double after = mass(turn, to.basis().orElseThrow());
        return after <= before * (100 + percent) / 100.0 + 1;
    }

    /** What is moved: of a pull-up the body too, 80 kg here. */
    private static double mass(Turn turn, Load load) {
        boolean isBody = turn.course().lift().exercise().loadKind().countsBodyMass();
        return load.tenthMicrograms() + (isBody ? 80e10 : 0);
    }

    /** Beyond the cap the new load must ask for no more than was shown: the same maximum, by the RTS chart. */
    private static boolean isEarned(Turn turn) {
        Lift lift = turn.course().lift();
        Decision decision = turn.decision();
        int done = turn.exposure().sets().stream().mapToInt(SetLog::reps).min().orElseThrow();
        int again = decision.to().reps() > 0
                ? decision.to().reps()
                : (Integer) decision.reason().argument("again");
        double shown = mass(turn, decision.from().basis().orElseThrow())
                / lift.model().percentFor(Math.min(done, 15), Rir.FAILURE).percent();
        double asked = mass(turn, decision.to().basis().orElseThrow())
                / lift.model().percentFor(again, Rir.FAILURE).percent();
        return asked <= shown * 1.000_001;
    }

    /** The wrong twins: rules of a caller that raise after a miss, or too far. */
    private record Reckless(int percent) implements ProgressionRule {

        @Override
        public String id() {
            return "reckless";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Standing.Kind basis() {
            return Standing.Kind.TRAINING_MAX;
        }

        @Override
        public int capPercent() {
            return 10;
        }

        @Override
        public List<String> evidenceIds() {
            return List.of("L-STAND-20");
        }

        @Override
        public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
            Load from = standing.basis().orElseThrow();
            Load to = Load.ofTenthMicrograms(from.tenthMicrograms() / 100 * (100 + percent), from.unit());
            return Outcome.of(Decision.Kind.STEP, standing.withBasis(to), DecisionCode.STEPPED, from, from, to);
        }
    }

    @Property(tries = 1_000)
    void a_reckless_rule_is_refused(@ForAll("courses") Course course) {
        boolean isRefused = false;
        for (Turn turn : turns(course, new Reckless(5))) {
            if (isMiss(turn.exposure())) {
                assertThat(isRaised(turn.decision())).isFalse();
                isRefused |= turn.decision().reason().code() == DecisionCode.REFUSED_AFTER_MISS;
            }
        }
        Statistics.label("refused")
                .collect(isRefused)
                .coverage(check -> check.check(true).percentage(p -> p > 20));
    }

    @Test
    void a_rule_beyond_the_cap_hands_back() {
        Exposure exposure = Exposure.training("s", Lifts.sets(3, 5, Lifts.kg(100)), Lifts.done(Lifts.kg(100), 5, 5, 5));
        LiftProgress lift = LiftProgress.start(new Reckless(11), Lifts.squat(), Optional.of(Lifts.kg(100)));

        Decision decision = lift.after(exposure).decision();

        assertThat(decision.kind()).isEqualTo(Decision.Kind.HAND_BACK);
        assertThat(decision.to()).isEqualTo(decision.from());
        assertThat(decision.text())
                .isEqualTo(
                        "back-squat: The rule reckless went more than 10 % up, which is not allowed: over to the coach. "
                                + "(reckless 1, L-STAND-20)");
    }
}
