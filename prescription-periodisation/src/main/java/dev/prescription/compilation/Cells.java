package dev.prescription.compilation;

import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;
import dev.prescription.relief.LoadIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exercises and the distinct loads of a programme, each numbered once in the order they first appear. */
final class Cells implements LoadIndex {

    private final Map<LoadCell, Integer> cells = new LinkedHashMap<>();
    private final Map<Exercise, Integer> exercises = new LinkedHashMap<>();

    @Override
    public int indexOf(Exercise exercise) {
        return exercises.computeIfAbsent(exercise, added -> exercises.size());
    }

    @Override
    public int indexOf(LoadCell cell) {
        return cells.computeIfAbsent(cell, added -> cells.size());
    }

    List<Exercise> exercises() {
        return List.copyOf(exercises.keySet());
    }

    List<LoadCell> cells() {
        return List.copyOf(cells.keySet());
    }
}
