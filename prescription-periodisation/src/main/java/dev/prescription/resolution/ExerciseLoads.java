package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadRounding;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The distinct loads of one exercise: what is asked of an athlete once, and the groups of cells that need it. */
final class ExerciseLoads {

    private final Exercise exercise;
    private final ExerciseId id;
    private final int implement;
    private final boolean countsBody;
    private final int sign;
    private final CellGroup[] groups;
    private final CellGroup[] fixed;
    private final RepMaxModel model;

    /**
     * Prepares the loads of an exercise; {@code implement} is the place of its implement among the athlete's roundings.
     */
    ExerciseLoads(
            Exercise exercise,
            int index,
            int implement,
            List<LoadCell> cells,
            DerivedReps derivedReps,
            RepMaxModel model) {
        this.model = model;
        this.exercise = exercise;
        this.id = exercise.id();
        this.implement = implement;
        this.countsBody = exercise.loadKind().countsBodyMass();
        this.sign = SystemLoad.signOf(exercise);
        Map<LoadBasis, List<Integer>> byBasis = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).exerciseIndex() == index) {
                byBasis.computeIfAbsent(cells.get(cell).basis(), added -> new ArrayList<>())
                        .add(cell);
            }
        }
        List<CellGroup> all = byBasis.values().stream()
                .map(places -> new CellGroup(
                        cells, places.stream().mapToInt(Integer::intValue).toArray(), derivedReps))
                .toList();
        this.groups =
                all.stream().filter(group -> group.basis().fixed().isEmpty()).toArray(CellGroup[]::new);
        this.fixed =
                all.stream().filter(group -> group.basis().fixed().isPresent()).toArray(CellGroup[]::new);
    }

    /** Fills in what no athlete changes. */
    void prepare(int[] packed) {
        for (CellGroup group : groups) {
            group.prepare(packed);
        }
    }

    void resolve(Athlete athlete, LoadRounding[] roundings, int[] packed) {
        LoadRounding rounding = roundings[implement];
        for (CellGroup group : fixed) {
            long stated = group.basis().fixed().orElseThrow().tenthMicrograms();
            group.resolveFixed(stated, rounding, packed);
        }
        long max = athlete.rawTenthMicrograms(id);
        if (max == 0 || countsBody) {
            resolveSlowly(athlete, rounding, packed);
            return;
        }
        for (CellGroup group : groups) {
            long used = group.isOfWhole() ? max : used(athlete, group, max);
            group.resolve(used, 0, 1, rounding, packed);
        }
    }

    private long used(Athlete athlete, CellGroup group, long whole) {
        return SystemLoad.used(exercise, whole, athlete.oneRepMax(id).orElseThrow(), group.basis(), model);
    }

    private void resolveSlowly(Athlete athlete, LoadRounding rounding, int[] packed) {
        LoadOutcome refusal = SystemLoad.refusal(exercise, athlete, athlete.oneRepMax(id));
        if (refusal != LoadOutcome.ROUNDED) {
            for (CellGroup group : groups) {
                group.refuse(refusal, packed);
            }
            return;
        }
        long whole =
                SystemLoad.systemMax(exercise, athlete, athlete.oneRepMax(id).orElseThrow());
        long body = SystemLoad.bodyOf(exercise, athlete);
        for (CellGroup group : groups) {
            group.resolve(used(athlete, group, whole), body, sign, rounding, packed);
        }
    }

    /** Holds resolved loads to restrictions. */
    void hold(
            Athlete athlete, LoadRounding[] roundings, Restrictions limits, RestrictedLoads restricted, int[] packed) {
        LoadRounding rounding = roundings[implement];
        OneRepMax max = athlete.oneRepMax(id).orElse(null);
        boolean isKnown =
                max != null && SystemLoad.refusal(exercise, athlete, athlete.oneRepMax(id)) == LoadOutcome.ROUNDED;
        for (CellGroup group : groups) {
            restricted.hold(
                    group.cells(),
                    limits,
                    system(athlete, isKnown ? max : null, group.basis().ofMaximum(), rounding),
                    packed);
        }
        for (CellGroup group : fixed) {
            SystemLoad whole = system(athlete, isKnown ? max : null, LoadBasis.whole(), rounding);
            restricted.hold(group.cells(), limits, whole, packed);
        }
    }

    private SystemLoad system(Athlete athlete, @Nullable OneRepMax max, LoadBasis basis, LoadRounding rounding) {
        return max == null
                ? new SystemLoad(0, 0, sign, rounding)
                : SystemLoad.of(exercise, athlete, max, basis, model, rounding);
    }
}
