package dev.prescription.relief;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Rir;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A beginner's week before a test: the training week before with fewer sets, all else kept (C-TAPER-01).
 *
 * <p>The sets that stay are shared out over the week, so that eleven exercises of two sets keep 14 of 22 at 65 %, and not one
 * each; no series loses all of its own.
 */
final class LightWeek {

    private static final int PERCENT = 100;
    private static final int HALVES = 2;

    private final int keptPercent;
    private final Reason reason;
    private int before;

    private LightWeek(int keptPercent, Reason reason) {
        this.keptPercent = keptPercent;
        this.reason = reason;
    }

    static MicrocycleLayout of(
            int number, ProgrammeWeek week, MicrocycleLayout trained, int keptPercent, Reason reason) {
        LightWeek light = new LightWeek(keptPercent, reason);
        List<SessionLayout> sessions = new ArrayList<>();
        for (SessionLayout session : trained.sessions()) {
            SessionRef ref = new SessionRef(number, session.ref().session());
            sessions.add(new SessionLayout(
                    ref,
                    session.name(),
                    session.slots().stream().map(light::slot).toList()));
        }
        return new MicrocycleLayout(number, week, trained.days(), sessions);
    }

    private SlotLayout slot(SlotLayout slot) {
        List<SeriesLayout> series = slot.series().stream()
                .map(one -> SeriesLayout.stated(one.kind(), lighter(one.sets()), one.intensity(), one.cell()))
                .toList();
        return new SlotLayout(
                slot.ref(),
                slot.exercise(),
                series,
                Zone.deload(),
                slot.prescription(),
                Map.of(Parameter.SETS, reason));
    }

    private StraightSets lighter(StraightSets trained) {
        int sets = Math.max(1, kept(before + trained.sets()) - kept(before));
        before += trained.sets();
        int left =
                trained.freshHalves() - HALVES * trained.reps() - trained.fade().halves() * (sets - 1);
        return StraightSets.of(sets, trained.reps(), Rir.ofHalves(left), trained.fade());
    }

    private int kept(int sets) {
        return (sets * keptPercent + PERCENT / 2) / PERCENT;
    }
}
