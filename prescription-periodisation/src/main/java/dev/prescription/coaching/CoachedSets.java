package dev.prescription.coaching;

import dev.prescription.loading.LoadLadder;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.Deload;
import java.util.ArrayList;
import java.util.List;

/** The sets of one exercise as a coach changes them. */
final class CoachedSets {

    private static final int PERCENT = 100;

    private CoachedSets() {}

    /** So many sets; the last one stays the last where it is open, and what is added is like the last that is not. */
    static List<SetTarget> withCount(List<SetTarget> asked, int count) {
        if (count == asked.size()) {
            return asked;
        }
        SetTarget last = asked.get(asked.size() - 1);
        List<SetTarget> before = last.isOpen() ? asked.subList(0, asked.size() - 1) : asked;
        int wanted = last.isOpen() ? count - 1 : count;
        SetTarget like = before.isEmpty() ? closed(last) : before.get(before.size() - 1);
        List<SetTarget> sets = new ArrayList<>(before.subList(0, Math.min(wanted, before.size())));
        while (sets.size() < wanted) {
            sets.add(like);
        }
        if (last.isOpen()) {
            sets.add(last);
        }
        return List.copyOf(sets);
    }

    private static SetTarget closed(SetTarget set) {
        return new SetTarget(set.reps(), set.most(), false, set.load(), set.rir());
    }

    /** Fewer sets, none of them open, their loads lighter and rounded down; sets by effort keep their reserve. */
    static List<SetTarget> lightened(List<SetTarget> asked, InsertDeload deload, Lift lift) {
        int count = new Deload(deload.setsPercent(), 0, deload.loadPercent()).setsOf(asked.size());
        return asked.subList(0, Math.min(count, asked.size())).stream()
                .map(set -> lighter(closed(set), deload.loadPercent(), lift))
                .toList();
    }

    /** Where more load is help, it stays. */
    private static SetTarget lighter(SetTarget set, int percent, Lift lift) {
        if (set.load().isEmpty() || lift.isAssisted() || percent == PERCENT) {
            return set;
        }
        LoadLadder ladder = lift.rounding().ladder();
        Load lighter = lift.share(set.load().get(), percent, PERCENT);
        return set.withLoad(ladder.at(Math.max(0, ladder.rungAtOrBelow(lighter.tenthMicrograms()))));
    }

    static List<SetTarget> withLoad(List<SetTarget> asked, Load load, Lift lift) {
        Load rounded = lift.rounding().round(load).rounded();
        return asked.stream().map(set -> set.withLoad(rounded)).toList();
    }
}
