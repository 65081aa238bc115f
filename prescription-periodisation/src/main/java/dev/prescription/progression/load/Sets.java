package dev.prescription.progression.load;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules share about sets. */
final class Sets {

    private static final int MOST_FADE_HALVES = 2;
    private static final int UNRATED = -1_000;

    private Sets() {}

    /** Raises every set to at least so many repetitions; 0 leaves them as planned. */
    static List<SetTarget> withReps(List<SetTarget> planned, int reps) {
        return reps == 0
                ? planned
                : planned.stream()
                        .map(target -> target.withReps(reps, Math.max(reps, target.most())))
                        .toList();
    }

    /** Returns so many sets, the last one repeated or left out; 0 leaves them as planned. */
    static List<SetTarget> withSets(List<SetTarget> planned, int sets) {
        if (sets == 0 || planned.isEmpty()) {
            return planned;
        }
        List<SetTarget> targets = new ArrayList<>(planned.subList(0, Math.min(sets, planned.size())));
        while (targets.size() < sets) {
            targets.add(planned.get(planned.size() - 1));
        }
        return List.copyOf(targets);
    }

    static int mostReps(List<SetTarget> targets) {
        return targets.stream().mapToInt(SetTarget::reps).max().orElse(0);
    }

    /**
     * Adopts the first load lifted, where none was known; what was not judged, had no load or stayed down changes nothing, nor do
     * different loads where the sets asked for differ.
     */
    static Outcome started(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        Optional<Load> lifted = judgement.lifted();
        if (lifted.isEmpty()) {
            return judgement.verdict() == Judgement.Verdict.MET
                    ? Outcome.held(standing, DecisionCode.NO_LOAD)
                    : Outcome.held(standing, exposure, judgement);
        }
        if (judgement.judged().stream().noneMatch(set -> isLifted(set, lifted.get()))) {
            return Outcome.held(standing, exposure, judgement);
        }
        boolean isOneLoad = judgement.judged().stream()
                .allMatch(set -> set.load().filter(lifted.get()::sameMassAs).isPresent());
        if (!isOneLoad && !isStraight(exposure.targets())) {
            return Outcome.held(standing, DecisionCode.LOADS_DIFFER);
        }
        return startedWith(standing, lifted.get(), lift);
    }

    /**
     * Adopts the load of the set that leads the others, where none was known; what was not judged, had no load or stayed down
     * changes nothing.
     */
    static Outcome startedByTheFirst(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        return judgement.judged().isEmpty() || exposure.sets().get(0).reps() == 0
                ? Outcome.held(standing, exposure, judgement)
                : exposure.sets()
                        .get(0)
                        .load()
                        .map(load -> startedWith(standing, load, lift))
                        .orElseGet(() -> Outcome.held(standing, DecisionCode.NO_LOAD));
    }

    private static boolean isLifted(SetLog set, Load load) {
        return set.reps() > 0 && set.load().filter(load::sameMassAs).isPresent();
    }

    private static Outcome startedWith(Standing standing, Load lifted, Lift lift) {
        int rung = Math.max(0, lift.rounding().ladder().rungAtOrBelow(lifted.tenthMicrograms()));
        Load load = lift.rounding().ladder().at(rung);
        Load start = load.isHeavierThan(lifted) ? lifted : load;
        return Outcome.of(Decision.Kind.HELD, standing.withBasis(start), DecisionCode.STARTED, start);
    }

    /** Whether the sets are meant with one load: as many repetitions each, and no more than a fading reserve between them. */
    private static boolean isStraight(List<SetTarget> targets) {
        for (int set = 1; set < targets.size(); set++) {
            SetTarget before = targets.get(set - 1);
            SetTarget target = targets.get(set);
            int faded = Math.abs(halves(before) - halves(target));
            if (before.reps() != target.reps() || faded > MOST_FADE_HALVES) {
                return false;
            }
        }
        return true;
    }

    private static int halves(SetTarget target) {
        return target.rir().map(Rir::halves).orElse(UNRATED);
    }
}
