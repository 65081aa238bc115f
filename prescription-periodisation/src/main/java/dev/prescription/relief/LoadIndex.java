package dev.prescription.relief;

import dev.prescription.exercise.Exercise;
import dev.prescription.layout.LoadCell;

/** Numbers the exercises and the distinct loads of a programme, each once. */
public interface LoadIndex {

    /**
     * Returns the place of an exercise.
     *
     * @param exercise the exercise
     * @return its place among the programme's exercises
     */
    int indexOf(Exercise exercise);

    /**
     * Returns the place of a load.
     *
     * @param cell the distinct load
     * @return its place among the programme's loads
     */
    int indexOf(LoadCell cell);
}
