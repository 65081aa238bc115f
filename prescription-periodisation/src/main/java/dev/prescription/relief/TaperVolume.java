package dev.prescription.relief;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TaperDays;
import dev.prescription.scheme.StraightSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares the sets a taper keeps out over the visits of each lift: three fifths heavy, the rest in its last session. */
final class TaperVolume {

    private static final int PERCENT = 100;
    private static final int MOST_IN_A_SESSION = 8;

    private final PeakRequest request;

    TaperVolume(PeakRequest request) {
        this.request = request;
    }

    /** The series of each visit; a lift with a single set left has its heavy visit only. */
    Map<TaperDays.Visit, StraightSets> series(
            List<PeakLifts.Lift> lifts, TaperDays plan, MicrocycleLayout trained, int days) {
        Taper taper = request.reductions().taper().orElse(Taper.standard());
        Range kept = request.prescriber().why(Parameter.TAPER_SETS).value();
        int percent = taper.setsPercent().orElseGet(() -> (int) Math.round(ReliefSchedule.middle(kept) * PERCENT));
        Map<TaperDays.Visit, StraightSets> series = new LinkedHashMap<>();
        for (int index = 0; index < lifts.size(); index++) {
            PeakLifts.Lift lift = lifts.get(index);
            int place = index;
            List<TaperDays.Visit> visits = plan.visits().stream()
                    .filter(visit -> visit.lift() == place)
                    .toList();
            int sets = Math.min(
                    TaperSets.sets(lift.sets(), trained.days(), days, percent), MOST_IN_A_SESSION * visits.size());
            share(lift, visits, sets, series);
        }
        return series;
    }

    private void share(
            PeakLifts.Lift lift, List<TaperDays.Visit> visits, int sets, Map<TaperDays.Visit, StraightSets> series) {
        TaperSets taper = new TaperSets(
                request.repMaxModel(),
                lift.trained().top().sets().fade(),
                hundredths(Parameter.TAPER_INTENSITY),
                halves(Parameter.LAST_SESSION_EFFORT));
        int left = sets;
        int reps = taper.heavy(1, lift.freshHalves()).reps();
        for (TaperDays.Visit visit : visits) {
            boolean isOnly = visits.size() == 1;
            int count = isOnly ? left : visit.isHeavy() ? TaperSets.heavyOf(sets) : left;
            if (count > 0) {
                StraightSets straight =
                        visit.isHeavy() ? taper.heavy(count, lift.freshHalves()) : taper.last(count, reps);
                series.put(visit, straight);
                reps = straight.reps();
            }
            left -= count;
        }
    }

    private int hundredths(Parameter parameter) {
        return (int) Math.round(ReliefSchedule.least(request.prescriber().why(parameter)) * PERCENT);
    }

    private int halves(Parameter parameter) {
        return Rir.of(ReliefSchedule.least(request.prescriber().why(parameter))).halves();
    }
}
