package dev.prescription.guidance;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which guidelines' numbers hold a set that is read for one quality. A guideline supports it in a context (a level and a
 * role) where every number it states there, of repetitions and of load, holds; numbers of different contexts are not mixed.
 * Where anyone states a load for strength or growth, guidelines that state repetitions alone stand beside and decide nothing.
 */
final class Hearing {

    private final GoalKind kind;
    private final SetReading reading;
    private final List<Scope> contexts;
    private final LinkedHashSet<Rule> supporting = new LinkedHashSet<>();
    private final LinkedHashSet<Rule> beside = new LinkedHashSet<>();
    private final LinkedHashSet<Rule> opposing = new LinkedHashSet<>();
    private final LinkedHashSet<Rule> loadOpen = new LinkedHashSet<>();
    private boolean goesByLoad;
    private boolean everyone;
    private boolean sureOfLoad;
    private boolean anybodySpeaks;

    /** Whether a number lies in what a guideline states of it. */
    private enum Fit {
        SILENT,
        YES,
        MAYBE,
        NO
    }

    private Hearing(GoalKind kind, SetReading reading, Scope whom) {
        this.kind = kind;
        this.reading = reading;
        this.contexts = contexts(kind, whom);
    }

    static Hearing of(GoalKind kind, SetReading reading, Scope whom, List<Guideline> guidelines) {
        Hearing hearing = new Hearing(kind, reading, whom);
        hearing.goesByLoad = kind.isGoal() && guidelines.stream().anyMatch(hearing::statesLoad);
        guidelines.forEach(hearing::hear);
        return hearing;
    }

    /** Strength and growth go by the load where anyone states it: repetitions alone do not decide them then. */
    private boolean statesLoad(Guideline guideline) {
        return contexts.stream()
                .anyMatch(context ->
                        !rules(guideline, Parameter.INTENSITY, context).isEmpty());
    }

    private static List<Scope> contexts(GoalKind kind, Scope whom) {
        List<Scope> contexts = new ArrayList<>();
        for (TrainingLevel level : whom.levels()) {
            for (ExerciseRole role : whom.roles()) {
                contexts.add(Scope.of(kind, level, role)
                        .withPopulations(whom.populations().toArray(Population[]::new)));
            }
        }
        return contexts;
    }

    /** Hears one guideline in every context; where the load decides, rules on repetitions alone stand beside. */
    private void hear(Guideline guideline) {
        int supported = 0;
        boolean sure = true;
        LinkedHashSet<Rule> against = new LinkedHashSet<>();
        for (Scope context : contexts) {
            List<Rule> reps = rules(guideline, Parameter.REPS, context);
            List<Rule> loads = rules(guideline, Parameter.INTENSITY, context);
            Fit repsFit = best(reps);
            Fit loadFit = best(loads);
            if (repsFit == Fit.SILENT && loadFit == Fit.SILENT) {
                continue;
            }
            anybodySpeaks = true;
            if (repsFit == Fit.NO || loadFit == Fit.NO) {
                against.addAll(repsFit == Fit.NO ? defaults(reps) : List.of());
                against.addAll(loadFit == Fit.NO ? defaults(loads) : List.of());
            } else if (loadFit == Fit.SILENT && goesByLoad) {
                beside.addAll(holding(reps));
            } else {
                supported++;
                supporting.addAll(holding(reps));
                supporting.addAll(holding(loads));
                if (loadFit == Fit.MAYBE) {
                    sure = false;
                    loadOpen.addAll(holding(loads));
                }
            }
        }
        if (supported == 0) {
            opposing.addAll(against);
        } else {
            everyone |= supported == contexts.size();
            sureOfLoad |= sure;
        }
    }

    private List<Rule> rules(Guideline guideline, Parameter parameter, Scope context) {
        List<Rule> rules = new ArrayList<>(guideline.covering(parameter, Layer.DEFAULT, context));
        rules.addAll(guideline.covering(parameter, Layer.FEASIBLE, context));
        rules.removeIf(rule -> !rule.overriddenBy().isEmpty() || !tellsApart(rule));
        return rules;
    }

    /** What is said of any goal at all says nothing of a zone that is no goal. */
    private boolean tellsApart(Rule rule) {
        return kind.isGoal() || !rule.scope().goals().containsAll(EnumSet.allOf(GoalKind.class));
    }

    private static List<Rule> defaults(List<Rule> rules) {
        List<Rule> defaults =
                rules.stream().filter(rule -> rule.layer() == Layer.DEFAULT).toList();
        return defaults.isEmpty() ? rules : defaults;
    }

    private List<Rule> holding(List<Rule> rules) {
        return rules.stream().filter(rule -> fit(rule) != Fit.NO).toList();
    }

    private Fit best(List<Rule> rules) {
        Fit best = rules.isEmpty() ? Fit.SILENT : Fit.NO;
        for (Rule rule : rules) {
            Fit fit = fit(rule);
            best = fit.compareTo(best) < 0 ? fit : best;
        }
        return best;
    }

    private Fit fit(Rule rule) {
        if (rule.parameter() == Parameter.REPS) {
            return rule.range().contains(reading.stated().reps()) ? Fit.YES : Fit.NO;
        }
        return reading.intensity()
                .map(load -> rule.range().contains(load.percent()) ? Fit.YES : Fit.NO)
                .orElseGet(() -> fitBelow(rule.range(), reading.intensityBelow().percent()));
    }

    /** The fit of a load that is only known to lie below another. */
    private static Fit fitBelow(Range range, double bound) {
        if (range.min().isPresent()) {
            return range.min().getAsDouble() < bound ? Fit.MAYBE : Fit.NO;
        }
        return range.max().isEmpty() || range.max().getAsDouble() >= bound ? Fit.YES : Fit.MAYBE;
    }

    /** Returns the rules on effort of anyone asked about, those that allow most reserve first. */
    static List<Rule> effort(GoalKind kind, Scope whom, List<Guideline> guidelines) {
        LinkedHashSet<Rule> rules = new LinkedHashSet<>();
        for (Scope context : contexts(kind, whom)) {
            for (Guideline guideline : guidelines) {
                rules.addAll(guideline.covering(Parameter.EFFORT, Layer.FEASIBLE, context));
                rules.addAll(guideline.covering(Parameter.EFFORT, Layer.DEFAULT, context));
            }
        }
        return rules.stream()
                .filter(rule ->
                        rule.overriddenBy().isEmpty() && rule.range().max().isPresent())
                .sorted((one, other) -> Double.compare(
                        other.range().max().getAsDouble(), one.range().max().getAsDouble()))
                .toList();
    }

    /** Returns the rules that decide. */
    List<Rule> deciding() {
        return List.copyOf(supporting);
    }

    /** Returns the rules that decide, and after them those that stand beside. */
    List<Rule> supporting() {
        LinkedHashSet<Rule> all = new LinkedHashSet<>(supporting);
        if (isSupported()) {
            all.addAll(beside);
        }
        return List.copyOf(all);
    }

    /** Returns what excludes the set, of guidelines that are not among the supporting ones by other rules. */
    List<Rule> opposing() {
        Set<String> heard = new TreeSet<>();
        supporting().forEach(rule -> heard.add(rule.guideline()));
        return opposing.stream()
                .filter(rule -> !heard.contains(rule.guideline()))
                .toList();
    }

    /** The load rules that hold the set only if the load, which the model cannot tell, lies in them. */
    List<Rule> loadOpen() {
        return sureOfLoad ? List.of() : List.copyOf(loadOpen);
    }

    boolean isSupported() {
        return !supporting.isEmpty();
    }

    /** Whether one guideline supports it in every context asked about. */
    boolean isForEveryone() {
        return everyone;
    }

    boolean isSilent() {
        return !anybodySpeaks;
    }
}
