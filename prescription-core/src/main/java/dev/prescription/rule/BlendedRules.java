package dev.prescription.rule;

import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of a blended goal: the hypertrophy cell at a strength share of 0, the blended cell at 50, the strength cell
 * at 100, and a straight line for each bound between them.
 *
 * <p>For example at share 30 the consensus gives an intermediate's main lift 5-9 repetitions, three fifths of the way from
 * 6-10 to 5-8. Repetitions, sets, seconds and percentages round half up to whole numbers, reserves to half steps. A
 * number that one of the two cells lacks is absent between them. Each cell is read from the guideline by itself, with its
 * own fallback.
 */
public final class BlendedRules implements RuleModule {

    private static final int MIDDLE = 50;
    private static final int ALL = 100;
    private static final int HUNDREDTHS = 100;

    private final Goal goal;

    /**
     * Makes the rules of one strength share.
     *
     * @param goal a blended goal
     * @throws InvalidValueException if the goal is not of the blended kind, with code {@code "not-blended"}
     * @throws NullPointerException if {@code goal} is null
     */
    public BlendedRules(Goal goal) {
        if (Objects.requireNonNull(goal, "goal").kind() != GoalKind.BLENDED) {
            throw InvalidValueException.of("goal", "must be a blended one", goal, "not-blended");
        }
        this.goal = goal;
    }

    @Override
    public Goal goal() {
        return goal;
    }

    @Override
    public Optional<Reason> answer(Guideline guideline, Parameter parameter, Scope context) {
        Scope asked = Objects.requireNonNull(context, "context").withGoals(GoalKind.BLENDED);
        int share = goal.strengthShare();
        Optional<Cell> cell;
        if (share == MIDDLE) {
            cell = Cell.of(guideline, parameter, asked);
        } else if (share == 0) {
            cell = end(guideline, parameter, asked.withGoals(GoalKind.HYPERTROPHY));
        } else if (share == ALL) {
            cell = end(guideline, parameter, asked.withGoals(GoalKind.STRENGTH));
        } else if (share < MIDDLE) {
            cell = between(guideline, parameter, asked.withGoals(GoalKind.HYPERTROPHY), asked, share);
        } else {
            cell = between(guideline, parameter, asked, asked.withGoals(GoalKind.STRENGTH), share - MIDDLE);
        }
        Optional<Cell> middle = Cell.of(guideline, parameter, asked);
        return cell.map(found ->
                found.reason(goal, asked, guideline, middle.map(Cell::rules).orElse(List.of())));
    }

    private Optional<Cell> end(Guideline guideline, Parameter parameter, Scope anchor) {
        return Cell.of(guideline, parameter, anchor).map(cell -> {
            List<Note> notes = new ArrayList<>();
            if (!isScopeFree(cell)) {
                notes.add(Note.of(Note.Code.ANCHOR, goal.strengthShare(), kind(anchor)));
            }
            notes.addAll(cell.notes());
            return new Cell(parameter, cell.value(), cell.rules(), List.copyOf(notes));
        });
    }

    /** Blends two neighbouring anchors; {@code weight} is 1 to 49 fiftieths of the upper one. */
    private Optional<Cell> between(Guideline guideline, Parameter parameter, Scope lower, Scope upper, int weight) {
        Optional<Cell> from = Cell.of(guideline, parameter, lower);
        Optional<Cell> to = Cell.of(guideline, parameter, upper);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Cell one = from.get();
        Cell two = to.get();
        if (one.rules().equals(two.rules())) {
            return from;
        }
        LinkedHashSet<Rule> rules = new LinkedHashSet<>(one.rules());
        rules.addAll(two.rules());
        LinkedHashSet<Note> notes = new LinkedHashSet<>();
        notes.add(note(kind(lower), one.value(), kind(upper), two.value()));
        notes.addAll(one.notes());
        notes.addAll(two.notes());
        Range value = blend(parameter, one.value(), two.value(), weight);
        return Optional.of(new Cell(parameter, value, List.copyOf(rules), List.copyOf(notes)));
    }

    private Note note(GoalKind lower, Range from, GoalKind upper, Range to) {
        int share = goal.strengthShare();
        return from.equals(to)
                ? Note.of(Note.Code.BLENDED_ALIKE, share, lower, upper, from)
                : Note.of(Note.Code.BLENDED, share, lower, from, upper, to);
    }

    private static boolean isScopeFree(Cell cell) {
        return cell.rules().get(0).scope().goals().size() == GoalKind.values().length;
    }

    private static GoalKind kind(Scope anchor) {
        return anchor.goals().iterator().next();
    }

    private static Range blend(Parameter parameter, Range from, Range to, int weight) {
        int max = bound(parameter, from.max().orElseThrow(), to.max().orElseThrow(), weight);
        if (parameter.isCap()) {
            return Range.atMost(max / (double) HUNDREDTHS);
        }
        return Range.ofHundredths(
                bound(parameter, from.min().orElseThrow(), to.min().orElseThrow(), weight), max);
    }

    private static int bound(Parameter parameter, double from, double to, int weight) {
        long fiftieths = hundredths(from) * (MIDDLE - weight) + hundredths(to) * weight;
        long step = hundredths(parameter.blendStep());
        return (int) (Math.floorDiv(2 * fiftieths + MIDDLE * step, 2 * MIDDLE * step) * step);
    }

    private static long hundredths(double value) {
        return Math.round(value * HUNDREDTHS);
    }
}
