package dev.prescription.guideline;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.guideline.GuidelineProblem.Kind;
import dev.prescription.parameter.Cells;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Asks a guideline for every cell, as a prescriber would, and gathers what does not hold together. */
final class GuidelineCheck {

    /** What a prescription cannot do without. */
    private static final List<Parameter> OF_A_CELL =
            List.of(Parameter.REPS, Parameter.SETS, Parameter.EFFORT, Parameter.REST);

    /** What a week and a programme cannot do without. */
    private static final List<Parameter> OF_A_WEEK = List.of(
            Parameter.WEEKLY_SETS_PER_MUSCLE,
            Parameter.VOLUME_WARNING,
            Parameter.FREQUENCY,
            Parameter.SETS_PER_MUSCLE_PER_SESSION,
            Parameter.SETS_PER_SESSION,
            Parameter.SESSIONS_PER_WEEK,
            Parameter.REP_FADE,
            Parameter.DELOAD_INTERVAL,
            Parameter.DELOAD_SETS,
            Parameter.DELOAD_REPS,
            Parameter.WARM_UP,
            Parameter.LOAD);

    private final Guideline guideline;
    private final RepMaxModel model;
    private final Map<GuidelineProblem, List<Scope>> found = new LinkedHashMap<>();

    private GuidelineCheck(Guideline guideline, RepMaxModel model) {
        this.guideline = guideline;
        this.model = model;
    }

    static List<GuidelineProblem> of(Guideline guideline, RepMaxModel model) {
        GuidelineCheck check = new GuidelineCheck(guideline, model);
        for (Optional<Guideline> one = Optional.of(guideline);
                one.isPresent();
                one = one.get().fallback()) {
            check.overrides(one.get());
        }
        List<Scope> cells =
                Cells.all().stream().filter(cell -> kind(cell).isGoal()).toList();
        cells.forEach(check::cell);
        Cells.foldRoles(cells).forEach(check::week);
        return check.problems();
    }

    private static GoalKind kind(Scope cell) {
        return cell.goals().iterator().next();
    }

    private List<GuidelineProblem> problems() {
        List<GuidelineProblem> problems = new ArrayList<>();
        found.forEach((problem, scopes) -> problems.add(
                new GuidelineProblem(problem.kind(), problem.arguments(), problem.rules(), Cells.fold(scopes))));
        return List.copyOf(problems);
    }

    private void add(Kind kind, Scope scope, List<Answer> answers, Object... details) {
        LinkedHashSet<Rule> rules = new LinkedHashSet<>();
        answers.forEach(answer -> rules.addAll(answer.rules()));
        add(kind, scope, rules, details);
    }

    private void add(Kind kind, Scope scope, Set<Rule> rules, Object... details) {
        GuidelineProblem everywhere =
                new GuidelineProblem(kind, List.of(details), List.copyOf(rules), List.of(Scope.any()));
        found.computeIfAbsent(everywhere, problem -> new ArrayList<>()).add(scope);
    }

    private void overrides(Guideline book) {
        for (Rule rule : book.rules()) {
            for (RuleId id : rule.overriddenBy()) {
                Rule other = book.find(id).orElseThrow();
                boolean foreign = other.parameter() != rule.parameter()
                        || other.layer() != rule.layer()
                        || other.scope().intersection(rule.scope()).isEmpty();
                if (foreign) {
                    add(Kind.FOREIGN_OVERRIDER, rule.scope(), new LinkedHashSet<>(List.of(rule, other)), rule.id(), id);
                }
            }
            List<Rule> circle = book.circle(rule);
            if (circle.stream().map(Rule::id).sorted().findFirst().equals(Optional.of(rule.id()))) {
                List<RuleId> ids = circle.stream().map(Rule::id).toList();
                add(Kind.OVERRIDE_CIRCLE, rule.scope(), new LinkedHashSet<>(circle), ids);
            }
        }
    }

    private void cell(Scope cell) {
        OF_A_CELL.forEach(parameter -> require(parameter, cell));
        Optional<Answer> reps = answer(Parameter.REPS, cell);
        Optional<Answer> effort = answer(Parameter.EFFORT, cell);
        Optional<Answer> load = answer(Parameter.INTENSITY, cell);
        load.ifPresent(answer -> apart(answer, cell));
        if (reps.isPresent() && effort.isPresent() && load.isPresent()) {
            List<Answer> all = List.of(reps.get(), effort.get(), load.get());
            if (!holds(reps.get(), effort.get(), load.get())) {
                add(
                        Kind.INFEASIBLE_CELL,
                        cell,
                        all,
                        reps.get().range(),
                        effort.get().range(),
                        load.get().range(),
                        model.name());
            }
        }
        if (kind(cell) == GoalKind.BLENDED) {
            ordered(Parameter.REPS, cell.withGoals(GoalKind.HYPERTROPHY), cell);
            ordered(Parameter.REPS, cell, cell.withGoals(GoalKind.STRENGTH));
            ordered(Parameter.INTENSITY, cell.withGoals(GoalKind.HYPERTROPHY), cell);
            ordered(Parameter.INTENSITY, cell, cell.withGoals(GoalKind.STRENGTH));
        }
    }

    private boolean holds(Answer reps, Answer effort, Answer load) {
        for (int count = (int) reps.min(); count <= reps.max(); count++) {
            for (double reserve = effort.min(); reserve <= effort.max(); reserve += Parameter.EFFORT.step()) {
                Rir rir = Rir.of(reserve);
                if (model.accepts(count, rir)
                        && load.holds(model.percentFor(count, rir).percent())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** More strength may not mean more repetitions, nor less load. */
    private void ordered(Parameter parameter, Scope lighter, Scope heavier) {
        Optional<Answer> from = answer(parameter, lighter);
        Optional<Answer> to = answer(parameter, heavier);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        int sign = parameter == Parameter.REPS ? 1 : -1;
        boolean astray = sign * (to.get().min() - from.get().min()) > 0
                || sign * (to.get().max() - from.get().max()) > 0;
        if (astray) {
            Scope both = lighter.withGoals(kind(lighter), kind(heavier));
            Range low = from.get().range();
            Range high = to.get().range();
            List<Answer> anchors = List.of(from.get(), to.get());
            add(Kind.UNORDERED_ANCHORS, both, anchors, parameter, kind(lighter), low, kind(heavier), high);
        }
    }

    private void require(Parameter parameter, Scope cell) {
        Optional<Answer> answer = answer(parameter, cell);
        answer.ifPresent(given -> apart(given, cell));
        if (answer.isEmpty()) {
            Set<Rule> idle = new LinkedHashSet<>(guideline.covering(parameter, parameter.governingLayer(), cell));
            add(Kind.MISSING_CELL, cell, idle, parameter);
        }
    }

    private void apart(Answer answer, Scope cell) {
        answer.apart().ifPresent(other -> {
            Rule lender = other.rules().get(0);
            RuleId rule = answer.rules().get(0).id();
            List<Answer> both = List.of(answer, other);
            add(Kind.ENDS_APART, cell, both, rule, other.range(), lender.guideline(), lender.id());
        });
    }

    private void week(Scope week) {
        OF_A_WEEK.forEach(parameter -> require(parameter, week));
        Scope main = week.withRoles(ExerciseRole.MAIN_LIFT);
        Answer muscle = number(Parameter.WEEKLY_SETS_PER_MUSCLE, week);
        Answer lift = number(Parameter.WEEKLY_SETS_PER_LIFT, main);
        Answer often = number(Parameter.FREQUENCY, week);
        Answer sessions = number(Parameter.SESSIONS_PER_WEEK, week);
        Answer cap = number(Parameter.SETS_PER_MUSCLE_PER_SESSION, week);
        Answer warning = number(Parameter.VOLUME_WARNING, week);
        Answer days = often.max() <= sessions.max() ? often : sessions;
        if (muscle.min() > days.max() * cap.max()) {
            add(Kind.FLOOR_OUT_OF_REACH, week, List.of(muscle, days, cap), muscle.low(), days.high(), cap.high());
        }
        if (muscle.max() > warning.max()) {
            add(Kind.CEILING_ABOVE_WARNING, week, List.of(muscle, warning), muscle.high(), warning.high());
        }
        if (often.min() > sessions.max()) {
            add(Kind.FREQUENCY_ABOVE_SESSIONS, week, List.of(often, sessions), often.low(), sessions.high());
        }
        if (lift.min() > muscle.max()) {
            add(Kind.LIFT_SETS_ABOVE_CEILING, main, List.of(lift, muscle), lift.low(), muscle.high());
        }
        Answer sets = number(Parameter.SETS, main);
        Answer most = sets.max() <= cap.max() ? sets : cap;
        if (lift.min() > days.max() * most.max()) {
            add(Kind.LIFT_SETS_OUT_OF_REACH, main, List.of(lift, days, most), lift.low(), days.high(), most.high());
        }
        exercises(week, often, muscle, List.of(cap, number(Parameter.SETS_PER_SESSION, week)));
    }

    /** One exercise at its fewest sets must fit under the caps, and at its fewest sessions under the ceiling. */
    private void exercises(Scope week, Answer often, Answer muscle, List<Answer> caps) {
        Answer fewest = Answer.NONE;
        for (ExerciseRole role : ExerciseRole.values()) {
            Scope cell = week.withRoles(role);
            Answer sets = number(Parameter.SETS, cell);
            fewest = fewest.equals(Answer.NONE) || sets.min() < fewest.min() ? sets : fewest;
            for (Answer cap : caps) {
                if (sets.min() > cap.max()) {
                    add(Kind.SETS_ABOVE_CAP, cell, List.of(sets, cap), sets.low(), cap.high());
                }
            }
        }
        if (often.min() * fewest.min() > muscle.max()) {
            List<Answer> all = List.of(often, fewest, muscle);
            add(Kind.FREQUENCY_ABOVE_CEILING, week, all, often.low(), fewest.low(), muscle.high());
        }
    }

    private Answer number(Parameter parameter, Scope cell) {
        return answer(parameter, cell).orElse(Answer.NONE);
    }

    private Optional<Answer> answer(Parameter parameter, Scope cell) {
        return stated(guideline, parameter, cell)
                .or(() -> stated(guideline, parameter, cell.withPopulations(Population.ADULT)));
    }

    private static Optional<Answer> stated(Guideline one, Parameter parameter, Scope cell) {
        return one.governing(parameter, cell)
                .map(rule -> closed(one, rule, cell))
                .or(() -> one.fallback().flatMap(next -> stated(next, parameter, cell)));
    }

    /** Closes an open end as {@code rule.Cell} does: from a wider rule, then from the fallback, else at the end named. */
    private static Answer closed(Guideline one, Rule rule, Scope cell) {
        OptionalDouble min = rule.range().min();
        OptionalDouble max = rule.range().max();
        if (rule.parameter().isCap() && max.isPresent()) {
            return new Answer(0, max.getAsDouble(), List.of(rule), Optional.empty());
        }
        if (min.isPresent() && max.isPresent()) {
            return new Answer(min.getAsDouble(), max.getAsDouble(), List.of(rule), Optional.empty());
        }
        double named = min.isPresent() ? min.getAsDouble() : max.orElseThrow();
        Optional<Answer> other = one.nextTo(rule, cell)
                .map(next -> closed(one, next, cell))
                .or(() -> one.fallback().flatMap(next -> stated(next, rule.parameter(), cell)));
        double low = min.isPresent() ? named : other.map(Answer::min).orElse(named);
        double high = max.isPresent() ? named : other.map(Answer::max).orElse(named);
        if (other.isEmpty() || low > high) {
            return new Answer(named, named, List.of(rule), other);
        }
        return new Answer(low, high, List.of(rule, other.get().rules().get(0)), Optional.empty());
    }

    /** A closed range, the rules it comes from, and what would have closed it but lies on the other side. */
    private record Answer(double min, double max, List<Rule> rules, Optional<Answer> apart) {

        /** Nobody speaks: no bound at either side, so that no comparison of numbers finds fault. */
        static final Answer NONE =
                new Answer(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(), Optional.empty());

        boolean holds(double value) {
            return min <= value && value <= max;
        }

        Range low() {
            return Range.exactly(min);
        }

        Range high() {
            return Range.exactly(max);
        }

        Range range() {
            return Range.of(min, max);
        }
    }
}
