package dev.prescription.solving;

import java.util.ArrayList;
import java.util.List;

/** A week to be filled: candidates, limits and goals. */
public final class WeekProblem {

    final WeekLimits limits;
    final Candidate[] candidates;
    final int lifts;
    final MuscleGoals goals;
    final boolean isLiftsFirst;
    /** The candidates that are no main lifts, in groups that differ in taste alone. */
    final int[][] groups;

    /**
     * States a problem.
     *
     * @param limits what the week may not exceed
     * @param candidates the main lifts in order of importance, then the others in order of taste
     * @param lifts how many of them are main lifts
     * @param goals what the muscles should get
     * @param isLiftsFirst whether the main lifts' sets and sessions come before the muscles' sets
     */
    public WeekProblem(
            WeekLimits limits, List<Candidate> candidates, int lifts, MuscleGoals goals, boolean isLiftsFirst) {
        this.limits = limits;
        this.candidates = candidates.toArray(Candidate[]::new);
        this.lifts = lifts;
        this.goals = goals;
        this.isLiftsFirst = isLiftsFirst;
        this.groups = groups(candidates, lifts);
    }

    private static int[][] groups(List<Candidate> candidates, int from) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int candidate = from; candidate < candidates.size(); candidate++) {
            Candidate one = candidates.get(candidate);
            int group = 0;
            while (group < groups.size()
                    && !candidates.get(groups.get(group).get(0)).servesAs(one)) {
                group++;
            }
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(candidate);
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private WeekProblem(WeekProblem problem, MuscleGoals goals) {
        this.limits = problem.limits;
        this.candidates = problem.candidates;
        this.lifts = problem.lifts;
        this.goals = goals;
        this.isLiftsFirst = problem.isLiftsFirst;
        this.groups = problem.groups;
    }

    /**
     * Returns the problem with other goals.
     *
     * @param other what the muscles should get instead
     * @return the problem, of the same candidates and limits
     */
    public WeekProblem withGoals(MuscleGoals other) {
        return new WeekProblem(this, other);
    }

    Candidate candidate(int index) {
        return candidates[index];
    }

    /**
     * Returns the candidates.
     *
     * @return main lifts first; not modifiable
     */
    public List<Candidate> candidates() {
        return List.of(candidates);
    }

    /**
     * Returns how many of the candidates are main lifts.
     *
     * @return a number
     */
    public int lifts() {
        return lifts;
    }

    /**
     * Returns what the week may not exceed.
     *
     * @return the limits
     */
    public WeekLimits limits() {
        return limits;
    }
}
