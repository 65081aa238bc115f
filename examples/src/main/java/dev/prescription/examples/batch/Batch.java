package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lifter;
import dev.prescription.examples.roster.Roster;
import dev.prescription.goal.TrainingLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Plans every lifter of a roster and writes the plans to one CSV file. */
public final class Batch {
    /** Below this many lifters a run is over before anyone asks how far it is. */
    private static final int WORTH_TELLING = 2_000;

    private static final int TOLD = 4;

    private final WeekPlanner planner;
    private final TrainingLevel adults;
    private final Consumer<String> progress;

    /**
     * A batch.
     *
     * @param planner makes the plans
     * @param adults the level of every lifter who is not known to be under 18
     * @param progress is told, at most four times, how far a large roster has come
     */
    public Batch(WeekPlanner planner, TrainingLevel adults, Consumer<String> progress) {
        this.planner = Objects.requireNonNull(planner, "planner");
        this.adults = Objects.requireNonNull(adults, "adults");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * Plans and writes.
     *
     * @param roster the lifters
     * @param out the file to write, over what is there
     * @param startNanos {@link System#nanoTime()} when the run began
     * @return the closing lines, every total beside its parts
     * @throws IOException if the file cannot be written
     */
    public List<String> run(Roster roster, Path out, long startNanos) throws IOException {
        Tally tally = new Tally();
        int lifters = roster.lifters().size();
        int done = 0;
        int written;
        try (PlanTable table = PlanTable.create(out)) {
            for (Lifter lifter : roster.lifters()) {
                plan(lifter, table, tally);
                done++;
                tell(done, lifters);
            }
            written = table.rows();
        }
        tally.check(roster, written);
        return Summary.lines(roster, tally, adults, planner.remarks(), (System.nanoTime() - startNanos) / 1e9);
    }

    private void plan(Lifter lifter, PlanTable table, Tally tally) {
        Admission admission = Admission.of(lifter);
        Optional<SkipReason> skipped = admission.skipped();
        if (skipped.isPresent()) {
            tally.countSkip(skipped.get());
            return;
        }
        List<WeekRow> weeks = planner.plan(lifter, admission.level(adults), admission.population());
        LifterNotes notes = new LifterNotes(lifter, admission);
        for (WeekRow week : weeks) {
            table.write(lifter, admission.level(adults), notes, week);
        }
        tally.countPlan(lifter, admission, weeks);
    }

    private void tell(int done, int lifters) {
        int step = lifters / (TOLD + 1);
        if (lifters >= WORTH_TELLING && done % step == 0 && done / step <= TOLD) {
            progress.accept("planned " + done + " of " + lifters + " lifters");
        }
    }
}
