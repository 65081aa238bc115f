package dev.prescription.split;

import dev.prescription.exercise.Muscle;
import dev.prescription.solving.Candidate;
import dev.prescription.solving.WeekProblem;
import dev.prescription.solving.WeekSolver;
import dev.prescription.solving.WeekState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A week of training: its sessions, and what they do not meet.
 *
 * <p>For example four sessions of the blended intermediate targets train squat and bench press in the first and third
 * session, deadlift and overhead press in the second and fourth, each with rows, pulldowns, curls and raises around
 * them, so that every muscle that is not optional has its 8 sets.
 *
 * <p>How it is made (decisions 42 and 43): the week is filled in several ways and the best of them bettered until
 * nothing helps any more. Laws: a muscle's weekly ceiling and its cap per session, the sets, exercises and minutes of a
 * session, the sets per slot, a main lift's weekly maximum, exclusions and restrictions are never exceeded; a floor or
 * frequency is met, or named in {@link #shortfalls()}. When not everything fits, work is given up in this order: sets
 * above the floors; the sessions of a muscle; the sets of small muscles (deltoids, arms, spinal erectors, and optional
 * ones), then of large ones (chest, back, thighs, hips), then of emphasised ones; the sessions of main lifts, then their
 * sets, then a lift as a whole, the last named first; last, exercises asked for. Where the goal does not dose the lifts
 * their sessions are given up before the muscles' sets. An emphasised muscle has no fewer sets than in the week without
 * emphasis, unless another emphasised muscle would then stay further below its floor. The same request gives an equal week. Immutable.
 */
public final class WeekSplit {

    private static final int ONE_SET = 100;

    /**
     * An emphasised muscle that gets less than emphasis aims at (C-EMPHASIS-01), which no guideline asks for.
     *
     * <p>For example the chest of an intermediate lifter with four sessions of 45 minutes: 11.5 sets of the 16 aimed at.
     *
     * @param muscle the muscle
     * @param aim the hundredths of sets a week that are aimed at, such as 1600
     * @param given those that the week gives, below {@code aim}
     * @param because what stands in the way of the next set; empty where that is no single limit, but other work
     */
    public record BelowAim(Muscle muscle, int aim, int given, Optional<String> because) {

        /**
         * Checks that nothing is missing.
         *
         * @param muscle the muscle
         * @param aim the hundredths of sets a week that are aimed at
         * @param given those that the week gives
         * @param because what stands in the way of the next set
         */
        public BelowAim {
            Objects.requireNonNull(muscle, "muscle");
            Objects.requireNonNull(because, "because");
        }

        /**
         * Returns it in one English line.
         *
         * @return text such as {@code 11.50 of the 16.00 hard sets a week that emphasis aims at (C-EMPHASIS-01), because
         *     sessions may last at most 45 min}
         */
        public String text() {
            return Shortfall.amount(given) + " of the " + Shortfall.amount(aim)
                    + " hard sets a week that emphasis aims at (C-EMPHASIS-01)"
                    + because.map(why -> ", because " + why).orElse("; other work of the week outweighs more of it");
        }
    }

    private final List<SplitSession> sessions;
    private final List<Shortfall> shortfalls;
    private final List<BelowAim> belowAim;

    private WeekSplit(List<SplitSession> sessions, List<Shortfall> shortfalls, List<BelowAim> belowAim) {
        this.sessions = List.copyOf(sessions);
        this.shortfalls = List.copyOf(shortfalls);
        this.belowAim = List.copyOf(belowAim);
    }

    /**
     * Splits a week.
     *
     * @param request what is asked for
     * @return the week
     * @throws NullPointerException if {@code request} is null
     */
    public static WeekSplit of(WeekRequest request) {
        WeekProblems stated = new WeekProblems(Objects.requireNonNull(request, "request"));
        WeekProblem problem = stated.problem();
        WeekState week = request.terms().context().emphasised().isEmpty()
                ? WeekSolver.solve(problem)
                : WeekSolver.solve(problem, problem.withGoals(stated.goalsWithoutEmphasis()));
        List<SplitSession> sessions = new ArrayList<>();
        for (int session = 0; session < week.sessions(); session++) {
            List<SplitSlot> slots = new ArrayList<>();
            for (int candidate : week.candidatesIn(session)) {
                Candidate one = problem.candidates().get(candidate);
                slots.add(new SplitSlot(one.exercise(), one.role(), week.setsIn(session, candidate)));
            }
            slots.sort(order(request));
            sessions.add(new SplitSession(slots));
        }
        ShortfallFinder finder = new ShortfallFinder(request, problem, week);
        return new WeekSplit(sessions, finder.find(), finder.findBelowAim());
    }

    /**
     * Main lifts in the order given, accessory compounds, isolation; before all of them, where the goal is growth, what
     * trains an emphasised muscle directly.
     */
    private static Comparator<SplitSlot> order(WeekRequest request) {
        Comparator<SplitSlot> usual = Comparator.comparing(SplitSlot::role)
                .thenComparing(
                        slot -> request.mainLifts().indexOf(slot.exercise().id()));
        return request.isForGrowth()
                ? Comparator.<SplitSlot>comparingInt(slot -> importance(request, slot))
                        .thenComparing(usual)
                : usual;
    }

    private static int importance(WeekRequest request, SplitSlot slot) {
        List<Muscle> emphasised = request.terms().context().emphasised();
        int place = 0;
        while (place < emphasised.size() && slot.exercise().shareOf(emphasised.get(place)) < ONE_SET) {
            place++;
        }
        return place;
    }

    /**
     * Returns the sessions.
     *
     * @return as many sessions as were asked for, in order, unmodifiable
     */
    public List<SplitSession> sessions() {
        return sessions;
    }

    /**
     * Returns the sessions with other accessories that do the same for the week, as a mesocycle after the first may have
     * them where accessories rotate; all counts stay as they are.
     *
     * @param request what the week was split by
     * @param turn how many exercises further, 0 for the week itself
     * @return the sessions; equal to {@link #sessions()} where the terms do not rotate accessories
     */
    public List<SplitSession> sessions(WeekRequest request, int turn) {
        if (turn == 0 || !request.terms().rotatesAccessories()) {
            return sessions;
        }
        Rotation rotation = new Rotation(request, turn);
        return sessions.stream().map(rotation::turned).toList();
    }

    /**
     * Returns what the week does not meet: main lifts first, then muscles, each with sets before frequency.
     *
     * @return the shortfalls and remarks, empty where everything is met, unmodifiable
     */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * Returns the emphasised muscles that get less than they are aimed at.
     *
     * @return one entry for each, the most important first, empty where every aim is reached, unmodifiable
     */
    public List<BelowAim> belowAim() {
        return belowAim;
    }

    /**
     * Returns what the week gives each muscle and lift.
     *
     * @return the volume of {@link #sessions()}
     */
    public WeeklyVolume volume() {
        return WeeklyVolume.of(sessions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekSplit that
                && sessions.equals(that.sessions)
                && shortfalls.equals(that.shortfalls)
                && belowAim.equals(that.belowAim);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessions, shortfalls, belowAim);
    }

    /** Returns one line per session, then one per shortfall, to be read and not parsed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sessions.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(": ").append(sessions.get(i));
        }
        shortfalls.forEach(shortfall -> text.append('\n').append(shortfall));
        return text.toString();
    }
}
