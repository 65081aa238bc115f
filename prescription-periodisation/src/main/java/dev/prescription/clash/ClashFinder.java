package dev.prescription.clash;

import dev.prescription.athlete.Restriction;
import dev.prescription.clash.Clash.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import dev.prescription.split.SplitTargets;
import dev.prescription.split.WeekRequest;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a smallest set of clashing constraints by a deletion filter: each is left out once, the guideline's limits first;
 * what can be left out while the rest still clashes stays out.
 */
final class ClashFinder {

    private final WeekRequest request;
    private final Map<Clash, Restriction> restrictions = new LinkedHashMap<>();
    private final Map<Clash, ExerciseId> exercises = new LinkedHashMap<>();

    ClashFinder(WeekRequest request) {
        this.request = request;
    }

    Optional<Infeasibility> find() {
        Set<Clash> active = new LinkedHashSet<>(all());
        if (fits(active)) {
            return Optional.empty();
        }
        List<Clash> tried = new ArrayList<>(active);
        for (int i = tried.size() - 1; i >= 0; i--) {
            active.remove(tried.get(i));
            if (fits(active)) {
                active.add(tried.get(i));
            }
        }
        return Optional.of(
                new Infeasibility(tried.stream().filter(active::contains).toList()));
    }

    /** Every constraint, in the order of their kinds. */
    private List<Clash> all() {
        WeekTerms terms = request.terms();
        TrainingContext context = terms.context();
        SplitTargets targets = request.targets();
        List<Clash> all = new ArrayList<>();
        all.add(new Clash(Kind.EVERY_SESSION_TRAINS, "work in each of " + terms.sessions() + " sessions"));
        if (!request.mainLifts().isEmpty()) {
            all.add(new Clash(Kind.A_MAIN_LIFT, "one of the main lifts " + request.mainLifts()));
        }
        for (ExerciseId exercise : context.required()) {
            Clash clash = new Clash(Kind.REQUIRED_EXERCISE, exercise + " is asked for");
            exercises.put(clash, exercise);
            all.add(clash);
        }
        terms.minutes().ifPresent(minutes -> all.add(new Clash(Kind.MINUTES, "at most " + minutes + " min a session")));
        all.add(new Clash(Kind.STYLE, "the style " + terms.style()));
        all.add(new Clash(Kind.EQUIPMENT, "what is at hand"));
        for (ExerciseId exercise : context.excluded()) {
            Clash clash = new Clash(Kind.EXCLUSION, exercise + " is ruled out");
            exercises.put(clash, exercise);
            all.add(clash);
        }
        for (Restriction restriction : context.restrictions().asList()) {
            if (restriction.kind() == Restriction.Kind.EXCLUDE) {
                Clash clash = new Clash(Kind.RESTRICTION, "restriction " + restriction);
                restrictions.put(clash, restriction);
                all.add(clash);
            }
        }
        all.add(new Clash(Kind.SETS_PER_SESSION, "at most " + targets.setsPerSession() + " hard sets a session"));
        all.add(new Clash(
                Kind.EXERCISES_PER_SESSION,
                "at most " + WeekRequest.MOST_EXERCISES_PER_SESSION + " exercises a session"));
        all.add(new Clash(
                Kind.SETS_PER_MUSCLE_PER_SESSION,
                "at most " + targets.setsPerMusclePerSession() + " hard sets of a muscle a session"));
        all.add(new Clash(
                Kind.WEEKLY_SETS_PER_MUSCLE,
                "at most " + targets.setsPerMuscle().ceiling() + " hard sets of a muscle a week"));
        targets.setsPerMainLift()
                .ifPresent(range -> all.add(new Clash(
                        Kind.WEEKLY_SETS_PER_LIFT, "at most " + range.max() + " sets of a main lift a week")));
        if (!request.mainLifts().isEmpty()) {
            int most = targets.frequency().max();
            all.add(new Clash(Kind.WEEKLY_SESSIONS_PER_LIFT, "at most " + most + " sessions of a main lift a week"));
        }
        return all;
    }

    /** Whether the least that makes a week fits under some of the constraints. */
    private boolean fits(Set<Clash> active) {
        return new LeastWeek(request.withTerms(terms(active)), kinds(active)).fits(required(active));
    }

    private List<ExerciseId> required(Set<Clash> active) {
        List<ExerciseId> required = new ArrayList<>();
        exercises.forEach((clash, exercise) -> {
            if (clash.kind() == Kind.REQUIRED_EXERCISE && active.contains(clash)) {
                required.add(exercise);
            }
        });
        return required;
    }

    private static Set<Kind> kinds(Set<Clash> active) {
        Set<Kind> kinds = new LinkedHashSet<>();
        active.forEach(clash -> kinds.add(clash.kind()));
        return kinds;
    }

    private WeekTerms terms(Set<Clash> active) {
        WeekTerms stated = request.terms();
        Set<Kind> kinds = kinds(active);
        TrainingContextBuilder context = TrainingContext.builder();
        if (kinds.contains(Kind.EQUIPMENT)) {
            context.equipment(stated.context().equipment());
        }
        exercises.forEach((clash, exercise) -> {
            if (clash.kind() == Kind.EXCLUSION && active.contains(clash)) {
                context.exclude(exercise);
            }
        });
        restrictions.forEach((clash, restriction) -> {
            if (active.contains(clash)) {
                context.restrictions(restriction);
            }
        });
        WeekTerms terms = WeekTerms.ofSessions(stated.sessions()).withContext(context.build());
        if (kinds.contains(Kind.STYLE)) {
            terms = terms.withStyle(stated.style());
        }
        return kinds.contains(Kind.MINUTES) && stated.minutes().isPresent()
                ? terms.withMinutes(stated.minutes().getAsInt())
                : terms;
    }
}
