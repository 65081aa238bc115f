package dev.prescription.calendar;

import dev.prescription.Prescriber;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.message.Counted;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.PeriodisationModel.Phase;
import dev.prescription.model.ZonePalette;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.Taper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * States what is to be trained before a date; {@link #count()} counts back from it. A builder is for one thread.
 *
 * <p>For example {@code Calendar.peakingOn(meet).from(today).on(days).with(prescriber, model).count()}. The first day is always
 * stated: the library reads no clock.
 */
public final class CountdownBuilder {

    private static final int WEEK = 7;
    private static final int MOST_TRAINING_WEEKS = 50;
    private static final int PERCENT = 100;

    private final LocalDate test;
    private @Nullable LocalDate first;
    private @Nullable TrainingDays days;
    private @Nullable Prescriber prescriber;
    private @Nullable PeriodisationModel model;
    private int wanted;

    CountdownBuilder(LocalDate test) {
        this.test = test;
    }

    /**
     * States the first day on which training may begin.
     *
     * @param day the day, such as today
     * @return this builder
     */
    public CountdownBuilder from(LocalDate day) {
        first = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * States the days the lifter can train.
     *
     * @param free the days
     * @return this builder
     */
    public CountdownBuilder on(TrainingDays free) {
        days = Objects.requireNonNull(free, "free");
        return this;
    }

    /**
     * States what is trained for and how.
     *
     * @param chosen the goal, level and guideline; its level must have been stated
     * @param plannedWith the model
     * @return this builder
     */
    public CountdownBuilder with(Prescriber chosen, PeriodisationModel plannedWith) {
        prescriber = Objects.requireNonNull(chosen, "prescriber");
        model = Objects.requireNonNull(plannedWith, "model");
        return this;
    }

    /**
     * States how many training weeks are wanted, deloads included; without it, as many as fit.
     *
     * @param weeks the weeks, 1 to 50
     * @return this builder
     * @throws InvalidValueException if the number is outside 1 to 50
     */
    public CountdownBuilder wantingTrainingWeeks(int weeks) {
        if (weeks < 1 || weeks > MOST_TRAINING_WEEKS) {
            throw InvalidValueException.of("training weeks", "must be 1 to 50", weeks, "out-of-range");
        }
        wanted = weeks;
        return this;
    }

    /**
     * Counts back.
     *
     * @return what fits; also where nothing does, as data
     * @throws InvalidValueException if the first day, the training days or what is trained for is missing (code
     *     {@code "missing"})
     */
    public Countdown count() {
        LocalDate from = stated("first day", first);
        TrainingDays free = stated("training days", days);
        Prescriber chosen = stated("prescriber", prescriber);
        Range length = chosen.why(Parameter.TAPER_LENGTH).value();
        int longest = (int) length.max().orElseThrow();
        int shortest = (int) length.min().orElseThrow();
        int whole = fewestWeeks(chosen, stated("model", model));
        int fewest = wanted == 0 ? whole : Math.min(wanted, whole);
        int available = (int) Math.max(0, Math.min(ChronoUnit.DAYS.between(from, test), 10_000));
        List<DateNote> notes = new ArrayList<>();
        int taper = Math.max(shortest, Math.min(longest, available - WEEK * fewest));
        int fits = Math.min(MOST_TRAINING_WEEKS, Math.max(0, available - taper) / WEEK);
        int weeks = wanted == 0 ? fits : Math.min(wanted, fits);
        if (available < taper + WEEK * fewest) {
            notes.add(unreachable(away(from) + "; " + Counted.of(fewest, "training week") + " and "
                    + Counted.of(shortest, "day") + " before the test take " + (shortest + WEEK * fewest)));
            return new Countdown(test, 0, taper, Taper.standard(), notes);
        }
        if (free.isTaken(test)) {
            notes.add(unreachable("that day is not free"));
        }
        if (weeks < wanted) {
            String text = Counted.of(weeks, "training week") + " and not " + wanted + ": no more fit before " + test;
            notes.add(new DateNote(DateNote.Kind.TRAINING_SHORTENED, "programme", text));
        }
        if (taper < longest) {
            String text = "a taper of " + Counted.of(taper, "day") + " and not " + longest + ": no more days are left";
            notes.add(new DateNote(DateNote.Kind.TAPER_SHORTENED, "programme", text));
        }
        Countdown plain = new Countdown(test, weeks, taper, Taper.standard(), List.of());
        noteDays(plain.start(), from, weeks, free, notes);
        return new Countdown(test, weeks, taper, taper(chosen, free, taper, taper < longest, notes), notes);
    }

    /** How far away the test is, or that it lies before the first day. */
    private String away(LocalDate from) {
        long days = ChronoUnit.DAYS.between(from, test);
        return days < 0
                ? "it is " + Counted.of(-days, "day") + " before the first day, " + from
                : "it is " + Counted.of(days, "day") + " away";
    }

    private static void noteDays(LocalDate start, LocalDate from, int weeks, TrainingDays free, List<DateNote> notes) {
        long spare = ChronoUnit.DAYS.between(from, start);
        if (spare > 0) {
            String text = Counted.of(spare, "day") + " to spare before " + start;
            notes.add(new DateNote(DateNote.Kind.SPARE_DAYS, "programme", text));
        }
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = start.plusDays((long) WEEK * week);
            if (monday.datesUntil(monday.plusDays(WEEK)).noneMatch(free::allows)) {
                String text = "no free day in the seven from " + monday;
                notes.add(new DateNote(DateNote.Kind.WEEK_WITHOUT_A_DAY, "w" + (week + 1), text));
            }
        }
    }

    private Taper taper(Prescriber chosen, TrainingDays free, int length, boolean isShortened, List<DateNote> notes) {
        Taper taper = Taper.standard();
        if (chosen.level() == TrainingLevel.BEGINNER) {
            return taper;
        }
        if (isShortened) {
            double kept = chosen.why(Parameter.TAPER_SETS).value().min().orElseThrow();
            taper = Taper.of(length, (int) Math.round(kept * PERCENT));
        }
        int rest = (int) chosen.why(Parameter.TRAINING_STOP).value().min().orElseThrow();
        int[] open = IntStream.rangeClosed(rest + 1, length)
                .filter(daysOut -> free.allows(test.minusDays(daysOut)))
                .toArray();
        if (open.length == 0) {
            notes.add(unreachable("no day of the taper is free"));
            return taper;
        }
        return taper.withSessions(open);
    }

    private DateNote unreachable(String because) {
        return new DateNote(DateNote.Kind.NOT_REACHABLE, "programme", test + " cannot be reached, because " + because);
    }

    /** The fewest weeks in which a model shows all of its phases; two where it has none, for one week changes nothing. */
    private static int fewestWeeks(Prescriber prescriber, PeriodisationModel model) {
        ZonePalette palette = ZonePalette.of(prescriber);
        int all = phases(model, palette, MOST_TRAINING_WEEKS).size();
        int weeks = 2;
        while (phases(model, palette, weeks).size() < all) {
            weeks++;
        }
        return weeks;
    }

    private static Set<Phase> phases(PeriodisationModel model, ZonePalette palette, int weeks) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (int week = 1; week <= weeks; week++) {
            Optional<Phase> phase = model.phase(MesocyclePosition.of(week, weeks), palette);
            phase.ifPresent(phases::add);
        }
        return phases;
    }

    private static <T> T stated(String parameter, @Nullable T value) {
        if (value == null) {
            throw InvalidValueException.of(parameter, "must be stated before count()", null, "missing");
        }
        return value;
    }
}
