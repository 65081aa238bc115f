package dev.prescription.difference;

import dev.prescription.difference.Difference.Kind;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.technique.Technique;
import java.util.List;
import java.util.Optional;

/** What is to be done in a set. */
record SetContent(
        RepTarget target,
        int reps,
        Optional<Load> load,
        Optional<Rir> rir,
        SetKind kind,
        Optional<Technique> technique) {

    static SetContent of(PlannedSet set) {
        return new SetContent(
                set.series().target(),
                set.reps(),
                set.load(),
                set.rir(),
                set.kind(),
                set.series().technique());
    }

    SetTarget toTarget() {
        int most = target instanceof RepTarget.Repetitions range
                ? Math.max(reps, range.range().max())
                : reps;
        return new SetTarget(reps, most, kind == SetKind.AMRAP, load, rir);
    }

    /** Adds each part that differs. */
    static void compare(SetContent from, SetContent to, Place place, List<Difference> found) {
        if (from.reps != to.reps) {
            add(Kind.REPS, place, Optional.of(from.reps), Optional.of(to.reps), found);
        } else {
            add(Kind.REPS, place, Optional.of(from.target), Optional.of(to.target), found);
        }
        add(Kind.LOAD, place, from.load, to.load, found);
        add(Kind.EFFORT, place, from.rir, to.rir, found);
        add(Kind.SET_KIND, place, Optional.of(from.kind), Optional.of(to.kind), found);
        add(Kind.TECHNIQUE, place, from.technique, to.technique, found);
    }

    private static void add(Kind kind, Place place, Optional<?> from, Optional<?> to, List<Difference> found) {
        if (!from.equals(to)) {
            found.add(Difference.of(kind, place, from, to));
        }
    }
}
