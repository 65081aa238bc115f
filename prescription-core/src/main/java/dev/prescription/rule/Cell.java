package dev.prescription.rule;

import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.reason.Conflict;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one guideline answers for one parameter in one context, its fallback included: a value without open ends. */
record Cell(Parameter parameter, Range value, List<Rule> rules, List<Note> notes) {

    static Optional<Cell> of(Guideline guideline, Parameter parameter, Scope context) {
        Objects.requireNonNull(guideline, "guideline");
        Objects.requireNonNull(parameter, "parameter");
        Optional<Cell> found = stated(guideline, parameter, context);
        return found.isPresent() ? found : borrowed(guideline, parameter, context);
    }

    private static Optional<Cell> stated(Guideline guideline, Parameter parameter, Scope context) {
        Optional<Rule> own = guideline.governing(parameter, context);
        return own.isPresent()
                ? Optional.of(closed(guideline, own.get(), context).over(guideline, context))
                : fallback(guideline, parameter, context);
    }

    /** Where a house guideline has its own rule, says which rule below it does not answer. */
    private Cell over(Guideline guideline, Scope context) {
        if (guideline.isShipped()) {
            return this;
        }
        Optional<Rule> below = guideline.layers().stream()
                .skip(1)
                .flatMap(layer -> layer.governing(parameter, context).stream())
                .findFirst();
        boolean isSaid = below.stream()
                .anyMatch(
                        rule -> notes.stream().anyMatch(note -> note.arguments().contains(rule.id())));
        if (below.isEmpty() || isSaid) {
            return this;
        }
        Rule other = below.get();
        List<Note> more = new ArrayList<>(notes);
        more.add(Note.of(
                Note.Code.STANDS_OVER, rules.get(0).id(), other.guideline(), other.id(), other.range(), parameter));
        return new Cell(parameter, value, rules, List.copyOf(more));
    }

    /** Where nobody speaks of a population, what holds for adults is handed out, and said to be. */
    private static Optional<Cell> borrowed(Guideline guideline, Parameter parameter, Scope context) {
        Scope adults = context.withPopulations(Population.ADULT);
        if (context.equals(adults)) {
            return Optional.empty();
        }
        return stated(guideline, parameter, adults).map(cell -> {
            List<Note> notes = new ArrayList<>();
            notes.add(Note.of(Note.Code.POPULATION_SILENT, parameter, List.copyOf(context.populations())));
            notes.addAll(cell.notes());
            return new Cell(parameter, cell.value(), cell.rules(), List.copyOf(notes));
        });
    }

    private static Optional<Cell> fallback(Guideline guideline, Parameter parameter, Scope context) {
        return guideline
                .fallback()
                .flatMap(other -> stated(other, parameter, context).map(cell -> {
                    List<Note> notes = new ArrayList<>();
                    notes.add(Note.of(
                            Note.Code.SILENT,
                            guideline.label(),
                            parameter,
                            context,
                            cell.rules().get(0).guideline()));
                    for (Rule rule : guideline.covering(parameter, Layer.FEASIBLE, context)) {
                        notes.add(Note.of(
                                Note.Code.FEASIBLE_ONLY, guideline.label(), rule.range(), parameter, rule.id()));
                    }
                    notes.addAll(cell.notes());
                    return new Cell(parameter, cell.value(), cell.rules(), List.copyOf(notes));
                }));
    }

    /** Closes the governing rule's range: a plus ends at its number, a missing end comes from the fallback. */
    private static Cell closed(Guideline guideline, Rule rule, Scope context) {
        Parameter parameter = rule.parameter();
        OptionalDouble min = rule.range().min();
        OptionalDouble max = rule.range().max();
        if (parameter.isCap() && max.isPresent()) {
            return new Cell(parameter, Range.atMost(max.getAsDouble()), List.of(rule), List.of());
        }
        if (min.isPresent() && max.isPresent()) {
            Range named = Range.of(min.getAsDouble(), max.getAsDouble());
            List<Note> notes = rule.range().isOpenAbove()
                    ? List.of(Note.of(Note.Code.OPEN_ABOVE, rule.id(), Range.exactly(max.getAsDouble())))
                    : List.of();
            return new Cell(parameter, named, List.of(rule), notes);
        }
        Note.End missing = min.isPresent() ? Note.End.UPPER : Note.End.LOWER;
        double named = min.isPresent() ? min.getAsDouble() : max.orElseThrow();
        Optional<Cell> other = guideline
                .nextTo(rule, context)
                .map(next -> closed(guideline, next, context))
                .or(() -> guideline.fallback().flatMap(next -> stated(next, parameter, context)));
        OptionalDouble end = other.map(cell ->
                        min.isPresent() ? cell.value().max() : cell.value().min())
                .orElse(OptionalDouble.empty());
        if (end.isEmpty()) {
            return new Cell(
                    parameter,
                    Range.exactly(named),
                    List.of(rule),
                    List.of(Note.of(Note.Code.NO_END, rule.id(), missing)));
        }
        Rule lender = lender(other.orElseThrow(), min.isPresent(), end.getAsDouble());
        boolean fits = min.isPresent() ? end.getAsDouble() >= named : end.getAsDouble() <= named;
        Note note = Note.of(
                fits ? Note.Code.END_FROM : Note.Code.END_APART,
                rule.id(),
                missing,
                Range.exactly(end.getAsDouble()),
                lender.guideline(),
                lender.id());
        if (!fits) {
            return new Cell(parameter, Range.exactly(named), List.of(rule), List.of(note));
        }
        Range value = Range.of(Math.min(named, end.getAsDouble()), Math.max(named, end.getAsDouble()));
        return new Cell(parameter, value, List.of(rule, lender), List.of(note));
    }

    /** Finds the rule that names an end of a cell, which may itself have been lent it. */
    private static Rule lender(Cell cell, boolean upper, double end) {
        return cell.rules().stream()
                .filter(rule -> (upper ? rule.range().max() : rule.range().min()).equals(OptionalDouble.of(end)))
                .findFirst()
                .orElse(cell.rules().get(0));
    }

    /** Explains the value; the rules of {@code own} are the asker's own too and do not count as disagreeing. */
    Reason reason(Goal goal, Scope asked, Guideline guideline, List<Rule> own) {
        List<Conflict> conflicts = conflicts(asked, guideline, own);
        Reason reason = Reason.of(parameter, value, goal, asked, guideline.label(), rules, notes, conflicts);
        return parameter == Parameter.TIME_TO_EFFECT ? reason.with(Note.of(Note.Code.EXPECTATION)) : reason;
    }

    /** Every rule of the governing layer that covers what was asked and states another range, the used ones excepted. */
    private List<Conflict> conflicts(Scope context, Guideline guideline, List<Rule> own) {
        boolean borrowed = !rules.get(0).scope().populations().containsAll(context.populations());
        Scope asked = borrowed ? context.withPopulations(Population.ADULT) : context;
        Layer layer = rules.get(0).layer();
        LinkedHashSet<Guideline> heard = new LinkedHashSet<>(Guideline.shipped());
        heard.addAll(guideline.layers());
        List<Conflict> conflicts = new ArrayList<>();
        for (Guideline one : heard) {
            for (Rule rule : one.covering(parameter, layer, asked)) {
                if (!rules.contains(rule)
                        && !own.contains(rule)
                        && value.conflictWith(rule.range()).isPresent()) {
                    conflicts.add(Conflict.between(rule, value));
                }
            }
        }
        return conflicts;
    }
}
