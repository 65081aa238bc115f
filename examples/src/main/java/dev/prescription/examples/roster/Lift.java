package dev.prescription.examples.roster;

/** One of the three lifts of a powerlifting meet, with the column that holds its best. */
public enum Lift {
    /** The squat, {@code Best3SquatKg}. */
    SQUAT("squat", "Best3SquatKg"),
    /** The bench press, {@code Best3BenchKg}. */
    BENCH_PRESS("bench press", "Best3BenchKg"),
    /** The deadlift, {@code Best3DeadliftKg}. */
    DEADLIFT("deadlift", "Best3DeadliftKg");

    private final String title;
    private final String column;

    Lift(String title, String column) {
        this.title = title;
        this.column = column;
    }

    /** The lift as a coach writes it, for example "bench press". */
    public String title() {
        return title;
    }

    /** The roster column with the heaviest good attempt of the day, for example {@code Best3BenchKg}. */
    public String column() {
        return column;
    }
}
