package dev.prescription.testkit;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.message.MessageCode;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a {@link ProgressionRule} must keep, tried on 400 courses of training that are the same in every run: targets met and missed,
 * loads far from the plan, absurd repetitions, sessions left out, swapped or painful, barbells, dumbbells, belts and machines.
 *
 * <pre>{@code
 * @Test
 * void my_rule_keeps_the_contract() {
 *     ProgressionRuleContract.of(new MyRule()).verify();
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code named}: a slug for a name, a version from 1, a cap of 1 to 100 %, at least one finding
 *   <li>{@code answers}: no exposure makes it throw
 *   <li>{@code pure}: the same arguments, the same targets and the same answer
 *   <li>{@code sets}: it asks for at least one set wherever the plan does
 *   <li>{@code after a miss}: it never tries to raise the basis
 *   <li>{@code cap}: no step tries to exceed its own cap
 *   <li>{@code not judged}: what was relief, swapped or not done leaves the basis
 *   <li>{@code basis}: the basis stays of the kind it declares
 *   <li>{@code replay}: decisions taken from a log lead to where they led at first
 * </ul>
 */
public final class ProgressionRuleContract {

    private static final int COURSES = 400;
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]*");

    private final ProgressionRule rule;

    private ProgressionRuleContract(ProgressionRule rule) {
        this.rule = rule;
    }

    /**
     * Returns the contract for a rule.
     *
     * @param rule the rule
     * @return the contract, not tried yet
     * @throws NullPointerException if {@code rule} is null
     */
    public static ProgressionRuleContract of(ProgressionRule rule) {
        return new ProgressionRuleContract(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Tries the rule.
     *
     * @throws AssertionError if a clause does not hold; it names each with a case that shows it
     */
    public void verify() {
        Breach.failWith(rule.id(), breaches());
    }

    /**
     * Tries the rule and returns what does not hold.
     *
     * @return the first breach of each clause, in the order found; empty where the rule keeps the contract
     */
    public List<Breach> breaches() {
        Breaches breaches = new Breaches();
        named(breaches);
        for (int course = 0; course < COURSES; course++) {
            train(Course.of(course), breaches);
        }
        return breaches.all();
    }

    private void named(Breaches breaches) {
        String where = "the rule itself";
        breaches.check(SLUG.matcher(rule.id()).matches(), "named", "id \"" + rule.id() + "\" is no slug", where);
        breaches.check(rule.version() >= 1, "named", "version " + rule.version() + " is not from 1", where);
        boolean isCap = rule.capPercent() >= 1 && rule.capPercent() <= 100;
        breaches.check(isCap, "named", "a cap of " + rule.capPercent() + " % is not of 1 to 100", where);
        breaches.check(!rule.evidenceIds().isEmpty(), "named", "cites no finding", where);
    }

    private void train(Course course, Breaches breaches) {
        LiftProgress progress = LiftProgress.start(rule, course.lift(), course.basis());
        LiftProgress replayed = progress;
        for (int session = 0; session < course.days().size(); session++) {
            String where =
                    course + ", session " + (session + 1) + ": " + course.days().get(session);
            try {
                Exposure exposure = exposure(progress, course, session, where, breaches);
                LiftProgress.Step step = progress.after(exposure);
                judge(step.decision(), exposure, where, breaches);
                pure(progress, exposure, course, where, breaches);
                replayed = replayed.taking(step.decision(), exposure);
                boolean isSame = replayed.standing().equals(step.progress().standing());
                breaches.check(isSame, "replay", "stored decisions lead to " + replayed.standing(), where);
                progress = step.progress().cleared();
                replayed = replayed.cleared();
            } catch (RuntimeException e) {
                breaches.add("answers", "throws " + e, where);
                return;
            }
        }
    }

    private static Exposure exposure(
            LiftProgress progress, Course course, int session, String where, Breaches breaches) {
        List<SetTarget> planned = course.planned();
        List<SetTarget> targets = progress.targets(planned, planned);
        breaches.check(!targets.isEmpty(), "sets", "asks for no set", where);
        boolean isSame = targets.equals(progress.targets(planned, planned));
        breaches.check(isSame, "pure", "asks for other sets the second time", where);
        return course.exposure(session, targets.isEmpty() ? planned : targets);
    }

    private void judge(Decision decision, Exposure exposure, String where, Breaches breaches) {
        MessageCode code = decision.reason().code();
        boolean isRaised = code == DecisionCode.REFUSED_AFTER_MISS;
        breaches.check(!isRaised, "after a miss", "raises the basis", where);
        boolean isTooFar = code == DecisionCode.REFUSED_BEYOND_CAP;
        breaches.check(!isTooFar, "cap", "steps further than " + rule.capPercent() + " %", where);
        boolean isJudged = exposure.kind() == Exposure.Kind.TRAINING;
        boolean isKept = decision.to().basis().equals(decision.from().basis());
        breaches.check(isJudged || isKept, "not judged", "moves the basis", where);
        boolean isOfKind = decision.to().kind() == rule.basis();
        breaches.check(isOfKind, "basis", "becomes " + decision.to().kind(), where);
    }

    private void pure(LiftProgress progress, Exposure exposure, Course course, String where, Breaches breaches) {
        Judgement judgement = Judgement.of(exposure);
        boolean isSame = rule.decide(progress.standing(), exposure, judgement, course.lift())
                .equals(rule.decide(progress.standing(), exposure, judgement, course.lift()));
        breaches.check(isSame, "pure", "decides otherwise the second time", where);
    }

    /** Returns the rule's id. */
    @Override
    public String toString() {
        return "contract of " + rule.id();
    }
}
