package dev.prescription.model;

import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;

/**
 * A model that stays in the goal's own zone and places each week on the way from the easy end to the hard end.
 *
 * @param shape how the way is gone
 * @param length the weeks of a step or a wave; 0 for other shapes
 */
record CourseModel(Shape shape, int length) implements PeriodisationModel {

    static final CourseModel CONSTANT = new CourseModel(Shape.CONSTANT, 0);
    static final CourseModel LINEAR = new CourseModel(Shape.LINEAR, 0);
    static final CourseModel REVERSE_LINEAR = new CourseModel(Shape.REVERSE_LINEAR, 0);

    enum Shape {
        CONSTANT("constant"),
        LINEAR("linear"),
        REVERSE_LINEAR("reverse linear"),
        STEP("step"),
        WAVE("wave");

        private final String label;

        Shape(String label) {
            this.label = label;
        }
    }

    static CourseModel step(int weeks) {
        return new CourseModel(Shape.STEP, ModelNames.checked("weeks of a step", weeks, 1, 13));
    }

    static CourseModel wave(int weeks) {
        return new CourseModel(Shape.WAVE, ModelNames.checked("weeks of a wave", weeks, 2, 13));
    }

    @Override
    public String name() {
        return length == 0 ? shape.label : shape.label + " " + length;
    }

    @Override
    public StraightSets at(MesocyclePosition position, SeriesRange range) {
        return range.step(taken(position, range.steps()));
    }

    private int taken(MesocyclePosition position, int steps) {
        int done = position.week() - 1;
        return switch (shape) {
            case CONSTANT -> steps / 2;
            case LINEAR -> position.due(steps);
            case REVERSE_LINEAR -> steps - position.due(steps);
            case STEP -> MesocyclePosition.part(steps, done / length, (position.weeks() - 1) / length);
            case WAVE -> MesocyclePosition.part(steps, height(done), highest(position.weeks()));
        };
    }

    /** Two up for each week within a wave, one up for each wave. */
    private int height(int done) {
        return 2 * (done % length) + done / length;
    }

    private int highest(int weeks) {
        int whole = weeks / length;
        int lastOfWhole = whole == 0 ? 0 : height(whole * length - 1);
        return Math.max(lastOfWhole, height(weeks - 1));
    }

    @Override
    public String toString() {
        return name();
    }
}
