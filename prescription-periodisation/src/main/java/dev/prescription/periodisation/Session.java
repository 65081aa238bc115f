package dev.prescription.periodisation;

import dev.prescription.Prescription;
import dev.prescription.compilation.WrittenRequest;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.message.Counted;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.resolution.AthleteLoads;
import dev.prescription.resolution.LoadResolver;
import dev.prescription.resolution.SessionDraft;
import dev.prescription.resolution.SetTable;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetScheme;
import dev.prescription.scheme.StraightSets;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenProgramme;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * One session of a plan with one athlete's loads, a view on the plan.
 *
 * <p>For example {@code plan.sessions().get(0)} is {@code w1.s1}.
 */
public final class Session {

    private final Plan plan;
    private final AthleteLoads loads;
    private final int place;

    Session(Plan plan, AthleteLoads loads, int place) {
        this.plan = plan;
        this.loads = loads;
        this.place = place;
    }

    /**
     * Returns the plan it belongs to.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * Returns its structure.
     *
     * @return the layout, shared by every plan of the programme unless the session was replaced
     */
    public SessionLayout layout() {
        return loads.table().session(place);
    }

    /**
     * Returns the session's name.
     *
     * @return the name, which survives changes to other sessions
     */
    public SessionRef ref() {
        return layout().ref();
    }

    /**
     * Returns the exercises in the order they are trained.
     *
     * @return the exercises; a view, not modifiable
     */
    public List<PlannedExercise> exercises() {
        SetTable table = loads.table();
        return new PlannedExercise.Items(plan, loads, table.firstSlot(place), table.firstSlot(place + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Session that
                && place == that.place
                && loads.equals(that.loads)
                && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return 31 * loads.hashCode() + place;
    }

    /**
     * Returns the session as a coach would write it, to be changed and put back with {@link Plan#replaceSession}: what was
     * written, where it was; else repetitions, reserve and fade of every series, and the rest where it is not the prescriber's.
     *
     * <p>For example {@code back-squat, main lift: 3x6 @ RIR 2}.
     *
     * @return the session without loads, but for those that were written as such
     * @throws InvalidValueException if the week left the session without exercises, as a coach
     *     writes no empty one (parameter {@code "slots of a session"})
     */
    public WrittenSession toWritten() {
        List<WrittenSlot> slots = layout().slots().stream()
                .map(slot -> slot.origin().map(WrittenOrigin::slot).orElseGet(() -> written(slot)))
                .toList();
        return new WrittenSession(layout().name(), slots);
    }

    private WrittenSlot written(SlotLayout slot) {
        List<SetGroup> groups = slot.series().stream().map(this::group).toList();
        WrittenSlot written = WrittenSlot.of(slot.exercise().id(), slot.role(), SetScheme.of(groups));
        Prescription usual = plan.programme().prescriber().prescribe(slot.role());
        return usual.rest().equals(slot.rest()) ? written : written.withRest(slot.rest());
    }

    AthleteLoads loads() {
        return loads;
    }

    /**
     * Returns the session with these exercises and sets; rest, zones and reasons stay, and no load is worked out again.
     *
     * @param exercises the exercises in order, of this session or others
     * @param sets what each asks for, with loads that can be loaded; none where it is to stay as it is
     * @return the session, of a plan that has it in place of this one; this one where nothing is other than here
     * @throws InvalidValueException if there are not as many as exercises, code {@code "wrong-count"}
     */
    public Session asking(List<PlannedExercise> exercises, List<List<SetTarget>> sets) {
        if (sets.size() != exercises.size()) {
            throw InvalidValueException.of("sets", "must be of each exercise", sets.size(), "wrong-count");
        }
        if (sets.stream().allMatch(List::isEmpty) && exercises.equals(exercises())) {
            return this;
        }
        SessionDraft draft = draft();
        for (int number = 0; number < sets.size(); number++) {
            exercises.get(number).addTo(draft, sets.get(number));
        }
        return plan.withLoads(ref(), build(draft));
    }

    /**
     * Returns the session with one exercise in place of another: its sets as they are written, of the other's maximum or by
     * effort; everything else stays as it is, with the very loads.
     *
     * @param exercise the exercise, in any number of slots
     * @param instead what is done in its place
     * @return the session, of a plan that has it in place of this one; this one where the exercise is not in it
     * @throws InvalidValueException if the other exercise is not in the programme's catalogue, code {@code "unknown"}
     */
    public Session swapping(ExerciseId exercise, ExerciseId instead) {
        List<PlannedExercise> planned = exercises();
        if (planned.stream().noneMatch(one -> one.exercise().id().equals(exercise))) {
            return this;
        }
        List<WrittenSlot> slots = new ArrayList<>(toWritten().slots());
        for (int number = 0; number < slots.size(); number++) {
            if (planned.get(number).exercise().id().equals(exercise)) {
                slots.set(number, slots.get(number).withExercise(instead));
            }
        }
        AthleteLoads swapped = replacedBy(new WrittenSession(layout().name(), slots));
        SessionDraft draft = draft();
        for (int number = 0; number < slots.size(); number++) {
            boolean isSwapped = planned.get(number).exercise().id().equals(exercise);
            (isSwapped ? new PlannedExercise(plan, swapped, number) : planned.get(number)).addTo(draft, List.of());
        }
        return plan.withLoads(ref(), build(draft));
    }

    /** The loads of this session alone, as they are. */
    AthleteLoads alone() {
        SessionDraft draft = draft();
        exercises().forEach(exercise -> exercise.addTo(draft, List.of()));
        return build(draft);
    }

    private SessionDraft draft() {
        Programme programme = plan.programme();
        return new SessionDraft(loads.athlete(), programme.repMaxModel(), programme.restrictions());
    }

    private AthleteLoads build(SessionDraft draft) {
        return draft.build(plan.programme().microcycles().get(ref().microcycle() - 1), layout());
    }

    /** Compiles what stands in place of this session of the programme, for the plan's athlete. */
    AthleteLoads replacedBy(WrittenSession session) {
        Programme programme = plan.programme();
        MicrocycleLayout microcycle = programme.microcycles().get(ref().microcycle() - 1);
        SlotLayout first = layout().slots().get(0);
        WrittenProgramme alone = new WrittenProgramme(
                "replaced session " + ref(),
                Optional.empty(),
                first.origin().flatMap(origin -> origin.programme().trainingMax()),
                List.of(new WrittenMicrocycle(microcycle.kind(), microcycle.days(), List.of(session))));
        ProgrammeLayout compiled = new WrittenRequest(
                        alone,
                        programme.prescriber(),
                        programme.repMaxModel(),
                        programme.parts().catalogue(),
                        programme.restrictions())
                .compileSession(
                        microcycle, ref(), loads.basis(first.top().cell()).ofShare());
        return new LoadResolver(compiled, programme.repMaxModel(), programme.restrictions()).loadsFor(plan.athlete());
    }

    private SetGroup group(SeriesLayout series) {
        StraightSets sets = series.sets();
        LoadTarget effort = LoadTarget.effort(sets.target(), sets.fade());
        LoadTarget load = loads.basis(series.cell())
                .fixed()
                .map(LoadTarget::fixed)
                .orElseGet(() -> series.isEffortStated()
                        ? effort
                        : series.intensity().map(LoadTarget::ofMax).orElse(effort));
        return new SetGroup(sets.sets(), series.reps(), load, series.kind(), series.technique());
    }

    /** Returns the name and the number of exercises, such as {@code w1.s1 (6 exercises)}; no load. */
    @Override
    public String toString() {
        return ref() + " (" + Counted.of(layout().slots().size(), "exercise") + ")";
    }

    /** The list's own iterator, so that a nested for-each allocates nothing once warm. */
    static final class Items extends AbstractList<Session> {

        private final Plan plan;
        private final int first;
        private final int end;

        Items(Plan plan, int first, int end) {
            this.plan = plan;
            this.first = first;
            this.end = end;
        }

        @Override
        public int size() {
            return end - first;
        }

        @Override
        public Session get(int index) {
            return plan.session(first + Objects.checkIndex(index, end - first));
        }

        @Override
        public Iterator<Session> iterator() {
            return new Cursor(plan, first, end);
        }
    }

    /** Holds the parts and not the list: a level less for the compiler to see through. */
    private static final class Cursor implements Iterator<Session> {

        private final Plan plan;
        private final int end;
        private int next;

        Cursor(Plan plan, int first, int end) {
            this.plan = plan;
            this.end = end;
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Session next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return plan.session(next++);
        }
    }
}
