package dev.prescription.progressiontable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which sets a plan repeats, how often in each session, and whether neighbours are repeated together.
 *
 * @param added the repeats of each session
 * @param positions the places of the sets, from 1 and rising; none for the last set
 * @param together whether neighbours are repeated as one sequence
 */
record RepeatedSets(List<Integer> added, List<Integer> positions, boolean together) {

    boolean isNone() {
        return added.stream().allMatch(repeats -> repeats == 0);
    }

    /** The highest place a plan over so many sets refers to. */
    int highest(int sets) {
        return positions.isEmpty() ? sets : positions.get(positions.size() - 1);
    }

    /** The sets of one session in order: each run of chosen sets stands once, and again as often as there are repeats. */
    List<Integer> order(int sets, int session) {
        List<Integer> chosen = positions.isEmpty() ? List.of(sets) : positions;
        List<Integer> order = new ArrayList<>();
        int set = 1;
        while (set <= sets) {
            int last = set;
            boolean repeated = chosen.contains(set);
            while (repeated && together && chosen.contains(last + 1)) {
                last++;
            }
            int times = 1 + (repeated ? added.get(session) : 0);
            for (int time = 0; time < times; time++) {
                IntStream.rangeClosed(set, last).forEach(order::add);
            }
            set = last + 1;
        }
        return order;
    }

    @Override
    public String toString() {
        String where = positions.isEmpty() ? "the last" : positions.toString();
        return "added sets " + added + " at " + where + (together ? "" : " set by set");
    }
}
