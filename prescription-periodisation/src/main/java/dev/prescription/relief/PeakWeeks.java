package dev.prescription.relief;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.SlotRef;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TaperDays;
import dev.prescription.reduction.TestDay;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The microcycles that lead to a test: the taper, its sessions by days out, and the day of the test. */
public final class PeakWeeks {

    private static final int PERCENT = 100;

    private final PeakRequest request;
    private final ReliefCells cells;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    /**
     * Begins with what is asked for.
     *
     * @param request what leads to the test
     * @param cells what numbers the programme's loads
     */
    public PeakWeeks(PeakRequest request, LoadIndex cells) {
        this.request = request;
        this.cells = new ReliefCells(cells, request.repMaxModel());
    }

    /**
     * Returns what a coach should know of the days before the test.
     *
     * @return the remarks; not modifiable
     */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Returns the taper.
     *
     * @param number the number of the microcycle
     * @param week its mesocycle and its kind
     * @param trained the last training week
     * @param basis what its loads are taken of
     * @return the microcycle, with sessions on days of their own
     * @throws InvalidValueException if no day of a session is left
     */
    public MicrocycleLayout taper(int number, ProgrammeWeek week, MicrocycleLayout trained, LoadBasis basis) {
        Prescriber prescriber = request.prescriber();
        Taper taper = request.reductions().taper().orElse(Taper.standard());
        Range length = prescriber.why(Parameter.TAPER_LENGTH).value();
        Range stop = prescriber.why(Parameter.TRAINING_STOP).value();
        int days = taper.days().orElseGet(() -> (int) length.max().orElseThrow());
        List<PeakLifts.Lift> lifts = new PeakLifts(trained, request.mainLifts()).all();
        List<Integer> free = free(taper, days, (int) stop.min().orElseThrow());
        TaperDays plan = TaperDays.of(lifts.stream().map(PeakLifts.Lift::kind).toList(), free, days);
        plan.missed().forEach(one -> missed(lifts.get(one.lift()), one));
        int rest = plan.days().get(plan.days().size() - 1) - 1;
        if (rest > stop.max().orElseThrow()) {
            String text = rest + " days of complete rest before the test; the guideline names " + stop;
            remarks.add(new Remark(Remark.Kind.TAPER_DAY_MISSED, "programme", text));
        }
        Map<TaperDays.Visit, StraightSets> series = new TaperVolume(request).series(lifts, plan, trained, days);
        List<SessionLayout> sessions = new ArrayList<>();
        for (int daysOut : plan.days()) {
            SessionRef ref = new SessionRef(number, sessions.size() + 1);
            List<SlotLayout> slots = new ArrayList<>();
            for (TaperDays.Visit visit : plan.visits()) {
                StraightSets sets = series.get(visit);
                if (visit.daysOut() == daysOut && sets != null) {
                    SlotRef slot = new SlotRef(ref.session(), slots.size() + 1);
                    slots.add(slot(slot, lifts.get(visit.lift()), sets, visit.isHeavy(), basis));
                }
            }
            if (!slots.isEmpty()) {
                Optional<String> name = Optional.of(daysOut + " days out");
                sessions.add(new SessionLayout(ref, name, slots, OptionalInt.of(days - daysOut + 1)));
            }
        }
        return new MicrocycleLayout(number, week, days, sessions);
    }

    private static List<Integer> free(Taper taper, int days, int rest) {
        List<Integer> asked = taper.sessions()
                .orElseGet(() -> IntStream.rangeClosed(1, days).boxed().toList());
        List<Integer> free =
                asked.stream().filter(day -> day > rest && day <= days).toList();
        if (free.isEmpty()) {
            String rule = "must leave one " + (rest + 1) + " to " + days + " days out";
            throw InvalidValueException.of("days out of sessions", rule, asked, "out-of-range");
        }
        return free;
    }

    private void missed(PeakLifts.Lift lift, TaperDays.Missed missed) {
        String session = missed.isHeavy() ? "last heavy session" : "last session";
        String text = session + " " + missed.given() + " days out, not " + missed.wanted()
                + ": there is no free day then (L-TAP-06, L-TAP-07)";
        remarks.add(
                new Remark(Remark.Kind.TAPER_DAY_MISSED, lift.exercise().id().slug(), text));
    }

    private SlotLayout slot(SlotRef ref, PeakLifts.Lift lift, StraightSets sets, boolean isHeavy, LoadBasis basis) {
        Prescriber prescriber = request.prescriber();
        Reason kept = prescriber.why(Parameter.TAPER_SETS);
        Reason load = prescriber.why(isHeavy ? Parameter.TAPER_INTENSITY : Parameter.LAST_SESSION_EFFORT);
        return new SlotLayout(
                ref,
                lift.exercise(),
                List.of(cells.series(SetKind.STRAIGHT, lift.exercise(), sets, basis)),
                Zone.taper(),
                lift.trained().prescription(),
                Map.of(
                        Parameter.SETS, kept,
                        Parameter.REPS, load,
                        Parameter.EFFORT, load,
                        Parameter.INTENSITY, load));
    }

    /**
     * Returns a beginner's light week.
     *
     * @param number the number of the microcycle
     * @param week its mesocycle and its kind
     * @param trained the last training week, whose loads it keeps
     * @return the microcycle
     */
    public MicrocycleLayout lightWeek(int number, ProgrammeWeek week, MicrocycleLayout trained) {
        Reason sets = request.prescriber().why(Parameter.TAPER_SETS);
        int kept = (int) Math.round(ReliefSchedule.middle(sets.value()) * PERCENT);
        return LightWeek.of(number, week, trained, kept, sets);
    }

    /**
     * Returns the day of the test.
     *
     * @param number the number of the microcycle
     * @param week its mesocycle and its kind
     * @param trained the last training week
     * @param basis what its loads are taken of
     * @return the microcycle, of one day and one session
     * @throws InvalidValueException if a lift is tested that the programme does not train
     */
    public MicrocycleLayout test(int number, ProgrammeWeek week, MicrocycleLayout trained, LoadBasis basis) {
        TestDay test = request.reductions().test().orElseThrow();
        PeakLifts lifts = new PeakLifts(trained, request.mainLifts());
        SessionRef ref = new SessionRef(number, 1);
        List<SlotLayout> slots = new ArrayList<>();
        for (PeakLifts.Lift lift : tested(test, lifts)) {
            slots.add(attempts(new SlotRef(1, slots.size() + 1), lift, basis));
        }
        Optional<String> name = Optional.of(test.kind().toString());
        return new MicrocycleLayout(number, week, 1, List.of(new SessionLayout(ref, name, slots, OptionalInt.of(1))));
    }

    private List<PeakLifts.Lift> tested(TestDay test, PeakLifts lifts) {
        if (test.lifts().isEmpty()) {
            return lifts.all();
        }
        List<PeakLifts.Lift> tested = new ArrayList<>();
        for (ExerciseId id : test.lifts()) {
            boolean isExcluded =
                    request.named().contains(id) && !request.mainLifts().contains(id);
            Optional<PeakLifts.Lift> lift = lifts.find(id);
            if (lift.isEmpty() && !isExcluded) {
                throw InvalidValueException.of("lift of a test", "must be a main lift of the programme", id, "unknown");
            }
            lift.ifPresent(tested::add);
        }
        return tested;
    }

    private SlotLayout attempts(SlotRef ref, PeakLifts.Lift lift, LoadBasis basis) {
        Reason attempts = request.prescriber().why(Parameter.ATTEMPTS);
        Rir fade = lift.trained().top().sets().fade();
        List<SeriesLayout> singles = new ArrayList<>();
        for (Intensity share : TestDay.attempts()) {
            singles.add(cells.single(lift.exercise(), share, fade, basis));
        }
        return new SlotLayout(
                ref,
                lift.exercise(),
                singles,
                Zone.test(),
                lift.trained().prescription(),
                Map.of(
                        Parameter.SETS, attempts,
                        Parameter.REPS, attempts,
                        Parameter.EFFORT, attempts,
                        Parameter.INTENSITY, attempts));
    }
}
